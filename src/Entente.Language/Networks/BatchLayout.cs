namespace Entente.Language.Networks;

/// <summary>
/// How the tokens of a batch of sentences are laid out in rows: by time for the recurrent layers, by sentence for the rest.
/// </summary>
/// <remarks>
/// By time, row TimeStart(t) + s is token t of sentence s. Sentences come longest first, so those that reach t are the first
/// ActiveAt(t), and one step of a recurrent layer works on adjacent rows in either direction.
/// </remarks>
internal sealed class BatchLayout
{
    private int[] _sentenceStarts = new int[33];
    private int[] _lengths = new int[32];
    private int[] _timeStarts = new int[129];
    private int[] _active = new int[128];

    public int Sentences { get; private set; }

    /// <summary>Total number of rows.</summary>
    public int Rows { get; private set; }

    /// <summary>Length of the longest sentence.</summary>
    public int Times { get; private set; }

    public int LengthOf(int sentence) => _lengths[sentence];

    public int SentenceStart(int sentence) => _sentenceStarts[sentence];

    public int TimeStart(int time) => _timeStarts[time];

    public int ActiveAt(int time) => _active[time];

    /// <summary>Row of a token when rows are ordered by time.</summary>
    public int TimeRow(int sentence, int token) => _timeStarts[token] + sentence;

    /// <summary>Lays out sentences of the given lengths, which must not ascend.</summary>
    public void Arrange(ReadOnlySpan<int> lengths)
    {
        Sentences = lengths.Length;
        Times = lengths.IsEmpty ? 0 : lengths[0];
        Grow(ref _sentenceStarts, Sentences + 1);
        Grow(ref _lengths, Sentences);
        Grow(ref _timeStarts, Times + 1);
        Grow(ref _active, Times);
        Rows = 0;
        for (int sentence = 0; sentence < Sentences; sentence++)
        {
            _sentenceStarts[sentence] = Rows;
            _lengths[sentence] = lengths[sentence];
            Rows += lengths[sentence];
        }

        int active = Sentences;
        int row = 0;
        for (int time = 0; time < Times; time++)
        {
            while (_lengths[active - 1] <= time)
            {
                active--;
            }

            _active[time] = active;
            _timeStarts[time] = row;
            row += active;
        }
    }

    private static void Grow(ref int[] array, int length)
    {
        if (array.Length < length)
        {
            array = new int[length + (length / 2)];
        }
    }
}
