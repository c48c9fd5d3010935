using System.Text.Json;
using Dapper;
using Entente.Documents;
using Entente.Events;
using Entente.Evidence;
using Entente.Problems;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Questions to a study.</summary>
public static class StudyReader
{
    // SQLITE_ERROR: the statement itself is sound, so what is wrong is the query inside it.
    private const int QueryError = 1;
    private const int ClustersAtOnce = 500;

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
        (string where, DynamicParameters parameters) = filter.ToSql();
        var ids = study.Connection.Query<string>(
            $"""
            SELECT c.id FROM cluster c WHERE c.id IN (
                SELECT m.cluster FROM event e JOIN document d ON d.id = e.document JOIN cluster_member m ON m.event = e.id WHERE {where})
            ORDER BY c.date_from IS NULL, c.date_from, c.date_to, c.id{(filter.Limit is { } rows ? $" LIMIT {rows}" : "")}
            """,
            parameters,
            buffered: false);
        return ids.Chunk(ClustersAtOnce).SelectMany(chunk => ClusterRows.Load(study.Connection, chunk));
    }

    /// <summary>Documents in order of date, then path; those that were superseded are left out.</summary>
    public static IEnumerable<Document> Documents(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.Query<DocumentRow>(
            """
            SELECT id Id, path Path, media_type MediaType, encoding Encoding, byte_count ByteCount, source Source, title Title,
                authors Authors, outlet Outlet, originally_published_by OriginallyPublishedBy, language Language,
                published_from PublishedFrom, published_to PublishedTo, published_precision PublishedPrecision,
                published_basis PublishedBasis, genre Genre, duplicate_of DuplicateOf
            FROM document WHERE stale = 0 ORDER BY published_from IS NULL, published_from, path, id
            """).Select(row => ToDocument(study, row));
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
                Authors = JsonSerializer.Deserialize<string[]>(row.Authors) ?? [],
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

    /// <summary>Sentences that match an FTS5 query, best first.</summary>
    /// <param name="study">The study.</param>
    /// <param name="query">Words, "phrases", OR, NOT, NEAR and prefixes* as SQLite's full-text search takes them; words match in every form.</param>
    /// <param name="limit">The most sentences.</param>
    /// <returns>The sentences, or problem EN0305 when the query cannot be understood.</returns>
    public static Outcome<IReadOnlyList<SentenceHit>> Search(this Study study, string query, int limit = 50)
    {
        ArgumentNullException.ThrowIfNull(study);
        try
        {
            return study.Connection.Query<SentenceHit>(
                """
                SELECT s.document Document, d.title Title, d.outlet Outlet, d.published_from PublishedFrom, d.published_to PublishedTo,
                    d.published_precision PublishedPrecision, s.ordinal Ordinal, s."start" Start, s."end" End, s.text Text
                FROM sentence_search f JOIN sentence s ON s.number = f.rowid JOIN document d ON d.id = s.document
                WHERE sentence_search MATCH @query AND d.stale = 0 ORDER BY rank, s.document, s.ordinal LIMIT @limit
                """,
                new { query, limit }).AsList();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == QueryError)
        {
            return ProblemCatalogue.BadQuery.For(query, exception.Message);
        }
    }

    /// <summary>How much the study holds.</summary>
    public static StudyCounts Counts(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.QuerySingle<StudyCounts>(
            """
            SELECT (SELECT COUNT(*) FROM document WHERE stale = 0) Documents,
                (SELECT COUNT(*) FROM sentence s JOIN document d ON d.id = s.document WHERE d.stale = 0) Sentences,
                (SELECT COUNT(*) FROM event WHERE stale = 0) Events,
                (SELECT COUNT(*) FROM cluster) DistinctEvents,
                (SELECT COUNT(*) FROM file WHERE problem_code IS NOT NULL AND document IS NULL) Unread
            """);
    }

    private static Document ToDocument(Study study, DocumentRow row) => new()
    {
        Id = new DocumentId(row.Id),
        Provenance = new Provenance(row.Path, row.MediaType, row.Encoding, row.ByteCount),
        Source = new SourceText(row.Source),
        Segments = LoadSegments(study, row.Id),
        Title = row.Title,
        Authors = JsonSerializer.Deserialize<string[]>(row.Authors) ?? [],
        Outlet = row.Outlet,
        OriginallyPublishedBy = row.OriginallyPublishedBy,
        Language = row.Language,
        Published = EventRows.Interval(row.PublishedFrom, row.PublishedTo, row.PublishedPrecision),
        PublishedBasis = EventRows.Member<PublicationBasis>(row.PublishedBasis),
        Genre = EventRows.Member<Genre>(row.Genre),
        DuplicateOf = row.DuplicateOf is { } original ? new DocumentId(original) : null,
    };

    private static List<Segment> LoadSegments(Study study, string id) => study.Connection.Query<SegmentRow>(
        """
        SELECT kind Kind, "start" Start, "end" End, voice_kind VoiceKind, voice_id VoiceId, voice_text VoiceText
        FROM segment WHERE document = @id ORDER BY ordinal
        """,
        new { id }).Select(row => new Segment(
            EventRows.Member<SegmentKind>(row.Kind),
            new TextSpan(row.Start, row.End),
            new Voice(EventRows.Member<VoiceKind>(row.VoiceKind), row.VoiceId, row.VoiceText))).AsList();
}
