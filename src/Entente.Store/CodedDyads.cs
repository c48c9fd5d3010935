using Entente.Actors;
using Entente.Events;
using Entente.Store.Imports;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Distinct events of documents as events of relations.</summary>
internal static class CodedDyads
{
    // The report that stands for a distinct event says what it is.
    private static readonly string s_select =
        $"""
        SELECT c.id, c.date_from, c.date_to, c.status, c.reports, e.type, e.quad, e.intensity, d.outlet,
            {CodedPairs.Source}, {CodedPairs.Target}, a.sector, r.sector, {CodedPairs.IsMutual}, e.mode
        FROM cluster c JOIN event e ON e.id = c.event JOIN document d ON d.id = e.document {CodedPairs.Join}
        WHERE c.date_from IS NOT NULL
        """;

    public static IEnumerable<DyadEvent> Read(SqliteConnection connection, DyadFilter filter)
    {
        using SqlStatement rows = Prepare(connection, filter);
        string cluster = "";
        var pairs = new HashSet<(string, string)>();
        while (rows.Step())
        {
            if (rows.Text(0) is var id && id != cluster)
            {
                cluster = id!;
                pairs.Clear();
            }

            // Several persons of one state are one party, and what two did to each other is one event.
            (string source, string target) = (rows.Text(9)!, rows.Text(10)!);
            bool isSwapped = rows.Integer(13) != 0 && string.CompareOrdinal(source, target) > 0;
            if (pairs.Add(isSwapped ? (target, source) : (source, target)))
            {
                yield return ToEvent(rows);
            }
        }
    }

    private static SqlStatement Prepare(SqliteConnection connection, DyadFilter filter)
    {
        const string source = CodedPairs.Source;
        const string target = CodedPairs.Target;
        string parties = filter switch
        {
            { One: null } => "",
            { Other: null } => $" AND (?1 IN ({source}, {target}))",
            _ => $" AND ({source} = ?1 AND {target} = ?2 OR {source} = ?2 AND {target} = ?1)",
        };
        string from = filter.From is null ? "" : " AND (c.date_to IS NULL OR c.date_to >= ?3)";
        string until = filter.Until is null ? "" : " AND c.date_from <= ?4";
        var statement = new SqlStatement(connection, $"{s_select}{parties}{from}{until} ORDER BY c.date_from, c.id, a.ordinal, r.ordinal");
        Bind(1, filter.One);
        Bind(2, filter.Other);
        Bind(3, IsoDay.Print(filter.From));
        Bind(4, IsoDay.Print(filter.Until));
        return statement;

        void Bind(int parameter, string? value)
        {
            if (value is not null)
            {
                statement.Bind(parameter, value);
            }
        }
    }

    private static DyadEvent ToEvent(SqlStatement row) => new()
    {
        Day = IsoDay.Parse(row.Text(1))!.Value,
        LastDay = IsoDay.Parse(row.Text(2)),
        Status = EventRows.Member<EventStatus>(row.Text(3)!),
        Reports = (int)row.Integer(4),
        Type = EventRows.Member<EventType>(row.Text(5)!),
        Mode = row.Text(14),
        Quad = EventRows.Member<QuadClass>(row.Text(6)!),
        Intensity = row.Real(7),
        Publisher = row.Text(8),
        Source = row.Text(9)!,
        Target = row.Text(10)!,
        SourceSector = EventRows.Member<Sector>(row.Text(11)!),
        TargetSector = EventRows.Member<Sector>(row.Text(12)!),
        IsMutual = row.Integer(13) != 0,
        Events = 1,
        Origin = EventOrigin.Coded,
    };
}
