using Dapper;
using Entente.Events;
using Entente.Evidence.Judgements;
using Entente.Vocabularies;

namespace Entente.Store.Judgements;

/// <summary>A judgement and whether it counts now.</summary>
/// <param name="Judgement">The judgement.</param>
/// <param name="Counts">Whether it was not taken back.</param>
public sealed record JudgementEntry(Judgement Judgement, bool Counts);

/// <summary>How many distinct events people have looked at; reports rejected at once are one.</summary>
/// <param name="Open">Nobody decided on any report of them.</param>
/// <param name="Accepted">Found right as they stood.</param>
/// <param name="Corrected">Put right.</param>
/// <param name="Rejected">Found wrong.</param>
public sealed record ReviewCounts(int Open, int Accepted, int Corrected, int Rejected);

/// <summary>Questions about what people decided.</summary>
public static class JudgementReader
{
    /// <summary>All that was ever decided on a report, the earliest first, with the undos that bear on it.</summary>
    public static IReadOnlyList<JudgementEntry> Judgements(this Study study, string @event) => study.Judgements([@event]);

    /// <summary>All that was ever decided on these reports, the earliest first, with the undos that bear on them.</summary>
    public static IReadOnlyList<JudgementEntry> Judgements(this Study study, IReadOnlyCollection<string> events)
    {
        ArgumentNullException.ThrowIfNull(study);
        List<Judgement> all = JudgementRows.On(study.Connection, null, events);
        IReadOnlySet<long> undone = ActiveJudgements.Undone(all);
        // An undo comes after what it undoes, so that one pass finds undos of undos too.
        var bearing = new HashSet<long>();
        return
        [
            .. all.Where(judgement => (judgement.Undoes is not { } earlier || bearing.Contains(earlier)) && (bearing.Add(judgement.Action) || true))
                .Select(judgement => new JudgementEntry(judgement, !undone.Contains(judgement.Action))),
        ];
    }

    /// <summary>The judgements of one action; none when there is no such action.</summary>
    public static IReadOnlyList<Judgement> Action(this Study study, long action)
    {
        ArgumentNullException.ThrowIfNull(study);
        return JudgementRows.Load(study.Connection, null, "j.action = @action", new { action });
    }

    /// <summary>The judgements that count on reports that newer stages no longer find, or whose document has gone.</summary>
    public static IReadOnlyList<Judgement> JudgementsWithoutObject(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return ActiveJudgements.Of(JudgementRows.Load(
            study.Connection, null, "j.undoes IS NOT NULL OR NOT EXISTS (SELECT 1 FROM event e WHERE e.id = j.event AND e.stale <> 1)"));
    }

    /// <summary>The sentences and documents of reports that newer stages no longer find, by id; those whose document has gone are missing.</summary>
    public static IReadOnlyDictionary<string, (string Sentence, string Document)> SupersededReports(this Study study, IReadOnlyCollection<string> events)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.Query<(string Event, string Sentence, string Document)>(
                """
                SELECT e.id, e.sentence, e.document FROM event e JOIN document d ON d.id = e.document
                WHERE e.stale = 1 AND d.stale = 0 AND e.id IN (SELECT value FROM json_each(@events))
                """,
                new { events = ClusterRows.Json(events) })
            .ToDictionary(row => row.Event, row => (row.Sentence, row.Document), StringComparer.Ordinal);
    }

    /// <summary>What people have made of these reports; those nobody decided on are missing.</summary>
    public static IReadOnlyDictionary<string, ReviewState> Reviews(this Study study, IReadOnlyCollection<string> events)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.Query<(string Event, string State)>(
                "SELECT event, state FROM review WHERE event IN (SELECT value FROM json_each(@events))", new { events = ClusterRows.Json(events) })
            .ToDictionary(row => row.Event, row => EventRows.Member<ReviewState>(row.State), StringComparer.Ordinal);
    }

    /// <summary>How many distinct events there are of each state of review.</summary>
    public static ReviewCounts ReviewCounts(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        (int all, int accepted, int corrected, int rejected) = study.Connection.QuerySingle<(int, int, int, int)>(
            """
            WITH reviewed AS (SELECT MAX(v.state) state FROM review v JOIN cluster_member m ON m.event = v.event GROUP BY m.cluster)
            SELECT (SELECT COUNT(*) FROM cluster), (SELECT COUNT(*) FROM reviewed WHERE state = 'accepted'), (SELECT COUNT(*) FROM reviewed WHERE state = 'corrected'),
                (SELECT COUNT(DISTINCT v.cluster) FROM review v JOIN event e ON e.id = v.event WHERE v.state = 'rejected' AND e.stale = 2)
            """);
        return new ReviewCounts(all - accepted - corrected, accepted, corrected, rejected);
    }

    /// <summary>What the machine said of a report that a person changed; null when nobody did.</summary>
    public static Event? MachineStatement(this Study study, string @event)
    {
        ArgumentNullException.ThrowIfNull(study);
        var parameters = new DynamicParameters();
        parameters.Add("id", @event);
        return EventRows.Load(study.Connection, "e.id = @id", parameters, null, "machine_").FirstOrDefault();
    }
}
