namespace Entente.Language.Text;

/// <summary>Where the tokens and sentences of a text lie, as arrays of offsets in UTF-16 units.</summary>
/// <remarks>Tokens ascend, do not overlap and cover every character that is no space. Reading it allocates nothing.</remarks>
public sealed class TokenizedText
{
    private int[] _starts;
    private int[] _ends;
    private bool[] _continues;
    private int[] _sentenceEnds;

    internal TokenizedText(int textLength)
    {
        // English has a little under five characters a token; the guess spares nearly all growing.
        int capacity = (textLength / 5) + 16;
        _starts = new int[capacity];
        _ends = new int[capacity];
        _continues = new bool[capacity];
        _sentenceEnds = new int[(capacity / 20) + 4];
    }

    /// <summary>Number of tokens.</summary>
    public int TokenCount { get; private set; }

    /// <summary>Number of sentences.</summary>
    public int SentenceCount { get; private set; }

    /// <summary>Offsets of the tokens' first characters, ascending.</summary>
    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, TokenCount);

    /// <summary>Offsets one past the tokens' last characters.</summary>
    public ReadOnlySpan<int> Ends => _ends.AsSpan(0, TokenCount);

    /// <summary>The sentence at <paramref name="index"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such sentence.</exception>
    public TokenizedSentence SentenceAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, SentenceCount);
        return new TokenizedSentence(index == 0 ? 0 : _sentenceEnds[index - 1], _sentenceEnds[index]);
    }

    /// <summary>Whether a token continues the word that the token before it began, as "n't" does in "don't".</summary>
    public bool ContinuesWord(int token)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(token, TokenCount);
        return _continues[token];
    }

    internal void Add(int start, int end, bool continues = false)
    {
        if (TokenCount == _starts.Length)
        {
            Array.Resize(ref _starts, TokenCount * 2);
            Array.Resize(ref _ends, TokenCount * 2);
            Array.Resize(ref _continues, TokenCount * 2);
        }

        _starts[TokenCount] = start;
        _ends[TokenCount] = end;
        _continues[TokenCount++] = continues;
    }

    internal void EndSentence(int tokenEnd)
    {
        if (SentenceCount == _sentenceEnds.Length)
        {
            Array.Resize(ref _sentenceEnds, SentenceCount * 2);
        }

        _sentenceEnds[SentenceCount++] = tokenEnd;
    }
}
