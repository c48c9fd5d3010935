namespace Entente.Reading.Pdf;

/// <summary>What a PDF holds: its pages in order, and what it says about itself by name ("Title", "Author", "CreationDate").</summary>
internal sealed record PdfContent(IReadOnlyList<PdfPage> Pages, IReadOnlyDictionary<string, string> Metadata);

/// <summary>A page with its lines in reading order. Lengths are points, 1/72 of an inch, from the upper left corner.</summary>
internal sealed record PdfPage(double Width, double Height, IReadOnlyList<PdfLine> Lines);

/// <summary>A line of text as it is set.</summary>
internal sealed record PdfLine
{
    public required string Text { get; init; }

    public required double Left { get; init; }

    public required double Top { get; init; }

    public required double Right { get; init; }

    public required double Bottom { get; init; }

    /// <summary>Height of most of its words, which goes with the size of the type.</summary>
    public required double Size { get; init; }

    /// <summary>Width of its first word: whether it would have stood on the line before.</summary>
    public required double FirstWord { get; init; }

    /// <summary>Number, unique in the document, of the block of lines that it stands in.</summary>
    public required int Block { get; init; }

    /// <summary>Whether it runs up or down the page, as notices along an edge do.</summary>
    public bool IsUpright => Text.Length > 3 && Bottom - Top > 2 * (Right - Left);

    /// <summary>Whether both stand side by side.</summary>
    public bool IsBeside(PdfLine other) => Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > 0.5 * Math.Min(Bottom - Top, other.Bottom - other.Top);

    /// <summary>Whether both are set in type of about the same size.</summary>
    public bool IsSizeOf(PdfLine other) => Math.Abs(Size - other.Size) <= 0.12 * Math.Max(Size, other.Size);
}
