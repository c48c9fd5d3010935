namespace Entente.Reading.Pdf;

/// <summary>What a paragraph of a PDF is.</summary>
internal enum PdfPart
{
    Text,
    Note,
    Margin,
}

/// <summary>Lines that make one paragraph, each with the number of its page, from 0; it may begin on one page and end on another.</summary>
internal sealed class PdfParagraph(PdfPart part)
{
    public PdfPart Part { get; } = part;

    public List<(PdfLine Line, int Page)> Lines { get; } = [];

    public int FirstPage => Lines[0].Page;

    public int LastPage => Lines[^1].Page;

    public PdfLine Last => Lines[^1].Line;

    public double Size => Lines[0].Line.Size;
}
