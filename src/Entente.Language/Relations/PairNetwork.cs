using Entente.Language.Networks;

namespace Entente.Language.Relations;

/// <summary>
/// Reads a pair off its tokens: a hidden layer over each token, several attentions, the means of both spans, the pivot, the maximum and the mean,
/// joined in one hidden layer that scores the labels of all tasks.
/// </summary>
internal sealed class PairNetwork
{
    private readonly HiddenLayer _token;
    private readonly HiddenLayer _key;
    private readonly LinearLayer _attention;
    private readonly HiddenLayer _value;
    private readonly HiddenLayer _join;
    private readonly LinearLayer _output;

    public PairNetwork(SpanPairShape shape, int inputs)
    {
        Shape = shape;
        Inputs = inputs;
        Pool = new PairPooling(shape.ValueWidth, shape.Attentions, shape.Conventions);
        _token = new HiddenLayer("token", inputs, shape.TokenWidth);
        _key = new HiddenLayer("key", shape.TokenWidth, shape.TokenWidth / 2);
        _attention = new LinearLayer("attention", shape.TokenWidth / 2, shape.Attentions);
        _value = new HiddenLayer("value", shape.TokenWidth, shape.ValueWidth);
        _join = new HiddenLayer("join", Pool.Width, shape.JoinWidth);
        _output = new LinearLayer("output", shape.JoinWidth, shape.Labels);
    }

    public SpanPairShape Shape { get; }

    public int Inputs { get; }

    public PairPooling Pool { get; }

    /// <summary>All parameters in a fixed order.</summary>
    public IEnumerable<Parameter> Parameters =>
        [.. _token.Parameters, .. _key.Parameters, .. _attention.Parameters, .. _value.Parameters, .. _join.Parameters, .. _output.Parameters];

    public void Initialise(SeededRandom random)
    {
        foreach (HiddenLayer layer in (HiddenLayer[])[_token, _key, _value, _join])
        {
            layer.Initialise(random);
        }

        _attention.Initialise(random);
        _output.Initialise(random);
    }

    /// <summary>Scores every pair of a batch, whose rows stand in <see cref="PairMemory.Input"/>; a row of label scores for each.</summary>
    public unsafe float* Forward(IReadOnlyList<SpanPair> pairs, PairMemory memory)
    {
        Pass tokens = memory.Tokens;
        memory.InputDropout?.Apply(memory.Input.Pointer, tokens.Layout, Inputs, memory.InputMask);
        float* x = _token.Forward(tokens, memory.Input.Pointer, memory.Token);
        float* keys = _key.Forward(tokens, x, memory.Key);
        float* attention = memory.Attention.Reserve((long)tokens.Layout.Rows * Shape.Attentions);
        _attention.Forward(tokens.Product, keys, attention, tokens.Layout.Rows);
        float* values = _value.Forward(tokens, x, memory.Value);
        float* pooled = memory.Pooled.ReserveZeroed((long)pairs.Count * Pool.Width);
        Pool.Forward(pairs, tokens.Layout, attention, values, pooled, memory.Maxima(pairs.Count * Shape.ValueWidth));
        memory.Pairs.Dropout?.Apply(pooled, memory.Pairs.Layout, Pool.Width, memory.PooledMask);
        float* joined = _join.Forward(memory.Pairs, pooled, memory.Join);
        float* scores = memory.Scores.Reserve((long)pairs.Count * Shape.Labels);
        _output.Forward(tokens.Product, joined, scores, pairs.Count);
        return scores;
    }

    /// <summary>Adds the parameters' gradients, given those of the scores of the batch last scored.</summary>
    public unsafe void Backward(IReadOnlyList<SpanPair> pairs, float* dScores, PairMemory memory)
    {
        Pass tokens = memory.Tokens;
        Pass rows = memory.Pairs;
        memory.Join.ClearGradient(rows.Layout, Shape.JoinWidth);
        _output.Backward(tokens.Product, memory.Join.Output.Pointer, dScores, memory.Join.Gradient.Pointer, pairs.Count, rows.Worker);
        float* dPooled = memory.PooledGradient.ReserveZeroed((long)pairs.Count * Pool.Width);
        _join.Backward(rows, memory.Pooled.Pointer, dPooled, memory.Join);
        Dropout.Multiply(dPooled, rows.Layout, Pool.Width, memory.PooledMask);
        float* dValues = memory.Value.ClearGradient(tokens.Layout, Shape.ValueWidth);
        float* dAttention = memory.AttentionGradient.ReserveZeroed((long)tokens.Layout.Rows * Shape.Attentions);
        Pool.Backward(pairs, tokens.Layout, memory.Attention.Pointer, memory.Value.Output.Pointer, dPooled, dAttention, dValues, memory.Maxima(0));
        float* dx = memory.Token.ClearGradient(tokens.Layout, Shape.TokenWidth);
        _value.Backward(tokens, memory.Token.Output.Pointer, dx, memory.Value);
        memory.Key.ClearGradient(tokens.Layout, Shape.TokenWidth / 2);
        _attention.Backward(tokens.Product, memory.Key.Output.Pointer, dAttention, memory.Key.Gradient.Pointer, tokens.Layout.Rows, tokens.Worker);
        _key.Backward(tokens, memory.Token.Output.Pointer, dx, memory.Key);
        _token.Backward(tokens, memory.Input.Pointer, memory.InputGradient.ReserveZeroed((long)tokens.Layout.Rows * Inputs), memory.Token);
    }
}
