using System.Text.Json;
using Dapper;
using Entente.Documents;

namespace Entente.Store;

/// <summary>One document of a study, with what belongs to it.</summary>
public static class DocumentLookup
{
    /// <summary>The document with an id, or null. One that its file no longer holds is found too, so that what was cited can be opened.</summary>
    public static Document? Document(this Study study, string id)
    {
        ArgumentNullException.ThrowIfNull(study);
        return DocumentRows.Load(study.Connection, "d.id = @id", new { id }).FirstOrDefault();
    }

    /// <summary>Whether no file holds a document any more.</summary>
    public static bool IsSuperseded(this Study study, string id)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.ExecuteScalar<int>("SELECT stale FROM document WHERE id = @id", new { id }) != 0;
    }

    /// <summary>Spans of a document's sentences, in order.</summary>
    public static IReadOnlyList<TextSpan> SentencesOf(this Study study, string id)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.Query<(int Start, int End)>("""SELECT "start", "end" FROM sentence WHERE document = @id ORDER BY ordinal""", new { id })
            .Select(row => new TextSpan(row.Start, row.End))
            .AsList();
    }

    /// <summary>Of events in documents that have pages, the number of the page, from 1, on which the sentence begins; others are left out.</summary>
    public static IReadOnlyDictionary<string, int> PagesOf(this Study study, IEnumerable<string> events)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(events);
        return study.Connection.Query<(string Event, int Page)>(
            """
            SELECT e.id, MAX(p.number) FROM json_each(@ids) wanted CROSS JOIN event e ON e.id = wanted.value JOIN page p ON p.document = e.document AND p."start" <= e."start"
            GROUP BY e.id
            """,
            new { ids = JsonSerializer.Serialize(events) }).ToDictionary(row => row.Event, row => row.Page, StringComparer.Ordinal);
    }

    /// <summary>The distinct event of each event that a document tells.</summary>
    public static IReadOnlyDictionary<string, string> DistinctEventsIn(this Study study, string id)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.Query<(string Event, string Cluster)>(
            "SELECT e.id, m.cluster FROM event e JOIN cluster_member m ON m.event = e.id WHERE e.document = @id AND m.cluster IS NOT NULL", new { id })
            .ToDictionary(row => row.Event, row => row.Cluster);
    }

    /// <summary>The other documents of which one is the original or a copy: those that share its original, and that original.</summary>
    public static IReadOnlyList<DocumentLine> CopiesOf(this Study study, Document document)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(document);
        string original = (document.DuplicateOf ?? document.Id).Value;
        return DocumentLines.Load(
            study.Connection,
            "d.stale = 0 AND d.id <> @self AND (d.id = @original OR d.duplicate_of = @original) ORDER BY d.published_from IS NULL, d.published_from, d.id",
            new { self = document.Id.Value, original });
    }
}
