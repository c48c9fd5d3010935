
using System.Text;

namespace Entente.Documents;

/// <summary>A piece of writing, read and told apart into segments; nothing of it is edited.</summary>
public sealed record Document
{
    private const string Between = "\n\n";

    /// <summary>Identity, from its bytes.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>Where it came from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>All its text.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Its segments: disjoint, in order; together they hold every character that is not white space.</summary>
    public required IReadOnlyList<Segment> Segments { get; init; }

    /// <summary>Where in the source text each page begins, in order; empty of what has no pages. A page without text begins where the next does.</summary>
    public IReadOnlyList<int> PageStarts { get; init; } = [];

    /// <summary>Title, if one was found.</summary>
    public string? Title { get; init; }

    /// <summary>Authors as printed, in order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The outlet that published this copy.</summary>
    public string? Outlet { get; init; }

    /// <summary>The outlet that published it first, when the copy says so.</summary>
    public string? OriginallyPublishedBy { get; init; }

    /// <summary>ISO 639-1 code of its language.</summary>
    public string Language { get; init; } = "en";

    /// <summary>When it was published, or null when nothing says so.</summary>
    public DateInterval? Published { get; init; }

    /// <summary>Where that date comes from.</summary>
    public PublicationBasis PublishedBasis { get; init; }

    /// <summary>What kind of piece it is.</summary>
    public Genre Genre { get; init; }

    /// <summary>The document it repeats, if it is a copy.</summary>
    public DocumentId? DuplicateOf { get; init; }

    /// <summary>Number of the page, from 1, on which a character stands, or null of what has no pages. Pages are counted, whatever number is printed on them.</summary>
    /// <param name="offset">Offset into the source text.</param>
    public int? PageAt(int offset)
    {
        if (PageStarts.Count == 0)
        {
            return null;
        }

        int low = 0;
        for (int high = PageStarts.Count; high - low > 1;)
        {
            int middle = (low + high) / 2;
            (low, high) = PageStarts[middle] <= offset ? (middle, high) : (low, middle);
        }

        return low + 1;
    }

    /// <summary>The text alone, what a reader came for: its text segments with a blank line between them.</summary>
    public string Text
    {
        get
        {
            var spans = Segments.Where(segment => segment.IsText).Select(segment => segment.Span).ToList();
            var text = new StringBuilder(spans.Sum(span => span.Length + Between.Length));
            foreach (var span in spans)
            {
                text.Append(text.Length > 0 ? Between : "").Append(Source.Characters, span.Start, span.Length);
            }

            return text.ToString();
        }
    }
}
