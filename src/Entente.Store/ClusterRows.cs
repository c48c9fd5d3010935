using Dapper;
using Entente.Documents;
using Entente.Events;
using Entente.Evidence;
using Entente.Vocabularies;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Clusters to rows and back.</summary>
internal static class ClusterRows
{
    /// <summary>Joins each beginning of a path in the JSON array @paths, all of which end with the mark that ends a step, with the members under it.</summary>
    private const string UnderPaths =
        "json_each(@paths) t CROSS JOIN cluster_member m ON m.path >= t.value AND m.path < substr(t.value, 1, length(t.value) - 1) || '0'";

    /// <summary>How many reports stand under a beginning of a path.</summary>
    public static int CountUnder(SqliteConnection connection, SqliteTransaction transaction, string path) =>
        connection.ExecuteScalar<int>(
            "SELECT COUNT(*) FROM cluster_member WHERE path >= @path AND path < @after", new { path, after = path[..^1] + (char)(ReportPath.End + 1) }, transaction);

    /// <summary>The members whose paths begin so, as they stand.</summary>
    public static List<MemberRow> MembersUnder(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyList<string> paths) =>
        connection.Query<MemberRow>(
            $"SELECT m.event Event, m.path Path, m.cluster Cluster, m.joined_to JoinedTo, m.score Score FROM {UnderPaths}", new { paths = Json(paths) }, transaction).AsList();

    /// <summary>The members that a person joined to these reports.</summary>
    public static List<MemberRow> JoinedTo(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyCollection<string> anchors) =>
        connection.Query<MemberRow>(
            """
            SELECT m.event Event, m.path Path, m.cluster Cluster, m.joined_to JoinedTo, m.score Score
            FROM json_each(@places) t CROSS JOIN cluster_member m ON m.path = t.value
            """,
            new { places = Json([.. anchors.Select(DecidedReports.PlaceOf)]) },
            transaction).AsList();

    /// <summary>Puts reports where they belong, in no cluster yet.</summary>
    public static void AddMembers(SqliteConnection connection, SqliteTransaction transaction, IEnumerable<(string Event, string Path)> places) =>
        connection.Execute(
            "INSERT OR REPLACE INTO cluster_member (event, path) VALUES (@Event, @Path)", places.Select(place => new { place.Event, place.Path }), transaction);

    public static void Delete(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyCollection<string> clusters)
    {
        string ids = Json(clusters);
        connection.Execute("DELETE FROM cluster WHERE id IN (SELECT value FROM json_each(@ids))", new { ids }, transaction);
        DeleteLinks(connection, transaction, clusters);
    }

    public static void DeleteLinks(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyCollection<string> clusters) =>
        connection.Execute("DELETE FROM cluster_link WHERE cluster IN (SELECT value FROM json_each(@ids))", new { ids = Json(clusters) }, transaction);

    public static void Save(SqliteConnection connection, SqliteTransaction transaction, IEnumerable<EventCluster> clusters) =>
        connection.Execute(
            """
            INSERT INTO cluster (id, event, reports, status, date_from, date_to, date_precision, stage)
            VALUES (@Id, @Event, @Reports, @Status, @DateFrom, @DateTo, @DatePrecision, @Stage)
            """,
            clusters.Select(ToRow),
            transaction);

    public static void SaveMembers(SqliteConnection connection, SqliteTransaction transaction, IEnumerable<(string Cluster, ClusterMember Member)> members) =>
        connection.Execute(
            "UPDATE cluster_member SET cluster = @Cluster, joined_to = @JoinedTo, score = @Score, reasons = @Reasons WHERE event = @Event",
            members.Select(found => new MemberRow
            {
                Event = found.Member.Report.Id,
                Cluster = found.Cluster,
                JoinedTo = found.Member.JoinedTo?.Id,
                Score = found.Member.Score,
                Reasons = DistinctEventRecord.ReasonsToJson(found.Member.Reasons),
            }),
            transaction);

    public static void SaveLinks(SqliteConnection connection, SqliteTransaction transaction, IEnumerable<EventCluster> clusters) =>
        connection.Execute(
            "INSERT OR REPLACE INTO cluster_link (cluster, kind, target, score) VALUES (@Id, @Kind, @Target, @Score)",
            clusters.SelectMany(cluster => cluster.Links.Select(link => new { cluster.Id, Kind = RecordName.Of(link.Kind), link.Target, link.Score })),
            transaction);

    /// <summary>The distinct events with these ids, in their order.</summary>
    public static IEnumerable<DistinctEvent> Load(SqliteConnection connection, IReadOnlyList<string> clusters)
    {
        var parameters = new DynamicParameters();
        parameters.Add("ids", Json(clusters));
        const string members = "SELECT m.event FROM json_each(@ids) t CROSS JOIN cluster_member m ON m.cluster = t.value";
        var events = EventRows.Load(connection, $"e.id IN ({members})", parameters, null).ToDictionary(told => told.Id);
        ILookup<string, MemberRow> rows = connection.Query<MemberRow>(
            """
            SELECT m.event Event, m.cluster Cluster, m.joined_to JoinedTo, m.score Score, m.reasons Reasons
            FROM json_each(@ids) t CROSS JOIN cluster_member m ON m.cluster = t.value ORDER BY m.joined_to IS NOT NULL, m.event
            """,
            parameters).ToLookup(row => row.Cluster!);
        ILookup<string, LinkRow> links = connection.Query<LinkRow>(
            """
            SELECT l.cluster Cluster, l.kind Kind, l.target Target, l.score Score
            FROM json_each(@ids) t CROSS JOIN cluster_link l ON l.cluster = t.value ORDER BY l.kind, l.target
            """,
            parameters).ToLookup(row => row.Cluster);
        var about = connection.Query<ClusterRow>(
            "SELECT c.id Id, c.status Status, c.date_from DateFrom, c.date_to DateTo, c.date_precision DatePrecision FROM json_each(@ids) t CROSS JOIN cluster c ON c.id = t.value",
            parameters).ToDictionary(row => row.Id);
        Dictionary<string, ReportOrigin> origins = Origins(connection, [.. events.Values.Select(told => told.Document.Value).Distinct()]);
        return clusters.Select(id => ToDistinctEvent(about[id], rows[id].Select(row => ToTelling(row, events[row.Event], origins)), links[id]));
    }

    /// <summary>The same as <see cref="Load"/> for a good part of a study's: tables are walked along in their own order, and all are in memory.</summary>
    public static IEnumerable<DistinctEvent> LoadAtOnce(SqliteConnection connection, IReadOnlyList<string> clusters)
    {
        Dictionary<string, ClusterRow> about = connection.Query<ClusterRow>(
            "SELECT id Id, status Status, date_from DateFrom, date_to DateTo, date_precision DatePrecision FROM cluster").ToDictionary(row => row.Id);
        ILookup<string, LinkRow> links = connection.Query<LinkRow>("SELECT cluster Cluster, kind Kind, target Target, score Score FROM cluster_link ORDER BY kind, target").ToLookup(row => row.Cluster);
        Dictionary<string, List<Telling>> tellings = clusters.ToDictionary(id => id, _ => new List<Telling>(1));
        Dictionary<string, ReportOrigin> origins = OriginsIn(connection, "document d", null);
        using IEnumerator<Event> events = EventRows.Walk(connection).GetEnumerator();
        foreach (MemberRow row in connection.Query<MemberRow>(
            "SELECT event Event, cluster Cluster, joined_to JoinedTo, score Score, reasons Reasons FROM cluster_member WHERE cluster IS NOT NULL ORDER BY event", buffered: false))
        {
            if (tellings.TryGetValue(row.Cluster!, out List<Telling>? told) && MovesTo(events, row.Event))
            {
                told.Add(ToTelling(row, events.Current, origins));
            }
        }

        // The one that stands for the event goes first, the others as they come, in order of id.
        return clusters.Select(id => ToDistinctEvent(about[id], tellings[id].OrderBy(telling => telling.JoinedTo is not null), links[id]));
    }

    private static bool MovesTo(IEnumerator<Event> events, string id)
    {
        while (events.MoveNext())
        {
            if (events.Current.Id == id)
            {
                return true;
            }
        }

        return false;
    }

    private static DistinctEvent ToDistinctEvent(ClusterRow about, IEnumerable<Telling> tellings, IEnumerable<LinkRow> links) => new()
    {
        Id = about.Id,
        When = EventRows.Interval(about.DateFrom, about.DateTo, about.DatePrecision),
        Status = EventRows.Member<EventStatus>(about.Status),
        Tellings = [.. tellings],
        Links = [.. links.Select(row => new ClusterLink(EventRows.Member<ClusterLinkKind>(row.Kind), row.Target, row.Score))],
    };

    private static Telling ToTelling(MemberRow row, Event told, Dictionary<string, ReportOrigin> origins) =>
        new(told, origins[told.Document.Value], row.JoinedTo, row.Score, DistinctEventRecord.ReasonsFromJson(row.Reasons));

    internal static Dictionary<string, ReportOrigin> Origins(SqliteConnection connection, IReadOnlyCollection<string> documents) =>
        OriginsIn(connection, "json_each(@ids) t CROSS JOIN document d ON d.id = t.value", new { ids = Json(documents) });

    private static Dictionary<string, ReportOrigin> OriginsIn(SqliteConnection connection, string documents, object? parameters) =>
        connection.Query<DocumentRow>(
            $"""
            SELECT d.id Id, d.outlet Outlet, d.originally_published_by OriginallyPublishedBy, d.duplicate_of DuplicateOf,
                d.published_from PublishedFrom, d.published_to PublishedTo, d.published_precision PublishedPrecision
            FROM {documents}
            """,
            parameters).ToDictionary(row => row.Id, row => new ReportOrigin(
                new DocumentId(row.Id),
                row.Outlet,
                row.OriginallyPublishedBy,
                row.DuplicateOf is { } original ? new DocumentId(original) : null,
                EventRows.Interval(row.PublishedFrom, row.PublishedTo, row.PublishedPrecision)));

    private static ClusterRow ToRow(EventCluster cluster) => new()
    {
        Id = cluster.Id,
        Event = cluster.Members[0].Report.Id,
        Reports = cluster.Members.Count,
        Status = RecordName.Of(cluster.Status),
        DateFrom = IsoDay.Print(cluster.When?.From),
        DateTo = IsoDay.Print(cluster.When?.To),
        DatePrecision = cluster.When is { } when ? RecordName.Of(when.Precision) : null,
        Stage = EventClusterer.Stage,
    };

    public static string Json(IReadOnlyCollection<string> values) => System.Text.Json.JsonSerializer.Serialize(values);
}
