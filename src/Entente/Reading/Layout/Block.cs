using Entente.Documents;

namespace Entente.Reading.Layout;

/// <summary>What a block looks like, whatever format it came in.</summary>
internal enum BlockShape
{
    Paragraph,
    Heading,
    ListItem,
    Quote,
    TableCell,
}

/// <summary>Which part of a page a block stands in, when its surroundings tell.</summary>
internal enum Region
{
    Content,
    Furniture,
    Comments,
    Caption,
    Byline,
    Note,
}

/// <summary>A paragraph-like stretch of the source text, and how it is set.</summary>
internal sealed record Block(TextSpan Span, string Text)
{
    public BlockShape Shape { get; init; }

    /// <summary>1 to 6 for headings, else 0.</summary>
    public int Level { get; init; }

    /// <summary>Share of its characters inside links, 0 to 1.</summary>
    public double LinkShare { get; init; }

    /// <summary>Share of its characters set bold, 0 to 1.</summary>
    public double BoldShare { get; init; }

    /// <summary>Share of its characters set italic, 0 to 1.</summary>
    public double ItalicShare { get; init; }

    public Region Region { get; init; }
}
