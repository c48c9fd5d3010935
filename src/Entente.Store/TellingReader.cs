using Dapper;

namespace Entente.Store;

/// <summary>Where a report's sentence stands in its document.</summary>
public sealed class SentencePlace
{
    /// <summary>Id of the report.</summary>
    public string Event { get; init; } = "";

    /// <summary>The number of its sentence in the document, from zero.</summary>
    public int Ordinal { get; init; }

    /// <summary>The sentence before it, if there is one.</summary>
    public string? Before { get; init; }

    /// <summary>The sentence after it, if there is one.</summary>
    public string? After { get; init; }

    /// <summary>Title of the document, if it has one.</summary>
    public string? Title { get; init; }
}

/// <summary>Questions about the sentences that tell events.</summary>
public static class TellingReader
{
    /// <summary>Where the sentences of these reports stand; a report whose sentence is no longer stored is missing.</summary>
    public static IReadOnlyDictionary<string, SentencePlace> SentencePlaces(this Study study, IReadOnlyCollection<string> events)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.Query<SentencePlace>(
            """
            SELECT e.id Event, s.ordinal Ordinal, d.title Title,
                (SELECT b.text FROM sentence b WHERE b.document = s.document AND b.ordinal = s.ordinal - 1) Before,
                (SELECT a.text FROM sentence a WHERE a.document = s.document AND a.ordinal = s.ordinal + 1) After
            FROM json_each(@events) t CROSS JOIN event e ON e.id = t.value JOIN sentence s ON s.document = e.document AND s."start" = e."start"
                JOIN document d ON d.id = e.document
            """,
            new { events = ClusterRows.Json(events) }).DistinctBy(place => place.Event).ToDictionary(place => place.Event, StringComparer.Ordinal);
    }

    /// <summary>The id of the distinct event that a report tells, or under which it was rejected; null when it does not count.</summary>
    public static string? DistinctEventOf(this Study study, string report)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.ExecuteScalar<string?>(
            "SELECT COALESCE((SELECT cluster FROM cluster_member WHERE event = @report), (SELECT cluster FROM review WHERE event = @report))", new { report });
    }
}
