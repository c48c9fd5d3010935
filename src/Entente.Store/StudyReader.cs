using System.Text.Json;
using Dapper;
using Entente.Documents;
using Entente.Events;
using Entente.Evidence;

namespace Entente.Store;

/// <summary>Questions to a study.</summary>
public static class StudyReader
{
    private const int ClustersAtOnce = 500;

    // From an eighth of all distinct events on, walking along all of them takes less time than looking each up (measured on fifty thousand).
    private const int LeastShareWalked = 8;

    /// <summary>Events that pass <paramref name="filter"/>, by date (undated last), then document and place in it.</summary>
    public static IEnumerable<Event> Events(this Study study, EventFilter filter)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(filter);
        (string where, DynamicParameters parameters) = filter.ToSql();
        return EventRows.Load(study.Connection, where, parameters, filter.Limit);
    }

    /// <summary>Distinct events with a report that passes <paramref name="filter"/>, each with all its reports, by date (undated last), then id.</summary>
    public static IEnumerable<DistinctEvent> DistinctEvents(this Study study, EventFilter filter)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(filter);
        return InSnapshot(study, () => ReadDistinct(study, filter));
    }

    private static IEnumerable<T> InSnapshot<T>(Study study, Func<IEnumerable<T>> read)
    {
        using var snapshot = StudySnapshot.Of(study.Connection);
        foreach (T row in read())
        {
            yield return row;
        }
    }

    private static IEnumerable<DistinctEvent> ReadDistinct(Study study, EventFilter filter)
    {
        if (filter.Review == ReviewFilter.Rejected)
        {
            return EventListReader.Load(study, filter.Review, EventListReader.Ids(study, filter, EventSort.Date, filter.Limit ?? int.MaxValue, 0).Select(row => row.Cluster));
        }

        return IdsOf(study, filter, buffered: false).Chunk(ClustersAtOnce).SelectMany(chunk => ClusterRows.Load(study.Connection, chunk));
    }

    /// <summary>The same as <see cref="DistinctEvents"/>, all in memory at once: several times faster where they are a good part of the study's.</summary>
    public static IReadOnlyList<DistinctEvent> DistinctEventsAtOnce(this Study study, EventFilter filter)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.Review == ReviewFilter.Rejected)
        {
            return [.. study.DistinctEvents(filter)];
        }

        var ids = IdsOf(study, filter, buffered: true).ToList();
        long all = study.Connection.ExecuteScalar<long>("SELECT COUNT(*) FROM cluster");
        return [.. ids.Count * LeastShareWalked < all ? ids.Chunk(ClustersAtOnce).SelectMany(chunk => ClusterRows.Load(study.Connection, chunk)) : ClusterRows.LoadAtOnce(study.Connection, ids)];
    }

    /// <summary>Ids of the distinct events with a report that passes <paramref name="filter"/>, in the order of <see cref="DistinctEvents"/>.</summary>
    public static IReadOnlyList<string> DistinctEventIds(this Study study, EventFilter filter)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(filter);
        return [.. IdsOf(study, filter, buffered: true)];
    }

    private static IEnumerable<string> IdsOf(Study study, EventFilter filter, bool buffered)
    {
        (string where, DynamicParameters parameters) = filter.ToSql(distinct: true);
        return study.Connection.Query<string>(
            $"""
            SELECT c.id FROM cluster c WHERE c.id IN (
                SELECT m.cluster FROM event e JOIN cluster_member m ON m.event = e.id WHERE {where})
            ORDER BY c.date_from IS NULL, c.date_from, c.date_to, c.id{(filter.Limit is { } rows ? $" LIMIT {rows}" : "")}
            """,
            parameters,
            buffered: buffered);
    }

    /// <summary>Documents in order of date, then path; those that were superseded are left out.</summary>
    public static IEnumerable<Document> Documents(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return DocumentRows.Load(study.Connection, "d.stale = 0 ORDER BY d.published_from IS NULL, d.published_from, d.path, d.id", null);
    }

    /// <summary>What is needed to cite each document, without their text; those that were superseded are left out.</summary>
    public static IReadOnlyDictionary<string, DocumentCitation> Citations(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.Query<DocumentRow>(
            """
            SELECT id Id, path Path, media_type MediaType, title Title, authors Authors, outlet Outlet, language Language,
                published_from PublishedFrom, published_to PublishedTo, published_precision PublishedPrecision
            FROM document WHERE stale = 0
            """).ToDictionary(row => row.Id, row => new DocumentCitation
            {
                Id = row.Id,
                FileName = Path.GetFileName(row.Path),
                MediaType = row.MediaType,
                Title = row.Title,
                Authors = DocumentRows.Authors(row.Authors),
                Outlet = row.Outlet,
                Language = row.Language,
                Published = EventRows.Interval(row.PublishedFrom, row.PublishedTo, row.PublishedPrecision),
            });
    }

    /// <summary>Versions of the stages that coded the documents of the study, in order; several where some are out of date.</summary>
    public static IReadOnlyList<string> Stages(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return [.. study.Connection.Query<string>("SELECT DISTINCT pipeline FROM document WHERE stale = 0").SelectMany(stages => stages.Split(' ')).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Actors that take part in events that pass <paramref name="filter"/>, by number of events, most first.</summary>
    public static IReadOnlyList<ActorActivity> Actors(this Study study, int? limit = null, EventFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        (string where, DynamicParameters parameters) = (filter ?? new EventFilter()).ToSql();
        return study.Connection.Query<ActorActivity>(
            $"""
            SELECT p.actor Id, MAX(p.country) Country, MAX(p.kind) Kind,
                COUNT(DISTINCT CASE WHEN p.side = 'actor' THEN p.event END) AsActor,
                COUNT(DISTINCT CASE WHEN p.side = 'recipient' THEN p.event END) AsRecipient,
                COUNT(DISTINCT e.document) Documents
            FROM participant p JOIN event e ON e.id = p.event JOIN document d ON d.id = e.document
            WHERE {where}
            GROUP BY p.actor
            ORDER BY COUNT(DISTINCT p.event) DESC, p.actor{(limit is { } rows ? $" LIMIT {rows}" : "")}
            """,
            parameters).AsList();
    }

    /// <summary>How much the study holds.</summary>
    public static StudyCounts Counts(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.QuerySingle<StudyCounts>(
            """
            SELECT (SELECT COUNT(*) FROM document WHERE stale = 0) Documents,
                (SELECT COUNT(*) FROM sentence WHERE document NOT IN (SELECT id FROM document WHERE stale <> 0)) Sentences,
                (SELECT COUNT(*) FROM event WHERE stale = 0) Events,
                (SELECT COUNT(*) FROM cluster) DistinctEvents,
                (SELECT COUNT(*) FROM file WHERE problem_code IS NOT NULL AND document IS NULL) Unread
            """);
    }
}
