using Dapper;
using Entente.Events;
using Entente.Evidence;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Reports that people rejected, as distinct events: those rejected at once are one.</summary>
internal static class RejectedEvents
{
    public static IEnumerable<DistinctEvent> Load(SqliteConnection connection, IReadOnlyList<string> clusters)
    {
        var parameters = new DynamicParameters();
        parameters.Add("clusters", ClusterRows.Json(clusters));
        const string chosen = "FROM json_each(@clusters) t CROSS JOIN review v ON v.state = 'rejected' AND v.cluster = t.value";
        var clusterOf = connection.Query<(string Event, string Cluster)>($"SELECT v.event, v.cluster {chosen}", parameters).ToDictionary(row => row.Event, row => row.Cluster);
        ILookup<string, Event> events = EventRows.Load(connection, $"e.stale = 2 AND e.id IN (SELECT v.event {chosen})", parameters, null)
            .ToLookup(told => clusterOf[told.Id], StringComparer.Ordinal);
        Dictionary<string, ReportOrigin> origins = ClusterRows.Origins(connection, [.. events.SelectMany(group => group).Select(told => told.Document.Value).Distinct()]);
        return clusters.Where(events.Contains).Select(id => Of(id, [.. events[id].OrderByDescending(told => told.Confidence).ThenBy(told => told.Id, StringComparer.Ordinal)], origins));
    }

    private static DistinctEvent Of(string id, Event[] events, Dictionary<string, ReportOrigin> origins) => new()
    {
        Id = id,
        When = events[0].When,
        Status = events[0].Status,
        Tellings = [.. events.Select((told, number) => new Telling(told, origins[told.Document.Value], number == 0 ? null : events[0].Id, 0, []))],
    };
}
