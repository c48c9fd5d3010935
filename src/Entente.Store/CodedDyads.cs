using Entente.Actors;
using Entente.Events;
using Entente.Store.Imports;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Distinct events of documents as events of relations.</summary>
internal static class CodedDyads
{
    // The report that stands for a distinct event says what it is; of an event without recipients its actors do it to one another.
    private const string Select =
        """
        SELECT c.id, c.date_from, c.date_to, c.status, c.reports, e.type, e.quad, e.intensity, d.outlet,
            COALESCE(a.country, a.actor), COALESCE(r.country, r.actor), a.sector, r.sector, r.side = 'actor'
        FROM cluster c JOIN event e ON e.id = c.event JOIN document d ON d.id = e.document
            JOIN participant a ON a.event = e.id AND a.side = 'actor'
            JOIN participant r ON r.event = e.id AND (r.side = 'recipient' OR r.ordinal > a.ordinal AND NOT EXISTS (
                SELECT 1 FROM participant p WHERE p.event = e.id AND p.side = 'recipient'))
        WHERE c.date_from IS NOT NULL AND COALESCE(a.country, a.actor) <> COALESCE(r.country, r.actor)
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

            // Several persons of one state are one party.
            if (pairs.Add((rows.Text(9)!, rows.Text(10)!)))
            {
                yield return ToEvent(rows);
            }
        }
    }

    private static SqlStatement Prepare(SqliteConnection connection, DyadFilter filter)
    {
        const string source = "COALESCE(a.country, a.actor)";
        const string target = "COALESCE(r.country, r.actor)";
        string parties = filter switch
        {
            { One: null } => "",
            { Other: null } => $" AND (?1 IN ({source}, {target}))",
            _ => $" AND ({source} = ?1 AND {target} = ?2 OR {source} = ?2 AND {target} = ?1)",
        };
        string from = filter.From is null ? "" : " AND COALESCE(c.date_to, c.date_from) >= ?3";
        string until = filter.Until is null ? "" : " AND c.date_from <= ?4";
        var statement = new SqlStatement(connection, $"{Select}{parties}{from}{until} ORDER BY c.date_from, c.id, a.ordinal, r.ordinal");
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
        LastDay = IsoDay.Parse(row.Text(2) ?? row.Text(1))!.Value,
        Status = EventRows.Member<EventStatus>(row.Text(3)!),
        Reports = (int)row.Integer(4),
        Type = EventRows.Member<EventType>(row.Text(5)!),
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
