using Entente.Language.Networks;

namespace Entente.Language.Encoders;

/// <summary>The embedding tables of the <see cref="InputLayer"/>.</summary>
internal sealed record InputTables(EmbeddingTable Words, EmbeddingTable Affixes, EmbeddingTable Grams, EmbeddingTable Shapes, EmbeddingTable Marks)
{
    /// <summary>Bits of a phrase mark: four kinds that begin, four that continue.</summary>
    public const int PhraseBits = 8;

    /// <summary>Rows of the table of marks: phrase bits, then annotation styles. A table without styles has the phrase bits only.</summary>
    public const int MarkRows = PhraseBits + 5;

    public IEnumerable<EmbeddingTable> All => [Words, Affixes, Grams, Shapes, Marks];

    public static int RowOf(AnnotationStyle style) => PhraseBits + (int)style;
}

/// <summary>Parts of a token's input left out in one training pass.</summary>
[Flags]
internal enum InputDrops : byte
{
    None = 0,
    Word = 1,
    Vector = 2,
    Characters = 4,
    Phrases = 8,
    Style = 16,
}
