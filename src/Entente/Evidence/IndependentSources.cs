using Entente.Documents;

namespace Entente.Evidence;

/// <summary>Where a report stands.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Outlet">Who published that copy, if known.</param>
/// <param name="OriginallyPublishedBy">Who published it first, when the copy says so.</param>
/// <param name="DuplicateOf">The document it repeats, if it is a copy.</param>
/// <param name="Published">When it was published, if known.</param>
public sealed record ReportOrigin(
    DocumentId Document, string? Outlet = null, string? OriginallyPublishedBy = null, DocumentId? DuplicateOf = null, DateInterval? Published = null);

/// <summary>Tells which documents are one source: copies, pieces first published elsewhere, and pieces of one outlet.</summary>
public static class IndependentSources
{
    /// <summary>A name for the source of each document, the same for documents that are one source: an outlet where one is known, else a document's id.</summary>
    public static IReadOnlyDictionary<DocumentId, string> Of(IEnumerable<ReportOrigin> origins)
    {
        ArgumentNullException.ThrowIfNull(origins);
        ReportOrigin[] known = [.. origins.DistinctBy(origin => origin.Document).OrderBy(origin => origin.Document.Value, StringComparer.Ordinal)];
        var source = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        // Of several spellings of one name the ordinally least is everyone's.
        var spellings = known.Select(PublisherOf).OfType<string>().Order(StringComparer.Ordinal).DistinctBy(name => name, StringComparer.OrdinalIgnoreCase).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (ReportOrigin origin in known)
        {
            Join(NodeOf(origin.Document), NodeOf(origin.DuplicateOf ?? origin.Document));
            if (PublisherOf(origin) is { } name && spellings.TryGetValue(name, out string? publisher))
            {
                Join(NodeOf(origin.Document), publisher);
            }
        }

        return known.ToDictionary(origin => origin.Document, origin => Root(NodeOf(origin.Document)).TrimStart('\uFFFF'));

        string Root(string node) => source.TryGetValue(node, out string? next) && next != node ? Root(next) : node;

        // The lesser name stands for both, so that the order of documents does not show; ids sort behind names.
        void Join(string one, string other)
        {
            (string first, string second) = (Root(one), Root(other));
            bool inOrder = string.CompareOrdinal(first, second) <= 0;
            source[inOrder ? second : first] = inOrder ? first : second;
        }
    }

    // A copy speaks for who wrote it, not for the outlet that took it over.
    private static string? PublisherOf(ReportOrigin origin)
    {
        string? name = origin.OriginallyPublishedBy ?? (origin.DuplicateOf is null ? origin.Outlet : null);
        return string.IsNullOrWhiteSpace(name) ? null : name.Trim();
    }

    private static string NodeOf(DocumentId document) => '\uFFFF' + document.Value;
}
