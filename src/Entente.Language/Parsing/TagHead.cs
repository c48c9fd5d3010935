using Entente.Language.Networks;

namespace Entente.Language.Parsing;

/// <summary>Chooses a tag for every token: one hidden layer and a softmax.</summary>
internal sealed unsafe class TagHead(int inputs, int hidden, int tags)
{
    private readonly HiddenLayer _hidden = new("tags.hidden", inputs, hidden);
    private readonly LinearLayer _output = new("tags.output", hidden, tags);

    public IEnumerable<Parameter> Parameters => _hidden.Parameters.Concat(_output.Parameters);

    public void Initialise(SeededRandom random)
    {
        _hidden.Initialise(random);
        _output.Initialise(random);
    }

    /// <summary>Writes the best tag of every row of the batch.</summary>
    public void Predict(Pass pass, float* x, Span<int> best, TagMemory memory)
    {
        float* scores = Score(pass, x, memory);
        for (int row = 0; row < pass.Layout.Rows; row++)
        {
            best[row] = Elementwise.ArgMax(scores + ((long)row * tags), tags);
        }
    }

    /// <summary>Cross-entropy of the gold tags; adds gradients to the parameters and to <paramref name="dx"/>.</summary>
    public double Learn(Pass pass, float* x, float* dx, IReadOnlyList<GoldSentence> gold, TagMemory memory)
    {
        float* scores = Score(pass, x, memory);
        BatchLayout layout = pass.Layout;
        double loss = 0;
        for (int s = 0; s < layout.Sentences; s++)
        {
            int start = layout.SentenceStart(s);
            for (int i = 0; i < layout.LengthOf(s); i++)
            {
                float* row = scores + ((long)(start + i) * tags);
                if (i == 0 || gold[s].Tags is not { } golden)
                {
                    new Span<float>(row, tags).Clear();
                    continue;
                }

                Elementwise.Softmax(row, tags);
                loss -= Math.Log(Math.Max(row[golden[i]], 1e-12));
                row[golden[i]] -= 1;
            }
        }

        memory.Hidden.ClearGradient(layout, _hidden.Outputs);
        _output.Backward(pass.Product, memory.Hidden.Output.Pointer, scores, memory.Hidden.Gradient.Pointer, layout.Rows, pass.Worker);
        _hidden.Backward(pass, x, dx, memory.Hidden);
        return loss;
    }

    private float* Score(Pass pass, float* x, TagMemory memory)
    {
        float* hiddens = _hidden.Forward(pass, x, memory.Hidden);
        float* scores = memory.Scores.Reserve((long)pass.Layout.Rows * tags);
        _output.Forward(pass.Product, hiddens, scores, pass.Layout.Rows);
        return scores;
    }
}

/// <summary>Working memory of a <see cref="TagHead"/>.</summary>
internal sealed class TagMemory
{
    public HiddenMemory Hidden { get; } = new();

    public AlignedBuffer Scores { get; } = new();
}
