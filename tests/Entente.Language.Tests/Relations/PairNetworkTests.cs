using Entente.Language.Networks;
using Entente.Language.Relations;

namespace Entente.Language.Tests.Relations;

public unsafe class PairNetworkTests
{
    [Fact]
    public void Gradients_agree_with_differences()
    {
        SpanPairShape shape = new() { TokenFeatures = 3, Conventions = 2, Tasks = [4], TokenWidth = 8, ValueWidth = 8, JoinWidth = 8, Attentions = 2, Members = 1 };
        SpanPair[] pairs = [Pair(5, (0, 2), (3, 5), 2, 0), Pair(4, (2, 3), null, 1, 1)];
        PairNetwork network = new(shape, 3);
        network.Initialise(new SeededRandom(3));
        // Without dropout the loss is a function of the weights alone; a rate of zero keeps the masks that the gradients ask for.
        PairMemory memory = new(new Dropout(0, new SeededRandom(1)), inputDropout: null, worker: 0);
        Parameter[] parameters = [.. network.Parameters];
        foreach (Parameter parameter in parameters)
        {
            parameter.PrepareTraining(workers: 1);
            parameter.Pack();
        }

        Loss(network, pairs, memory, learns: true);

        foreach (Parameter parameter in parameters)
        {
            for (long i = 0; i < parameter.Length; i += Math.Max(1, parameter.Length / 7))
            {
                float* weight = parameter.Value + i;
                float original = *weight;
                double above = At(original + 2e-3f);
                double below = At(original - 2e-3f);
                At(original);
                ((double)parameter.Training!.Gradient(0)[i]).ShouldBe((above - below) / 4e-3, 5e-3, $"{parameter.Name}[{i}]");

                double At(float value)
                {
                    *weight = value;
                    parameter.Pack();
                    return Loss(network, pairs, memory, learns: false);
                }
            }
        }
    }

    /// <summary>Half the sum of squares of all scores, weighed differently.</summary>
    private static double Loss(PairNetwork network, SpanPair[] pairs, PairMemory memory, bool learns)
    {
        memory.Tokens.Layout.Arrange([.. pairs.Select(pair => pair.TokenFeatures.Length / 3)]);
        memory.Pairs.Layout.Arrange([1, 1]);
        float* input = memory.Input.Reserve(memory.Tokens.Layout.Rows * 3);
        for (int p = 0, at = 0; p < pairs.Length; at += pairs[p++].TokenFeatures.Length)
        {
            pairs[p].TokenFeatures.CopyTo(new Span<float>(input + at, pairs[p].TokenFeatures.Length));
        }

        float* scores = network.Forward(pairs, memory);
        double loss = 0;
        float[] gradients = new float[pairs.Length * 4];
        for (int i = 0; i < gradients.Length; i++)
        {
            float share = 0.3f + (0.1f * i);
            loss += 0.5 * share * scores[i] * scores[i];
            gradients[i] = share * scores[i];
        }

        if (learns)
        {
            fixed (float* pointer = gradients)
            {
                network.Backward(pairs, pointer, memory);
            }
        }

        return loss;
    }

    private static SpanPair Pair(int tokens, (int, int) source, (int, int)? target, int pivot, int convention)
    {
        SeededRandom random = new((ulong)tokens);
        return new SpanPair
        {
            Sentence = null!,
            Source = source,
            Target = target,
            Pivot = pivot,
            TokenFeatures = [.. Enumerable.Range(0, tokens * 3).Select(_ => random.NextNormal())],
            Features = [],
            Convention = convention,
        };
    }
}
