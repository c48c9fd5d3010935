using Entente.Language.Networks;

namespace Entente.Language.Tests.Networks;

public unsafe class LstmCellTests
{
    private const int Units = 48;

    [Fact]
    public void A_cell_comes_out_the_same_to_the_bit_whether_or_not_its_gates_are_kept()
    {
        (float[] cell, float[] hidden) = Step(keepsGates: true);
        (float[] wideCell, float[] wideHidden) = Step(keepsGates: false);
        wideCell.ShouldBe(cell);
        wideHidden.ShouldBe(hidden);
        hidden.Distinct().Count().ShouldBe(Units);
    }

    private static (float[] Cell, float[] Hidden) Step(bool keepsGates)
    {
        SeededRandom random = new(3);
        float[] gates = [.. Enumerable.Range(0, 4 * Units).Select(_ => 3 * random.NextNormal())];
        float[] cell = [.. Enumerable.Range(0, Units).Select(_ => random.NextNormal())];
        float[] hidden = new float[Units];
        float[] tanh = new float[Units];
        fixed (float* pg = gates, pc = cell, ph = hidden, pt = tanh)
        {
            LstmCell.Forward(pg, pc, ph, keepsGates ? pt : null, Units);
        }

        return (cell, hidden);
    }
}
