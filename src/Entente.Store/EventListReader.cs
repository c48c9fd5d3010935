using Dapper;
using Entente.Events;
using Entente.Evidence;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>How distinct events are ordered; ids break ties.</summary>
public enum EventSort
{
    /// <summary>The earliest first, undated ones last.</summary>
    Date,
    /// <summary>The latest first, undated ones last.</summary>
    Latest,
    /// <summary>Those the machine is least sure of first.</summary>
    LeastSure,
    /// <summary>Those the machine is surest of first.</summary>
    Surest,
    /// <summary>Those with most reports first.</summary>
    MostTold,
}

/// <summary>A stretch of a list of distinct events.</summary>
/// <param name="Distinct">Number of distinct events in the whole list.</param>
/// <param name="Reports">Number of reports of them that pass the filter.</param>
/// <param name="Events">The events of the stretch, each with all its reports.</param>
public sealed record EventStretch(int Distinct, int Reports, IReadOnlyList<DistinctEvent> Events);

/// <summary>Lists of distinct events.</summary>
public static class EventListReader
{
    private const int ClustersAtOnce = 500;

    /// <summary>A stretch of the distinct events with a report that passes <paramref name="filter"/>, and how many there are in all.</summary>
    /// <param name="study">The study.</param>
    /// <param name="filter">Which; its limit is not heeded.</param>
    /// <param name="sort">In which order.</param>
    /// <param name="offset">How many to leave out.</param>
    /// <param name="limit">How many to give at most.</param>
    public static EventStretch EventStretch(this Study study, EventFilter filter, EventSort sort, int offset, int limit)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(filter);
        using var snapshot = StudySnapshot.Of(study.Connection);
        List<ClusterHit> hits = Ids(study, filter, sort, limit, offset);
        // Past the end no row says how many there are.
        ClusterHit? counts = hits.Count > 0 ? hits[0] : offset > 0 ? Ids(study, filter, sort, 1, 0).FirstOrDefault() : null;
        return new EventStretch(counts?.Distinct ?? 0, counts?.Reports ?? 0, [.. Load(study, filter.Review, hits.Select(hit => hit.Cluster))]);
    }

    /// <summary>Ids of the distinct events, each with the size of the whole list.</summary>
    internal static List<ClusterHit> Ids(Study study, EventFilter filter, EventSort sort, int limit, int offset)
    {
        (string where, DynamicParameters parameters) = filter.ToSql(distinct: true);
        parameters.Add("limit", limit);
        parameters.Add("offset", offset);
        // Rejected reports are in no cluster; those rejected at once are one event.
        string passing = filter.Review == ReviewFilter.Rejected
            ? $"""
               SELECT m.cluster, COUNT(*) reports, COUNT(*) told, MAX(e.confidence) confidence, MIN(e.date_from) date_from, MIN(e.date_to) date_to
               FROM review m JOIN event e ON e.id = m.event WHERE {where} GROUP BY m.cluster
               """
            : $"""
               SELECT p.cluster, p.reports, c.reports told, p.confidence, c.date_from, c.date_to
               FROM (SELECT m.cluster, COUNT(*) reports, MAX(e.confidence) confidence FROM event e JOIN cluster_member m ON m.event = e.id WHERE {where} GROUP BY m.cluster) p
                   JOIN cluster c ON c.id = p.cluster
               """;
        return study.Connection.Query<ClusterHit>(
            $"""
            SELECT cluster Cluster, COUNT(*) OVER () "Distinct", SUM(reports) OVER () Reports FROM ({passing}) ORDER BY {OrderOf(sort)}, cluster LIMIT @limit OFFSET @offset
            """,
            parameters).AsList();
    }

    /// <summary>The distinct events with these ids, in their order.</summary>
    internal static IEnumerable<DistinctEvent> Load(Study study, ReviewFilter review, IEnumerable<string> ids) => ids.Chunk(ClustersAtOnce)
        .SelectMany(chunk => review == ReviewFilter.Rejected ? RejectedEvents.Load(study.Connection, chunk) : ClusterRows.Load(study.Connection, chunk));

    /// <summary>A distinct event, or one that was rejected; null when there is none of this id.</summary>
    public static DistinctEvent? DistinctEvent(this Study study, string id)
    {
        ArgumentNullException.ThrowIfNull(study);
        using var snapshot = StudySnapshot.Of(study.Connection);
        return study.Connection.ExecuteScalar<int>("SELECT COUNT(*) FROM cluster WHERE id = @id", new { id }) > 0
            ? ClusterRows.Load(study.Connection, [id]).Single()
            : RejectedEvents.Load(study.Connection, [id]).FirstOrDefault();
    }

    /// <summary>The distinct event that a report of this id reports; null when there is no such report, or it was rejected.</summary>
    public static DistinctEvent? DistinctEventOfReport(this Study study, string id)
    {
        ArgumentNullException.ThrowIfNull(study);
        using var snapshot = StudySnapshot.Of(study.Connection);
        return study.Connection.ExecuteScalar<string?>("SELECT cluster FROM cluster_member WHERE event = @id", new { id }) is { } cluster
            ? ClusterRows.Load(study.Connection, [cluster]).Single()
            : null;
    }

    private static string OrderOf(EventSort sort) => sort switch
    {
        EventSort.Latest => "date_from IS NULL, date_from DESC, date_to DESC",
        EventSort.LeastSure => "confidence",
        EventSort.Surest => "confidence DESC",
        EventSort.MostTold => "told DESC, date_from IS NULL, date_from",
        _ => "date_from IS NULL, date_from, date_to",
    };

    /// <summary>A distinct event in a list.</summary>
    internal sealed class ClusterHit
    {
        public string Cluster { get; init; } = "";

        public int Distinct { get; init; }

        public int Reports { get; init; }
    }
}
