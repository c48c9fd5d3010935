using System.Globalization;
using Dapper;
using Entente.Events;
using Entente.Evidence;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Keeps the clusters of a study true while documents come and go, within the transaction that changes them.</summary>
internal sealed class ClusterUpdate
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly string[] _documents;
    private readonly List<(string Event, string Path, string? Cluster)> _before;

    private ClusterUpdate(SqliteConnection connection, SqliteTransaction transaction, IEnumerable<string> documents)
    {
        _connection = connection;
        _transaction = transaction;
        _documents = [.. documents];
        _before = connection.Query<(string, string, string?)>(
            """
            SELECT m.event, m.path, m.cluster
            FROM json_each(@documents) t JOIN event e ON e.document = t.value JOIN cluster_member m ON m.event = e.id
            """,
            new { documents = ClusterRows.Json(_documents) },
            transaction).AsList();
    }

    /// <summary>To be called before the documents change.</summary>
    public static ClusterUpdate Begin(SqliteConnection connection, SqliteTransaction transaction, IEnumerable<string> documents) =>
        new(connection, transaction, documents);

    /// <summary>To be called when they have changed: clusters anew what they touch, and nothing else.</summary>
    public void Finish()
    {
        Report[] now = [.. EventsOf(_connection, _documents).Select(Report.Of)];
        if (_before.Count == 0 && now.Length == 0)
        {
            return;
        }

        _connection.Execute(
            "DELETE FROM cluster_member WHERE event IN (SELECT value FROM json_each(@events))",
            new { events = ClusterRows.Json(_before.ConvertAll(member => member.Event)) },
            _transaction);
        ClusterRows.AddMembers(_connection, _transaction, now);
        IReadOnlyList<string> touched = TouchedBlocks.Find(
            _before.Select(member => member.Path),
            now.Select(ReportPath.Of),
            path => ClusterRows.CountUnder(_connection, _transaction, path));
        Recluster(_connection, _transaction, touched, _before.Select(member => member.Cluster).OfType<string>());
    }

    /// <summary>Clusters a whole study anew: after the tables were made, or when the stage has another version.</summary>
    public static void Rebuild(SqliteConnection connection, SqliteTransaction transaction)
    {
        connection.Execute("DELETE FROM cluster; DELETE FROM cluster_link; DELETE FROM cluster_member;", transaction: transaction);
        foreach (string document in connection.Query<string>("SELECT id FROM document WHERE stale = 0", transaction: transaction))
        {
            ClusterRows.AddMembers(connection, transaction, EventsOf(connection, [document]).Select(Report.Of));
        }

        // A relation's year at a time: a study of any size fits into memory.
        var first = connection.Query<string>(
            "SELECT DISTINCT substr(path, 1, instr(path, @end)) FROM cluster_member", new { end = ReportPath.End.ToString() }, transaction);
        foreach (string path in first)
        {
            Recluster(connection, transaction, [path], []);
        }
    }

    private static void Recluster(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyList<string> touched, IEnumerable<string> left)
    {
        var events = ClusterRows.EventsUnder(connection, touched).ToDictionary(told => told.Id);
        var clusters = new List<EventCluster>();
        foreach (var part in events.Values.Select(Report.Of).GroupBy(BlockOf).OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            clusters.AddRange(EventClusterer.Cluster(part));
        }

        var old = ClusterRows.MembersUnder(connection, transaction, touched).Where(member => member.Cluster is not null).ToLookup(member => member.Cluster!);
        var kept = clusters.Where(cluster => Print(cluster) == Print(old[cluster.Id])).Select(cluster => cluster.Id).ToHashSet(StringComparer.Ordinal);
        string[] gone = [.. old.Select(cluster => cluster.Key).Concat(left).Distinct().Where(id => !kept.Contains(id))];
        ClusterRows.Delete(connection, transaction, gone);
        ClusterRows.Save(connection, transaction, clusters.FindAll(cluster => !kept.Contains(cluster.Id)), events);
        // What an unchanged plan announces may have changed.
        ClusterRows.DeleteLinks(connection, transaction, kept);
        ClusterRows.SaveLinks(connection, transaction, clusters);

        string BlockOf(Report report)
        {
            string path = ReportPath.Of(report);
            return touched.First(beginning => path.StartsWith(beginning, StringComparison.Ordinal));
        }
    }

    private static List<Event> EventsOf(SqliteConnection connection, IReadOnlyList<string> documents)
    {
        var parameters = new DynamicParameters();
        parameters.Add("documents", ClusterRows.Json(documents));
        return EventRows.Load(
            connection, "e.document IN (SELECT value FROM json_each(@documents)) AND e.stale = 0 AND d.stale = 0", parameters, null).AsList();
    }

    private static string Print(EventCluster cluster) =>
        Print(cluster.Members.Select(member => (member.Report.Id, member.JoinedTo?.Id, member.Score)));

    private static string Print(IEnumerable<MemberRow> members) => Print(members.Select(member => (member.Event, member.JoinedTo, member.Score)));

    private static string Print(IEnumerable<(string Event, string? JoinedTo, double Score)> members) =>
        string.Join(';', members.OrderBy(member => member.Event, StringComparer.Ordinal)
            .Select(member => string.Create(CultureInfo.InvariantCulture, $"{member.Event}<{member.JoinedTo}={member.Score:R}")));
}
