using Entente.Language.Networks;

namespace Entente.Language.Parsing;

/// <summary>Finds names: one hidden layer, a score for each name label, and a chain over them.</summary>
internal sealed unsafe class NameHead(int inputs, int hidden)
{
    private const int Labels = NameLabels.Count;
    private readonly HiddenLayer _hidden = new("names.hidden", inputs, hidden);
    private readonly LinearLayer _output = new("names.output", hidden, Labels);
    private readonly ChainCrf _chain = new("names", NameLabels.Constraints);

    public IEnumerable<Parameter> Parameters => [.. _hidden.Parameters, .. _output.Parameters, _chain.Transitions];

    public void Initialise(SeededRandom random)
    {
        _hidden.Initialise(random);
        _output.Initialise(random);
    }

    /// <summary>Writes the best label of every row of the batch; roots get 0.</summary>
    public void Predict(Pass pass, float* x, Span<int> best, NameMemory memory)
    {
        float* scores = Score(pass, x, memory);
        BatchLayout layout = pass.Layout;
        for (int s = 0; s < layout.Sentences; s++)
        {
            int start = layout.SentenceStart(s);
            int tokens = layout.LengthOf(s) - 1;
            best[start] = 0;
            _chain.Decode(scores + ((start + 1L) * Labels), tokens, best.Slice(start + 1, tokens), memory.Chain);
        }
    }

    public double Learn(Pass pass, float* x, float* dx, IReadOnlyList<GoldSentence> gold, NameMemory memory)
    {
        float* scores = Score(pass, x, memory);
        BatchLayout layout = pass.Layout;
        float* dScores = memory.Gradients.ReserveZeroed((long)layout.Rows * Labels);
        double loss = 0;
        for (int s = 0; s < layout.Sentences; s++)
        {
            if (gold[s].Names is { } golden)
            {
                long first = (layout.SentenceStart(s) + 1L) * Labels;
                loss += _chain.Loss(scores + first, layout.LengthOf(s) - 1, golden, dScores + first, pass.Worker, memory.Chain);
            }
        }

        memory.Hidden.ClearGradient(layout, _hidden.Outputs);
        _output.Backward(pass.Product, memory.Hidden.Output.Pointer, dScores, memory.Hidden.Gradient.Pointer, layout.Rows, pass.Worker);
        _hidden.Backward(pass, x, dx, memory.Hidden);
        return loss;
    }

    private float* Score(Pass pass, float* x, NameMemory memory)
    {
        float* hiddens = _hidden.Forward(pass, x, memory.Hidden);
        float* scores = memory.Scores.Reserve((long)pass.Layout.Rows * Labels);
        _output.Forward(pass.Product, hiddens, scores, pass.Layout.Rows);
        return scores;
    }
}

/// <summary>Working memory of a <see cref="NameHead"/>.</summary>
internal sealed class NameMemory
{
    public HiddenMemory Hidden { get; } = new();

    public AlignedBuffer Scores { get; } = new();

    public AlignedBuffer Gradients { get; } = new();

    public CrfMemory Chain { get; } = new();
}
