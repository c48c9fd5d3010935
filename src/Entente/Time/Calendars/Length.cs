using System.Globalization;
using NodaTime;

namespace Entente.Time.Calendars;

/// <summary>A length of time as counted in text ("two years and a month").</summary>
/// <param name="Parts">Counts by unit, the largest first; fractions are allowed.</param>
/// <param name="Vague">Whether the count is not a number ("a few", "several").</param>
internal sealed record Length(IReadOnlyList<(decimal Count, CalendarUnit Unit)> Parts, bool Vague)
{
    /// <summary>The finest unit it is counted in.</summary>
    public CalendarUnit Finest => Parts[^1].Unit;

    /// <summary>A length of one unit.</summary>
    public static Length Of(decimal count, CalendarUnit unit) => new([(count, unit)], false);

    /// <summary>The day this far after <paramref name="day"/> (<paramref name="direction"/> 1) or before it (-1).</summary>
    public LocalDate From(LocalDate day, int direction)
    {
        foreach (var (count, unit) in Parts)
        {
            var whole = (int)Math.Min(decimal.Truncate(count), 100_000);
            day = UnitCalendar.Move(day, unit, whole * direction);
            day = MoveFraction(day, count - decimal.Truncate(count), unit, direction);
        }

        return day;
    }

    private static LocalDate MoveFraction(LocalDate day, decimal fraction, CalendarUnit unit, int direction) => unit switch
    {
        _ when fraction == 0 => day,
        CalendarUnit.Century => UnitCalendar.Move(day, CalendarUnit.Year, direction * (int)(fraction * 100)),
        CalendarUnit.Decade => UnitCalendar.Move(day, CalendarUnit.Year, direction * (int)(fraction * 10)),
        CalendarUnit.Year => UnitCalendar.Move(day, CalendarUnit.Month, direction * (int)(fraction * 12)),
        CalendarUnit.Month => UnitCalendar.Move(day, CalendarUnit.Day, direction * (int)(fraction * 30)),
        CalendarUnit.Week => UnitCalendar.Move(day, CalendarUnit.Day, direction * (int)(fraction * 7)),
        _ => day,
    };

    /// <summary>Its TIMEX3 value: "P9Y", "P1Y6M", "PT3H", with X for a count that is not a number.</summary>
    public string Timex
    {
        get
        {
            var days = string.Concat(Parts.Where(part => part.Unit >= CalendarUnit.Day).Select(part => Print(part.Count, part.Unit)));
            var hours = string.Concat(Parts.Where(part => part.Unit < CalendarUnit.Day).Select(part => Print(part.Count, part.Unit)));
            return hours.Length == 0 ? "P" + days : $"P{days}T{hours}";
        }
    }

    private string Print(decimal count, CalendarUnit unit)
    {
        var (factor, letter) = unit switch
        {
            CalendarUnit.Second => (1, "S"),
            CalendarUnit.Minute => (1, "M"),
            CalendarUnit.Hour => (1, "H"),
            CalendarUnit.Day => (1, "D"),
            CalendarUnit.Weekend => (1, "WE"),
            CalendarUnit.Week => (1, "W"),
            CalendarUnit.Fortnight => (2, "W"),
            CalendarUnit.Month => (1, "M"),
            CalendarUnit.Quarter or CalendarUnit.Season => (3, "M"),
            CalendarUnit.Half => (6, "M"),
            CalendarUnit.Year => (1, "Y"),
            CalendarUnit.Decade => (1, "DE"),
            _ => (1, "CE"),
        };
        return (Vague ? "X" : (count * factor).ToString("0.##", CultureInfo.InvariantCulture)) + letter;
    }
}
