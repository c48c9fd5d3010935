using Entente.Language.Networks;

namespace Entente.Language.Parsing;

/// <summary>Working memory of a <see cref="TreeHead"/>.</summary>
internal sealed class TreeMemory
{
    public HiddenMemory ArcDependent { get; } = new();

    public HiddenMemory ArcHead { get; } = new();

    public HiddenMemory RelationDependent { get; } = new();

    public HiddenMemory RelationHead { get; } = new();

    public AlignedBuffer Queries { get; } = new();

    public AlignedBuffer QueryGradients { get; } = new();

    public AlignedBuffer ArcScores { get; } = new();

    public AlignedBuffer Pairs { get; } = new();

    public AlignedBuffer PairGradients { get; } = new();

    public AlignedBuffer RelationScores { get; } = new();

    /// <summary>Row, within its sentence, of the head found for every row of the batch.</summary>
    public int[] HeadOf { get; private set; } = [];

    /// <summary>Index of the relation found for every row of the batch.</summary>
    public int[] RelationOf { get; private set; } = [];

    public TreeDecoder Decoder { get; } = new();

    public void Reserve(int rows)
    {
        if (HeadOf.Length < rows)
        {
            (HeadOf, RelationOf) = (new int[rows + (rows / 2)], new int[rows + (rows / 2)]);
        }
    }

    public SentenceTree TreeOf(BatchLayout layout, int sentence)
    {
        int start = layout.SentenceStart(sentence);
        int rows = layout.LengthOf(sentence);
        return new SentenceTree(start, rows, HeadOf.AsSpan(start, rows), RelationOf.AsSpan(start, rows));
    }
}

/// <summary>The tree found for the sentence whose rows begin at batch row <paramref name="start"/>.</summary>
internal readonly ref struct SentenceTree(int start, int rows, ReadOnlySpan<int> heads, ReadOnlySpan<int> relations)
{
    public int Start { get; } = start;

    public int Rows { get; } = rows;

    /// <summary>Row of each row's head.</summary>
    public ReadOnlySpan<int> Heads { get; } = heads;

    public ReadOnlySpan<int> Relations { get; } = relations;
}
