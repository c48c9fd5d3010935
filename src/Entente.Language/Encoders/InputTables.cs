using Entente.Language.Networks;

namespace Entente.Language.Encoders;

/// <summary>The embedding tables of the <see cref="InputLayer"/>.</summary>
internal sealed record InputTables(EmbeddingTable Words, EmbeddingTable Affixes, EmbeddingTable Grams, EmbeddingTable Shapes, EmbeddingTable Phrases)
{
    /// <summary>Bits of a phrase mark: four kinds that begin, four that continue.</summary>
    public const int PhraseBits = 8;

    public IEnumerable<EmbeddingTable> All => [Words, Affixes, Grams, Shapes, Phrases];
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
}
