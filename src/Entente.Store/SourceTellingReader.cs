using Dapper;
using Entente.Evidence;
using Entente.Relations;
using NodaTime;

namespace Entente.Store;

/// <summary>A document or all documents of a source, as one side of a comparison.</summary>
/// <param name="Name">The title or file name of the document, or the name of the source.</param>
/// <param name="Document">The document's id; null for a source.</param>
/// <param name="Documents">Ids of its documents.</param>
/// <param name="Copies">How many of these are copies of others.</param>
public sealed record TellingSide(string Name, string? Document, IReadOnlyList<string> Documents, int Copies);

/// <summary>What documents tell, event by event.</summary>
public static class SourceTellingReader
{
    /// <summary>A document by its id or the beginning of it, or else the documents of an outlet or author of this name; null when there is neither.</summary>
    public static TellingSide? SideOf(this Study study, string idOrName)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(idOrName);
        var document = study.Connection.Query<(string Id, string? Title, string Path, long Copy)>(
            "SELECT id, title, path, duplicate_of IS NOT NULL FROM document WHERE stale = 0 AND id = @idOrName", new { idOrName }).FirstOrDefault();
        if (document.Id is not null)
        {
            return new TellingSide(document.Title ?? Path.GetFileName(document.Path), document.Id, [document.Id], (int)document.Copy);
        }

        var documents = study.Connection.Query<(string Id, string Name, long Copy)>(
            """
            SELECT id, outlet, duplicate_of IS NOT NULL OR originally_published_by IS NOT NULL FROM document WHERE stale = 0 AND lower(trim(outlet)) = lower(trim(@idOrName))
            UNION
            SELECT d.id, a.value, d.duplicate_of IS NOT NULL OR d.originally_published_by IS NOT NULL FROM document d, json_each(d.authors) a
            WHERE d.stale = 0 AND lower(trim(a.value)) = lower(trim(@idOrName))
            """,
            new { idOrName }).DistinctBy(found => found.Id).ToList();
        return documents.Count == 0 ? null : new TellingSide(
            documents.CountBy(found => found.Name).OrderByDescending(spelling => spelling.Value).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).First().Key,
            null,
            [.. documents.Select(found => found.Id).Order(StringComparer.Ordinal)],
            documents.Count(found => found.Copy != 0));
    }

    /// <summary>Distinct events that one of these documents tells, by date (undated last), then id.</summary>
    /// <param name="study">The study.</param>
    /// <param name="documents">Ids of documents.</param>
    /// <param name="dyad">Only events in which both take part; null for all.</param>
    /// <param name="from">Only events that may have fallen on this day or later.</param>
    /// <param name="until">Only events that may have fallen on this day or earlier.</param>
    /// <param name="limit">The most events.</param>
    public static IReadOnlyList<DistinctEvent> ToldBy(
        this Study study, IReadOnlyCollection<string> documents, DyadParties? dyad, LocalDate? from, LocalDate? until, int limit)
    {
        ArgumentNullException.ThrowIfNull(study);
        var filter = new EventFilter { With = dyad is null ? [] : [dyad.First, dyad.Second], From = from, Until = until };
        (string where, DynamicParameters parameters) = filter.ToSql();
        parameters.Add("told", ClusterRows.Json(documents));
        parameters.Add("most", limit);
        var ids = study.Connection.Query<string>(
            $"""
            SELECT c.id FROM cluster c WHERE c.id IN (
                SELECT m.cluster FROM json_each(@told) t CROSS JOIN document d ON d.id = t.value CROSS JOIN event e ON e.document = d.id CROSS JOIN cluster_member m ON m.event = e.id
                WHERE {where})
            ORDER BY c.date_from IS NULL, c.date_from, c.date_to, c.id LIMIT @most
            """,
            parameters).AsList();
        return [.. ClusterRows.Load(study.Connection, ids)];
    }
}
