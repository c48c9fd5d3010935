using Dapper;
using Entente.Documents;
using Entente.Evidence;

namespace Entente.Store;

/// <summary>Distinct events by their ids, and where their sentences stand.</summary>
public static class DistinctEventReader
{
    private const int AtOnce = 500;

    /// <summary>The distinct events with these ids, each with all its reports; ids that no event has are left out.</summary>
    public static IReadOnlyDictionary<string, DistinctEvent> DistinctEventsOf(this Study study, IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(ids);
        string[] wanted = [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] known = [.. study.Connection.Query<string>("SELECT id FROM cluster WHERE id IN (SELECT value FROM json_each(@wanted)) ORDER BY id", new { wanted = System.Text.Json.JsonSerializer.Serialize(wanted) })];
        return known.Chunk(AtOnce).SelectMany(chunk => ClusterRows.Load(study.Connection, chunk)).ToDictionary(found => found.Id, StringComparer.Ordinal);
    }

    /// <summary>The number, from 0, of the sentence of a document that begins at or last before a place; null when it has none.</summary>
    public static int? SentenceNumber(this Study study, DocumentId document, int start)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.ExecuteScalar<int?>(
            "SELECT ordinal FROM sentence WHERE document = @document AND \"start\" <= @start ORDER BY ordinal DESC LIMIT 1", new { document = document.Value, start });
    }
}
