using Dapper;
using Entente.Evidence;

namespace Entente.Store;

/// <summary>Somebody with whom an actor shares events.</summary>
public sealed class Counterpart
{
    /// <summary>The state, or the actor itself when it stands for none.</summary>
    public string Id { get; init; } = "";

    /// <summary>Distinct events they share.</summary>
    public int Events { get; init; }

    /// <summary>Those of cooperation.</summary>
    public int Cooperation { get; init; }

    /// <summary>Those of conflict.</summary>
    public int Conflict { get; init; }

    /// <summary>The first day on which a dated one may have fallen, as YYYY-MM-DD.</summary>
    public string? First { get; init; }

    /// <summary>The last such day.</summary>
    public string? Last { get; init; }
}

/// <summary>Words by which an actor was named.</summary>
public sealed class Naming
{
    /// <summary>The words, as written.</summary>
    public string Text { get; init; } = "";

    /// <summary>Who was meant: the actor or somebody who stands for it.</summary>
    public string Actor { get; init; } = "";

    /// <summary>Reports in which these words stand.</summary>
    public int Reports { get; init; }

    /// <summary>Id of the distinct event of the first of them.</summary>
    public string? Event { get; init; }
}

/// <summary>What a study tells of one actor.</summary>
/// <param name="Reports">Reports in which it takes part.</param>
/// <param name="Events">Distinct events.</param>
/// <param name="Documents">Documents that tell of it.</param>
/// <param name="Counterparts">With whom, most events first.</param>
/// <param name="Namings">How it was named, most often first.</param>
/// <param name="Latest">Its latest distinct events.</param>
public sealed record ActorProfile(int Reports, int Events, int Documents, IReadOnlyList<Counterpart> Counterparts, IReadOnlyList<Naming> Namings, IReadOnlyList<DistinctEvent> Latest);

/// <summary>What a study tells of an actor; a state is also meant by those who stand for it.</summary>
public static class ActorReader
{
    private const int MostCounterparts = 40;
    private const int MostNamings = 40;

    private const string Mine =
        """
        WITH mine AS MATERIALIZED (
            SELECT DISTINCT p.event FROM participant p JOIN event e ON e.id = p.event
            WHERE (p.actor = @id OR p.country = @id) AND e.stale = 0)
        """;

    /// <summary>The profile of an actor; all counts are zero when the study does not tell of it.</summary>
    /// <param name="study">The study.</param>
    /// <param name="id">Id of a state or other actor.</param>
    /// <param name="latest">The most of its latest events.</param>
    public static ActorProfile Profile(this Study study, string id, int latest = 20)
    {
        ArgumentNullException.ThrowIfNull(study);
        using var snapshot = StudySnapshot.Of(study.Connection);
        (int reports, int events, int documents) = study.Connection.QuerySingle<(int, int, int)>(
            $"{Mine} SELECT COUNT(*), COUNT(DISTINCT m.cluster), COUNT(DISTINCT e.document) FROM mine JOIN event e ON e.id = mine.event LEFT JOIN cluster_member m ON m.event = e.id",
            new { id });
        var clusters = study.Connection.Query<string>(
            $"""
            {Mine} SELECT c.id FROM mine JOIN cluster_member m ON m.event = mine.event JOIN cluster c ON c.id = m.cluster
            GROUP BY c.id ORDER BY c.date_to IS NULL, c.date_to DESC, c.id LIMIT @latest
            """,
            new { id, latest }).AsList();
        return new ActorProfile(reports, events, documents, Counterparts(study, id), Namings(study, id), [.. ClusterRows.Load(study.Connection, clusters)]);
    }

    private static List<Counterpart> Counterparts(Study study, string id) => study.Connection.Query<Counterpart>(
        $"""
        {Mine} SELECT COALESCE(q.country, q.actor) Id, COUNT(DISTINCT m.cluster) Events,
            COUNT(DISTINCT CASE WHEN e.quad IN ('verbal-cooperation', 'material-cooperation') THEN m.cluster END) Cooperation,
            COUNT(DISTINCT CASE WHEN e.quad IN ('verbal-conflict', 'material-conflict') THEN m.cluster END) Conflict,
            MIN(e.date_from) First, MAX(e.date_to) Last
        FROM mine JOIN event e ON e.id = mine.event JOIN participant q ON q.event = e.id JOIN cluster_member m ON m.event = e.id
        WHERE q.actor <> @id AND COALESCE(q.country, q.actor) <> @id
        GROUP BY COALESCE(q.country, q.actor) ORDER BY COUNT(DISTINCT m.cluster) DESC, COALESCE(q.country, q.actor) LIMIT {MostCounterparts}
        """,
        new { id }).AsList();

    private static List<Naming> Namings(Study study, string id) => study.Connection.Query<Naming>(
        $"""
        SELECT p.text Text, p.actor Actor, COUNT(DISTINCT p.event) Reports, MIN(m.cluster) Event
        FROM participant p JOIN event e ON e.id = p.event LEFT JOIN cluster_member m ON m.event = e.id
        WHERE (p.actor = @id OR p.country = @id) AND e.stale = 0
        GROUP BY p.text, p.actor ORDER BY COUNT(DISTINCT p.event) DESC, p.text LIMIT {MostNamings}
        """,
        new { id }).AsList();
}
