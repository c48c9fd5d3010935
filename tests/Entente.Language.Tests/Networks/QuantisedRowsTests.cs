using Entente.Language.Networks;

namespace Entente.Language.Tests.Networks;

public unsafe class QuantisedRowsTests
{
    [Theory]
    [InlineData(7)]
    [InlineData(48)]
    [InlineData(100)]
    public void A_row_comes_back_within_half_a_step(int width)
    {
        SeededRandom random = new(3);
        float[] row = [.. Enumerable.Range(0, width).Select(_ => random.NextNormal())];
        sbyte[] bytes = new sbyte[width];
        Half[] scales = [QuantisedRows.Quantise(row, bytes)];
        float[] restored = new float[width];
        fixed (sbyte* b = bytes)
        fixed (Half* s = scales)
        fixed (float* r = restored)
        {
            new QuantisedRows(b, s, width).AddRow(0, 1, r);
        }

        float step = row.Max(MathF.Abs) / 127;
        for (int i = 0; i < width; i++)
        {
            restored[i].ShouldBe(row[i], step * 0.6f);
        }
    }

    [Fact]
    public void A_row_of_zeros_stays_zero()
    {
        sbyte[] bytes = [1, 1];
        QuantisedRows.Quantise([0f, 0f], bytes).ShouldBe((Half)0);
        bytes.ShouldBe([0, 0]);
    }
}
