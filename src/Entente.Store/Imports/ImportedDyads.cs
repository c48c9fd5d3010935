using Entente.Actors;
using Entente.Events;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Entente.Store.Imports;

/// <summary>Imported events as events of relations.</summary>
internal static class ImportedDyads
{
    private const int DayBits = 32;
    /// <summary>What is read of an event, in this order.</summary>
    public const string Columns = "number, source, target, source_party, target_party, code, dataset, events, reports, publisher, mirrored, document";
    private const string Between = "number >= ?1 AND number < ?2";
    private static readonly LocalDate s_epoch = new(1970, 1, 1);

    /// <summary>The day in the number of an event.</summary>
    public static LocalDate DayOf(long number) => s_epoch.PlusDays((int)(number >> DayBits));

    /// <summary>The lowest number that an event of this day can have.</summary>
    public static long FirstOf(LocalDate day) => (long)Period.DaysBetween(s_epoch, day) << DayBits;

    /// <summary>A number above that of every event of this day. The last day of the calendar has none after it.</summary>
    public static long After(LocalDate day) => FirstOf(day) + (1L << DayBits);

    public static IEnumerable<DyadEvent> Read(SqliteConnection connection, DyadFilter filter)
    {
        if (!TryParty(connection, filter.One, out long one) || !TryParty(connection, filter.Other, out long other))
        {
            yield break;
        }

        using var names = new ImportNames(connection);
        using SqlStatement rows = Prepare(connection, one, other);
        rows.Bind(1, filter.From is { } from ? FirstOf(from) : long.MinValue).Bind(2, filter.Until is { } until ? After(until) : long.MaxValue);
        while (rows.Step())
        {
            yield return ToEvent(rows, names);
        }
    }

    /// <summary>The number of a party; no party is 0.</summary>
    /// <returns>False when no imported event has this party.</returns>
    public static bool TryParty(SqliteConnection connection, string? id, out long number)
    {
        number = 0;
        if (id is null)
        {
            return true;
        }

        using var find = new SqlStatement(connection, "SELECT number FROM imported_party WHERE id = ?1");
        bool found = find.Bind(1, id).Step();
        number = found ? find.Integer(0) : 0;
        return found;
    }

    private static SqlStatement Prepare(SqliteConnection connection, long one, long other)
    {
        string known = $"SELECT {Columns} FROM imported_event WHERE source_party IS NOT NULL AND target_party IS NOT NULL AND source_party <> target_party AND {Between}";
        string directed = $"SELECT {Columns} FROM imported_event WHERE {{0}} AND {Between}";
        // Both directions of a dyad are stretches of the index, each in order of days, which SQLite merges.
        string sql = (one, other) switch
        {
            (0, _) => $"{known} ORDER BY number",
            (_, 0) => $"{known} AND (source_party = {one} OR target_party = {one}) ORDER BY number",
            _ => string.Format(null, directed, $"source_party = {one} AND target_party = {other}") + " UNION ALL "
                + string.Format(null, directed, $"source_party = {other} AND target_party = {one}") + " ORDER BY number",
        };
        return new SqlStatement(connection, sql);
    }

    /// <summary>The event of a row with the columns of this class.</summary>
    public static DyadEvent ToEvent(SqlStatement row, ImportNames names)
    {
        LocalDate day = DayOf(row.Integer(0));
        ImportedCode code = names.Code(row.Integer(5));
        return new DyadEvent
        {
            Day = day,
            LastDay = day,
            Source = names.Party(row.Integer(3))!,
            Target = names.Party(row.Integer(4))!,
            SourceSector = names.Actor(row.Integer(1))?.Sector ?? Sector.UNK,
            TargetSector = names.Actor(row.Integer(2))?.Sector ?? Sector.UNK,
            Type = code.Type,
            Mode = code.Mode,
            Quad = code.Quad,
            Intensity = code.Intensity,
            Goldstein = code.Goldstein,
            Status = EventStatus.Actual,
            Origin = EventOrigin.Imported,
            Dataset = (ImportedDataset)row.Integer(6),
            Events = (int)row.Integer(7),
            Reports = (int)row.Integer(8),
            Publisher = names.Publisher(row.Integer(9)),
            IsMutual = row.Integer(10) != 0,
            Document = row.IsNull(11) ? null : row.Integer(11),
        };
    }
}
