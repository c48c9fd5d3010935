using Entente.Language.Encoders;
using Entente.Language.Networks;
using Entente.Language.Parsing;
using Entente.Language.Training;

namespace Entente.Language.Tests.Training;

/// <summary>Compares every parameter's gradient with the change of the loss along a random direction.</summary>
public sealed unsafe class GradientTests : IDisposable
{
    private const float Step = 2e-3f;
    private readonly TinyNetwork _tiny = new();

    public void Dispose() => _tiny.Dispose();

    private bool _learnsTrees;

    // Roles read the likeliest tree, which jumps when tree parameters move; so each is checked without the other.
    [Theory]
    [InlineData(true, "roles.")]
    [InlineData(false, "tree.")]
    public void Back_propagation_agrees_with_finite_differences_in_every_parameter(bool learnsTrees, string left)
    {
        _learnsTrees = learnsTrees;
        List<Parameter> parameters = [.. _tiny.Network.Dense, .. _tiny.Network.Encoder.Input.Tables.All.Select(table => table.Parameter!)];
        parameters.ForEach(parameter => parameter.PrepareTraining(1));
        _tiny.Network.Pack();
        Loss();
        Dictionary<string, float[]> gradients = parameters.ToDictionary(parameter => parameter.Name, parameter => new ReadOnlySpan<float>(parameter.Training!.Gradient(0), (int)parameter.Length).ToArray());

        foreach (Parameter parameter in parameters.Where(parameter => !parameter.Name.StartsWith(left, StringComparison.Ordinal)))
        {
            float[] gradient = gradients[parameter.Name];
            double norm = Math.Sqrt(gradient.Sum(g => (double)g * g));
            norm.ShouldBeGreaterThan(0, parameter.Name);
            // Along the gradient itself the change is largest, so rounding disturbs it least.
            double slope = (LossAt(parameter, gradient, Step / norm) - LossAt(parameter, gradient, -Step / norm)) / (2 * Step);
            // A shift that a softmax cancels leaves a slope so small that only rounding is measured.
            slope.ShouldBe(norm, (0.03 * norm) + 0.02, parameter.Name);
        }
    }

    private double LossAt(Parameter parameter, float[] direction, double distance)
    {
        float[] kept = new ReadOnlySpan<float>(parameter.Value, direction.Length).ToArray();
        for (int i = 0; i < direction.Length; i++)
        {
            parameter.Value[i] += (float)(distance * direction[i]);
        }

        parameter.Pack();
        double loss = Loss();
        kept.CopyTo(new Span<float>(parameter.Value, kept.Length));
        parameter.Pack();
        return loss;
    }

    private double Loss()
    {
        List<TrainingExample> examples = [.. _tiny.Examples.OrderByDescending(example => example.Features.Rows)];
        NetworkMemory memory = new(new Pass(), _tiny.Network.Encoder.NewMemory(keepsStates: true));
        memory.Encoder.Drops = new InputDrops[examples.Sum(example => example.Features.Rows)];
        return _tiny.Network.Learn([.. examples.Select(example => example.Features)], [.. examples.Select(example => Part(example.Gold))], memory);
    }

    private GoldSentence Part(GoldSentence gold) => _learnsTrees ? gold with { Predicates = null } : gold with { Heads = null, Relations = null };
}
