using Entente.Documents;

namespace Entente.Reading.Layout;

/// <summary>A document laid out: all its text and the blocks that hold every character of it that is not white space.</summary>
internal sealed record PageLayout(string MediaType, SourceText Source, IReadOnlyList<Block> Blocks, PageMetadata Metadata)
{
    /// <summary>Where each page begins, of what has pages; else empty.</summary>
    public IReadOnlyList<int> PageStarts { get; init; } = [];
}
