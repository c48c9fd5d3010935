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
    private readonly ReportCache _cache;
    private readonly string[] _documents;
    private readonly List<MemberRow> _before;

    private ClusterUpdate(Study study, SqliteTransaction transaction, IEnumerable<string> documents)
    {
        _connection = study.Connection;
        _transaction = transaction;
        _cache = study.Reports;
        _documents = [.. documents];
        _before = _connection.Query<MemberRow>(
            """
            SELECT m.event Event, m.path Path, m.cluster Cluster
            FROM json_each(@documents) t CROSS JOIN event e ON e.document = t.value CROSS JOIN cluster_member m ON m.event = e.id
            """,
            new { documents = ClusterRows.Json(_documents) },
            transaction).AsList();
    }

    /// <summary>To be called before the documents change.</summary>
    public static ClusterUpdate Begin(Study study, SqliteTransaction transaction, IEnumerable<string> documents) => new(study, transaction, documents);

    /// <summary>To be called when they have changed: clusters anew what they touch, and nothing else.</summary>
    public void Finish()
    {
        var now = EventsOf(_connection, _documents).Select(Report.Of).ToDictionary(report => report.Id, StringComparer.Ordinal);
        if (_before.Count == 0 && now.Count == 0)
        {
            return;
        }

        _connection.Execute(
            "DELETE FROM cluster_member WHERE event IN (SELECT value FROM json_each(@events))",
            new { events = ClusterRows.Json(_before.ConvertAll(member => member.Event)) },
            _transaction);
        Dictionary<string, string> naturally = now.Values.ToDictionary(report => report.Id, ReportPath.Of, StringComparer.Ordinal);
        ClusterRows.AddMembers(_connection, _transaction, naturally.Select(place => (place.Key, place.Value)));
        _cache.Forget(_connection, _transaction, _before.Select(member => member.Event).Concat(now.Keys));
        List<Report> Reports(IReadOnlyCollection<string> ids) => _cache.Get(_connection, ids, now);
        var decided = DecidedReports.Load(_connection, _transaction);
        PlaceChange[] changes =
        [
            .. _before.Select(member => new PlaceChange(member.Event, member.Path, null, member.Cluster)),
            .. naturally.Select(place => new PlaceChange(place.Key, null, decided.PlaceOr(place.Key, place.Value), null)),
            .. decided.Move(now.Keys, Reports),
        ];
        IReadOnlyList<string> touched = TouchedBlocks.Find(
            changes.Select(change => change.From).Concat(decided.AnchorPaths(changes)).OfType<string>().Where(DecidedReports.IsPath),
            changes.Select(change => change.To).Concat(decided.AnchorPaths(changes)).OfType<string>().Where(DecidedReports.IsPath),
            path => ClusterRows.CountUnder(_connection, _transaction, path));
        Recluster(
            _connection, _transaction, [.. touched, .. decided.LonePlaces(changes)], [.. changes.Select(change => change.Cluster).OfType<string>()], decided, Reports);
    }

    /// <summary>Clusters a whole study anew: after the tables were made, or when the stage has another version.</summary>
    public static void Rebuild(SqliteConnection connection, SqliteTransaction transaction)
    {
        connection.Execute("DELETE FROM cluster; DELETE FROM cluster_link; DELETE FROM cluster_member;", transaction: transaction);
        foreach (string document in connection.Query<string>("SELECT id FROM document WHERE stale = 0", transaction: transaction))
        {
            ClusterRows.AddMembers(connection, transaction, EventsOf(connection, [document]).Select(Report.Of).Select(report => (report.Id, ReportPath.Of(report))));
        }

        var none = new Dictionary<string, Report>();
        var decided = DecidedReports.Load(connection, transaction);
        decided.Move([], Reports);
        // A relation's year at a time: a study of any size fits into memory.
        var first = connection.Query<string>(
            "SELECT DISTINCT substr(path, 1, instr(path, @end)) FROM cluster_member", new { end = ReportPath.End.ToString() }, transaction);
        foreach (string path in first.Where(DecidedReports.IsPath).Concat(decided.AllLonePlaces))
        {
            Recluster(connection, transaction, [path], [], decided, Reports);
        }

        List<Report> Reports(IReadOnlyCollection<string> ids) => new ReportCache().Get(connection, ids, none);
    }

    private static void Recluster(
        SqliteConnection connection, SqliteTransaction transaction, IReadOnlyList<string> touched, IReadOnlyCollection<string> left, DecidedReports decided,
        Func<IReadOnlyCollection<string>, List<Report>> reports)
    {
        List<MemberRow> members = ClusterRows.MembersUnder(connection, transaction, touched);
        if (!decided.IsEmpty)
        {
            members = [.. members.Where(member => !decided.IsJoined(member.Event))];
            members.AddRange(ClusterRows.JoinedTo(connection, transaction, members.ConvertAll(member => member.Event)).Where(member => decided.IsJoined(member.Event)));
        }

        var reportOf = reports([.. members.Select(member => member.Event)]).ToDictionary(report => report.Id, StringComparer.Ordinal);
        EventCluster[] clusters =
        [
            .. members.Where(member => !decided.IsJoined(member.Event))
                .GroupBy(member => touched.First(path => member.Path.StartsWith(path, StringComparison.Ordinal)))
                .SelectMany(part => EventClusterer.Cluster(part.Select(member => reportOf[member.Event])))
                .Select(cluster => decided.Complete(cluster, reportOf)),
        ];
        var old = members.Where(member => member.Cluster is not null).ToDictionary(member => member.Event, Print, StringComparer.Ordinal);
        var changed = clusters.SelectMany(cluster => cluster.Members.Select(member => (Cluster: cluster.Id, Member: member)))
            .Where(found => found.Member.DecidedBy is not null
                || old.GetValueOrDefault(found.Member.Report.Id) != Print(found.Cluster, found.Member.JoinedTo?.Id, found.Member.Score));
        ClusterRows.SaveMembers(connection, transaction, changed);
        ClusterRows.Delete(connection, transaction, [.. members.Select(member => member.Cluster).OfType<string>().Concat(left).Distinct()]);
        ClusterRows.Save(connection, transaction, clusters);
        ClusterRows.SaveLinks(connection, transaction, clusters);
    }

    private static List<Event> EventsOf(SqliteConnection connection, IReadOnlyList<string> documents)
    {
        var parameters = new DynamicParameters();
        parameters.Add("documents", ClusterRows.Json(documents));
        return EventRows.Load(
            connection, "e.document IN (SELECT value FROM json_each(@documents)) AND e.stale = 0 AND d.stale = 0", parameters, null).AsList();
    }

    private static string Print(MemberRow member) => Print(member.Cluster!, member.JoinedTo, member.Score);

    private static string Print(string cluster, string? joinedTo, double score) => string.Create(CultureInfo.InvariantCulture, $"{cluster} {joinedTo} {score:R}");
}
