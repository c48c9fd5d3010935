using Entente.Language.Networks;

namespace Entente.Language.Relations;

/// <summary>Working memory of a <see cref="PairNetwork"/>; belongs to one thread at a time.</summary>
internal sealed class PairMemory(Dropout? dropout, Dropout? inputDropout, int worker)
{
    private int[] _maxima = [];
    private int[] _ones = [];
    private int[] _lengths = [];

    /// <summary>Rows are tokens.</summary>
    public Pass Tokens { get; } = new() { Dropout = dropout, Worker = worker };

    /// <summary>Rows are pairs.</summary>
    public Pass Pairs { get; } = new() { Dropout = dropout, Worker = worker };

    /// <summary>Dropout of the tokens' input; null outside training.</summary>
    public Dropout? InputDropout { get; } = inputDropout;

    public AlignedBuffer Input { get; } = new();

    public AlignedBuffer InputMask { get; } = new();

    public AlignedBuffer InputGradient { get; } = new();

    public HiddenMemory Token { get; } = new();

    public HiddenMemory Key { get; } = new();

    public AlignedBuffer Attention { get; } = new();

    public AlignedBuffer AttentionGradient { get; } = new();

    public HiddenMemory Value { get; } = new();

    public AlignedBuffer Pooled { get; } = new();

    public AlignedBuffer PooledMask { get; } = new();

    public AlignedBuffer PooledGradient { get; } = new();

    public HiddenMemory Join { get; } = new();

    public AlignedBuffer Scores { get; } = new();

    public AlignedBuffer ScoreGradient { get; } = new();

    /// <summary>Places of the maxima of the batch last pooled, with room for at least <paramref name="count"/>.</summary>
    public int[] Maxima(int count)
    {
        if (_maxima.Length < count)
        {
            _maxima = new int[count];
        }

        return _maxima;
    }

    /// <summary>Lays out a batch, longest sentence first, and writes its input rows.</summary>
    public unsafe void Arrange(IReadOnlyList<SpanPair> pairs, PairInput input)
    {
        if (_lengths.Length < pairs.Count)
        {
            _lengths = new int[pairs.Count];
            _ones = [.. Enumerable.Repeat(1, pairs.Count)];
        }

        for (int p = 0; p < pairs.Count; p++)
        {
            _lengths[p] = pairs[p].Sentence.Count;
        }

        Tokens.Layout.Arrange(_lengths.AsSpan(0, pairs.Count));
        Pairs.Layout.Arrange(_ones.AsSpan(0, pairs.Count));
        float* rows = Input.Reserve((long)Tokens.Layout.Rows * input.Width);
        for (int p = 0; p < pairs.Count; p++)
        {
            input.Write(pairs[p], new Span<float>(rows + ((long)Tokens.Layout.SentenceStart(p) * input.Width), _lengths[p] * input.Width));
        }
    }
}
