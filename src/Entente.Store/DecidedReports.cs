using Dapper;
using Entente.Evidence;
using Entente.Evidence.Judgements;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>A report that comes, goes, or moves among the paths of a study.</summary>
/// <param name="Event">Its id.</param>
/// <param name="From">The path it had, or null when it comes.</param>
/// <param name="To">The path it has, or null when it goes.</param>
/// <param name="Cluster">The cluster it was in.</param>
internal sealed record PlaceChange(string Event, string? From, string? To, string? Cluster);

/// <summary>The reports that people put together or apart, and what follows for clusters.</summary>
/// <remarks>
/// Such a report has a path of its own, under the report to whose event it belongs, so that it never counts among the reports of a block. When it changes, the block of that
/// report is clustered anew, and what was joined to it is joined again.
/// </remarks>
internal sealed class DecidedReports
{
    private const string Mark = "!";

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly Dictionary<string, DecisionRow> _decisions;
    private readonly IReadOnlyDictionary<string, string> _anchors;
    private readonly ILookup<string, string> _joined;

    private DecidedReports(SqliteConnection connection, SqliteTransaction transaction, List<DecisionRow> decisions)
    {
        _connection = connection;
        _transaction = transaction;
        _decisions = decisions.ToDictionary(row => row.Event, StringComparer.Ordinal);
        var there = decisions.Where(row => row.EventIsThere).Select(row => row.Event)
            .Concat(decisions.Where(row => row.OtherIsThere).Select(row => row.Other!)).ToHashSet(StringComparer.Ordinal);
        _anchors = ReportPlaces.Of(decisions.ToDictionary(row => row.Event, row => row.Other, StringComparer.Ordinal), there.Contains).Anchors;
        _joined = _anchors.Where(place => place.Key != place.Value).ToLookup(place => place.Value, place => place.Key, StringComparer.Ordinal);
    }

    /// <summary>What people decided, with the reports that are there now.</summary>
    public static DecidedReports Load(SqliteConnection connection, SqliteTransaction transaction) => new(
        connection,
        transaction,
        connection.Query<DecisionRow>(
            """
            SELECT r.event Event, r.other Other, r.by "By", m.event IS NOT NULL EventIsThere, o.event IS NOT NULL OtherIsThere
            FROM report_decision r LEFT JOIN cluster_member m ON m.event = r.event LEFT JOIN cluster_member o ON o.event = r.other
            """,
            transaction: transaction).AsList());

    /// <summary>Whether nothing is decided.</summary>
    public bool IsEmpty => _decisions.Count == 0;

    /// <summary>Where all reports stand that were split off and that are there.</summary>
    public IEnumerable<string> AllLonePlaces => _anchors.Where(place => place.Key == place.Value).Select(place => PlaceOf(place.Key));

    /// <summary>The path of what belongs to the event of a report by decision.</summary>
    public static string PlaceOf(string anchor) => Mark + anchor + ReportPath.End;

    /// <summary>Whether a path is that of a report that the machine places.</summary>
    public static bool IsPath(string path) => !path.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>Whether a report was joined to another.</summary>
    public bool IsJoined(string report) => _anchors.TryGetValue(report, out string? anchor) && anchor != report;

    /// <summary>The path of a report: that of its decision, or else its own.</summary>
    public string PlaceOr(string report, string path) => _anchors.TryGetValue(report, out string? anchor) ? PlaceOf(anchor) : path;

    /// <summary>Moves reports in the study to where they belong now.</summary>
    /// <param name="added">Reports that were just put at their own paths; that they are moved from there is no change.</param>
    /// <param name="reports">Gives reports by their ids.</param>
    /// <returns>The changes of other reports.</returns>
    public List<PlaceChange> Move(IReadOnlyCollection<string> added, Func<IReadOnlyCollection<string>, List<Report>> reports)
    {
        List<MemberRow> now = _connection.Query<MemberRow>(
            """
            SELECT event Event, path Path, cluster Cluster FROM cluster_member WHERE path >= '!' AND path < '"'
            UNION SELECT event, path, cluster FROM cluster_member WHERE event IN (SELECT value FROM json_each(@decided))
            """,
            new { decided = ClusterRows.Json([.. _anchors.Keys]) },
            _transaction).AsList();
        string[] freed = [.. now.Where(member => !_anchors.ContainsKey(member.Event)).Select(member => member.Event)];
        Dictionary<string, string> own = reports(freed).ToDictionary(report => report.Id, ReportPath.Of, StringComparer.Ordinal);
        List<PlaceChange> moves =
        [
            .. now.Select(member => new PlaceChange(
                    member.Event, member.Path, _anchors.TryGetValue(member.Event, out string? anchor) ? PlaceOf(anchor) : own[member.Event], member.Cluster))
                .Where(move => move.From != move.To),
        ];
        _connection.Execute("UPDATE cluster_member SET path = @To WHERE event = @Event", moves, _transaction);
        var fresh = added.ToHashSet(StringComparer.Ordinal);
        return moves.FindAll(move => !fresh.Contains(move.Event));
    }

    /// <summary>The paths of the reports to whose events changed reports belonged or belong, where the machine places these.</summary>
    public IEnumerable<string> AnchorPaths(IEnumerable<PlaceChange> changes) => _connection.Query<string>(
        "SELECT path FROM cluster_member WHERE event IN (SELECT value FROM json_each(@anchors)) AND path NOT LIKE '!%'",
        new { anchors = ClusterRows.Json([.. AnchorsIn(changes)]) },
        _transaction);

    /// <summary>The places of changed reports that stand alone, or belong to one that does.</summary>
    public IEnumerable<string> LonePlaces(IEnumerable<PlaceChange> changes) =>
        AnchorsIn(changes).Where(anchor => _anchors.TryGetValue(anchor, out string? itself) && itself == anchor).Select(PlaceOf);

    /// <summary>The cluster with the reports that belong to it by decision.</summary>
    public EventCluster Complete(EventCluster cluster, IReadOnlyDictionary<string, Report> reports)
    {
        if (IsEmpty)
        {
            return cluster;
        }

        string first = cluster.Members[0].Report.Id;
        EventCluster own = _anchors.ContainsKey(first) ? cluster.SplitOffBy(_decisions[first].By) : cluster;
        var joined = cluster.Members.SelectMany(member => _joined[member.Report.Id].Select(report => Join(report, member.Report.Id, reports)));
        return own.With(joined);
    }

    // To the report that was named, if it is there; else to the one that holds the event.
    private ClusterMember Join(string report, string anchor, IReadOnlyDictionary<string, Report> reports)
    {
        DecisionRow decision = _decisions[report];
        Report to = decision.Other is { } other && reports.TryGetValue(other, out Report? named) ? named : reports[anchor];
        return new ClusterMember(reports[report], to, 0) { DecidedBy = decision.By };
    }

    private static IEnumerable<string> AnchorsIn(IEnumerable<PlaceChange> changes) => changes
        .SelectMany(change => new[] { change.From, change.To })
        .OfType<string>()
        .Where(path => !IsPath(path))
        .Select(path => path[Mark.Length..^1])
        .Distinct(StringComparer.Ordinal);

    private sealed class DecisionRow
    {
        public string Event { get; init; } = "";

        public string? Other { get; init; }

        public string By { get; init; } = "";

        public bool EventIsThere { get; init; }

        public bool OtherIsThere { get; init; }
    }
}
