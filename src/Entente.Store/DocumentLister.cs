using Dapper;

namespace Entente.Store;

/// <summary>A stretch of a list of documents.</summary>
/// <param name="Lines">The documents.</param>
/// <param name="Total">How many the whole list has.</param>
/// <param name="Events">Events that the whole list tells.</param>
public sealed record DocumentPage(IReadOnlyList<DocumentLine> Lines, int Total, int Events);

/// <summary>A value that documents have, and how many have it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Documents">Number of documents.</param>
public sealed record DocumentFacet(string Value, int Documents);

/// <summary>Lists of documents.</summary>
public static class DocumentLister
{
    /// <summary>Documents that pass a filter, latest first (undated last).</summary>
    /// <param name="study">The study.</param>
    /// <param name="filter">Which documents.</param>
    /// <param name="offset">How many of the list to pass over.</param>
    /// <param name="limit">The most to list.</param>
    public static DocumentPage DocumentPage(this Study study, DocumentFilter filter, int offset, int limit)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(filter);
        (string where, DynamicParameters parameters) = filter.ToSql();
        using var snapshot = StudySnapshot.Of(study.Connection);
        string[] ids = [.. study.Connection.Query<string>($"SELECT d.id FROM document d WHERE {where} ORDER BY d.published_from IS NULL, d.published_from DESC, d.title, d.id", parameters)];
        int events = study.Connection.ExecuteScalar<int>(
            "SELECT COUNT(*) FROM json_each(@ids) t CROSS JOIN event e ON e.document = t.value WHERE e.stale = 0", new { ids = ClusterRows.Json(ids) });
        string[] shown = [.. ids.Skip(offset).Take(limit)];
        var lines = DocumentLines.Load(study.Connection, "d.id IN (SELECT value FROM json_each(@shown))", new { shown = ClusterRows.Json(shown) }).ToDictionary(line => line.Id);
        return new DocumentPage([.. shown.Select(id => lines[id])], ids.Length, events);
    }

    /// <summary>The documents that were read last, last first.</summary>
    public static IReadOnlyList<DocumentLine> LatestDocuments(this Study study, int limit)
    {
        ArgumentNullException.ThrowIfNull(study);
        return DocumentLines.Load(study.Connection, "d.stale = 0 ORDER BY d.rowid DESC LIMIT @limit", new { limit });
    }

    /// <summary>The outlets of the study's documents, by name.</summary>
    public static IReadOnlyList<DocumentFacet> Outlets(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Facets(study, "SELECT outlet, COUNT(*) FROM document WHERE stale = 0 AND outlet IS NOT NULL GROUP BY lower(outlet) ORDER BY lower(outlet)");
    }

    /// <summary>The authors of the study's documents, by name as printed.</summary>
    public static IReadOnlyList<DocumentFacet> Authors(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Facets(study, "SELECT a.value, COUNT(*) FROM document d, json_each(d.authors) a WHERE d.stale = 0 GROUP BY a.value ORDER BY lower(a.value)");
    }

    private static IReadOnlyList<DocumentFacet> Facets(Study study, string sql) =>
        study.Connection.Query<(string Value, int Documents)>(sql).Select(row => new DocumentFacet(row.Value, row.Documents)).AsList();
}
