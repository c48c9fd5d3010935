using Entente.Documents;
using Entente.Reading.Layout;

namespace Entente.Reading.Structure;

/// <summary>A document while its parts are being told apart: steps fill in pieces and findings one after the other.</summary>
internal sealed class Draft(PageLayout layout, string path, ReadingOptions options)
{
    public PageLayout Layout { get; } = layout;

    public PageMetadata Metadata { get; } = layout.Metadata;

    public string Path { get; } = path;

    public ReadingOptions Options { get; } = options;

    public List<Piece> Pieces { get; } = [.. layout.Blocks.Select(Piece.Of)];

    public string? Title { get; set; }

    public List<string> Authors { get; } = [];

    public string? Outlet { get; set; }

    /// <summary>An outlet that a staff byline or a dateline names: weak evidence, because copies keep the agency's.</summary>
    public string? OutletHint { get; set; }

    public string? OriginallyPublishedBy { get; set; }

    public DateInterval? Published { get; set; }

    public PublicationBasis PublishedBasis { get; set; }

    /// <summary>An issue's date from a volume line, which later evidence may contradict.</summary>
    public DateInterval? IssueDate { get; set; }

    /// <summary>Dates of readers' comments: the piece is no younger than the first.</summary>
    public List<DateInterval> CommentDates { get; } = [];

    public bool IsInterview { get; set; }

    /// <summary>Index of the first piece that reads like a paragraph of the text, or the number of pieces.</summary>
    public int FirstParagraph()
    {
        var found = Pieces.FindIndex(piece => piece.IsProse && piece.Block.Shape is not BlockShape.Heading && Prose.IsParagraph(piece));
        return found < 0 ? Pieces.Count : found;
    }
}
