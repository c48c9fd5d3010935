using Dapper;
using Entente.Events;
using Entente.Evidence;
using Entente.Evidence.Judgements;
using Entente.Vocabularies;
using Microsoft.Data.Sqlite;

namespace Entente.Store.Judgements;

/// <summary>Makes the tables event, participant, review and report_decision say what follows from the judgements, within the transaction that changes them.</summary>
internal static class JudgementUpdate
{
    private const string Chosen = "(SELECT value FROM json_each(@events))";

    /// <summary>Whether the study holds a report that stages of today find, counting or rejected.</summary>
    public static bool Holds(SqliteConnection connection, SqliteTransaction transaction, string report) =>
        connection.ExecuteScalar<int>("SELECT COUNT(*) FROM event WHERE id = @report AND stale <> 1", new { report }, transaction) > 0;

    /// <summary>The documents of these reports.</summary>
    public static IEnumerable<string> DocumentsOf(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyCollection<string> events) =>
        connection.Query<string>($"SELECT DISTINCT document FROM event WHERE id IN {Chosen}", new { events = ClusterRows.Json(events) }, transaction);

    /// <summary>Applies the judgements that count to these reports, from what the machine said of them.</summary>
    public static void Renew(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyCollection<string> events)
    {
        Restore(connection, transaction, events);
        var parameters = new DynamicParameters();
        parameters.Add("events", ClusterRows.Json(events));
        var statements = EventRows.Load(connection, $"e.id IN {Chosen}", parameters, null).ToList();
        ILookup<string, Judgement> active = ActiveJudgements.Of(JudgementRows.On(connection, transaction, events)).ToLookup(judgement => judgement.Event!, StringComparer.Ordinal);
        JudgedEvent[] judged = [.. statements.Select(statement => JudgedEvent.Of(statement, active[statement.Id]))];
        Replace(connection, transaction, [.. judged.Where(found => found.IsChanged).Select(found => found.Event)]);
        SaveReviews(connection, transaction, events, judged);
    }

    /// <summary>Applies the judgements on events of a document that was coded anew; what stands in the tables is what the machine says now.</summary>
    public static void Reapply(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyCollection<string> events)
    {
        string[] known = [.. connection.Query<string>(
            $"SELECT DISTINCT event FROM judgement WHERE event IS NOT NULL AND event IN {Chosen}", new { events = ClusterRows.Json(events) }, transaction)];
        if (known.Length > 0)
        {
            connection.Execute($"DELETE FROM machine_event WHERE id IN {Chosen}", new { events = ClusterRows.Json(known) }, transaction);
            Renew(connection, transaction, known);
        }
    }

    // Row for row, so that nothing is left of a change that is taken back.
    private static void Restore(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyCollection<string> events) =>
        connection.Execute(
            $"""
            UPDATE machine_event SET stale = (SELECT e.stale FROM event e WHERE e.id = machine_event.id) WHERE id IN {Chosen};
            DELETE FROM participant WHERE event IN (SELECT id FROM machine_event WHERE id IN {Chosen});
            INSERT OR REPLACE INTO event SELECT * FROM machine_event WHERE id IN {Chosen};
            INSERT INTO participant SELECT * FROM machine_participant WHERE event IN {Chosen};
            DELETE FROM machine_event WHERE id IN {Chosen};
            """,
            new { events = ClusterRows.Json(events) },
            transaction);

    private static void Replace(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyList<Event> judged)
    {
        string events = ClusterRows.Json([.. judged.Select(found => found.Id)]);
        connection.Execute(
            $"""
            INSERT INTO machine_event SELECT * FROM event WHERE id IN {Chosen};
            INSERT INTO machine_participant SELECT * FROM participant WHERE event IN {Chosen};
            """,
            new { events },
            transaction);
        EventRows.Save(connection, transaction, judged);
        // Whether it counts is said of the event alone.
        connection.Execute(
            $"""
            UPDATE event SET stale = (SELECT m.stale FROM machine_event m WHERE m.id = event.id) WHERE id IN {Chosen};
            UPDATE machine_event SET stale = 0 WHERE id IN {Chosen};
            """,
            new { events },
            transaction);
    }

    private static void SaveReviews(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyCollection<string> events, JudgedEvent[] judged)
    {
        connection.Execute(
            $"DELETE FROM review WHERE event IN {Chosen}; DELETE FROM report_decision WHERE event IN {Chosen}", new { events = ClusterRows.Json(events) }, transaction);
        // A report that newer stages no longer find stays superseded, whatever is decided on it.
        connection.Execute(
            "UPDATE event SET stale = @stale WHERE id = @Id AND stale NOT IN (1, @stale)",
            judged.Select(found => new { found.Event.Id, stale = found.Review == ReviewState.Rejected ? 2 : 0 }),
            transaction);
        connection.Execute(
            "INSERT INTO review (event, state, cluster) VALUES (@Id, @state, @cluster)",
            judged.Where(found => found.Review != ReviewState.Open).Select(found => new
            {
                found.Event.Id,
                state = RecordName.Of(found.Review),
                cluster = found.Review == ReviewState.Rejected ? ClusterOf(connection, transaction, found.Decisive!.Action) : null,
            }),
            transaction);
        connection.Execute(
            "INSERT INTO report_decision (event, other, by) VALUES (@Id, @Other, @By)",
            judged.Where(found => found.Placement is not null).Select(found => new { found.Event.Id, found.Placement!.Other, found.Placement.By }),
            transaction);
    }

    // Reports that were rejected at once are listed as one event, under the id that their cluster had.
    private static string ClusterOf(SqliteConnection connection, SqliteTransaction transaction, long action) =>
        EventCluster.IdOf(connection.Query<string>("SELECT event FROM judgement WHERE action = @action", new { action }, transaction));
}
