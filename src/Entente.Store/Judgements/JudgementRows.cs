using Dapper;
using Entente.Evidence.Judgements;
using Entente.Vocabularies;
using Microsoft.Data.Sqlite;
using NodaTime.Text;

namespace Entente.Store.Judgements;

/// <summary>Judgements to rows and back.</summary>
internal static class JudgementRows
{
    private const string Columns =
        "j.number Number, j.action Action, j.kind Kind, j.event Event, j.other Other, j.change Change, j.reason Reason, j.by By, j.at At, j.undoes Undoes";

    /// <summary>Appends the judgements of one action, and gives its number.</summary>
    public static long Append(SqliteConnection connection, SqliteTransaction transaction, IEnumerable<JudgementRow> judgements)
    {
        long first = connection.ExecuteScalar<long>("SELECT COALESCE(MAX(number), 0) + 1 FROM judgement", transaction: transaction);
        connection.Execute(
            $"""
            INSERT INTO judgement (action, kind, event, other, change, reason, by, at, undoes)
            VALUES ({first}, @Kind, @Event, @Other, @Change, @Reason, @By, @At, @Undoes)
            """,
            judgements,
            transaction);
        return first;
    }

    /// <summary>The judgements on these reports, and every undo there is.</summary>
    public static List<Judgement> On(SqliteConnection connection, SqliteTransaction? transaction, IReadOnlyCollection<string> events) =>
        Load(connection, transaction, "j.event IN (SELECT value FROM json_each(@events)) OR j.undoes IS NOT NULL", new { events = ClusterRows.Json(events) });

    /// <summary>All judgements that pass a condition on table judgement, by the name j.</summary>
    public static List<Judgement> Load(SqliteConnection connection, SqliteTransaction? transaction, string where, object? parameters = null) =>
        connection.Query<JudgementRow>($"SELECT {Columns} FROM judgement j WHERE {where} ORDER BY j.number", parameters, transaction).Select(FromRow).AsList();

    private static Judgement FromRow(JudgementRow row) => new()
    {
        Number = row.Number,
        Action = row.Action,
        Kind = EventRows.Member<JudgementKind>(row.Kind),
        Event = row.Event,
        Other = row.Other,
        Change = ChangeJson.Parse(row.Change),
        Reason = row.Reason,
        By = row.By,
        At = InstantPattern.ExtendedIso.Parse(row.At).Value,
        Undoes = row.Undoes,
    };

    public static JudgementRow ToRow(Decision decision, string @event) => new()
    {
        Kind = RecordName.Of(decision.Kind),
        Event = @event,
        Other = decision.Other,
        Change = ChangeJson.Print(decision.Change),
        Reason = decision.Reason,
        By = decision.By,
        At = InstantPattern.ExtendedIso.Format(decision.At),
    };
}
