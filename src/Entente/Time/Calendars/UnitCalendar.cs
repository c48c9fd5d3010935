using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Entente.Time.Calendars;

/// <summary>Arithmetic on calendar units: weeks are ISO weeks (Monday to Sunday), a decade runs from a year ending in 0, a century from one ending in 00.</summary>
internal static class UnitCalendar
{
    /// <summary>First year that is computed with.</summary>
    public const int FirstYear = 1;

    /// <summary>Last year that is computed with; leaves room to add a century.</summary>
    public const int LastYear = 9000;

    /// <summary>The whole unit that holds <paramref name="day"/>.</summary>
    public static DateInterval Containing(LocalDate day, CalendarUnit unit)
    {
        var from = StartOf(day, unit);
        return unit switch
        {
            CalendarUnit.Week or CalendarUnit.Fortnight => new(from, from.PlusDays(6), Precision.Week),
            CalendarUnit.Weekend => new(from, from.PlusDays(1), Precision.Open),
            CalendarUnit.Month => new(from, from.PlusMonths(1).PlusDays(-1), Precision.Month),
            CalendarUnit.Season => new(from, from.PlusMonths(3).PlusDays(-1), Precision.Season),
            CalendarUnit.Quarter => new(from, from.PlusMonths(3).PlusDays(-1), Precision.Quarter),
            CalendarUnit.Half => new(from, from.PlusMonths(6).PlusDays(-1), Precision.Half),
            CalendarUnit.Year => new(from, from.PlusYears(1).PlusDays(-1), Precision.Year),
            CalendarUnit.Decade => new(from, from.PlusYears(10).PlusDays(-1), Precision.Decade),
            CalendarUnit.Century => new(from, from.PlusYears(100).PlusDays(-1), Precision.Open),
            _ => DateInterval.OfDay(day),
        };
    }

    private static LocalDate StartOf(LocalDate day, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Week or CalendarUnit.Fortnight => Monday(day),
        CalendarUnit.Weekend => Monday(day).PlusDays(5),
        CalendarUnit.Month => new(day.Year, day.Month, 1),
        CalendarUnit.Season => new LocalDate(day.Year, day.Month, 1).PlusMonths(-(day.Month % 3)),
        CalendarUnit.Quarter => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        CalendarUnit.Half => new(day.Year, day.Month <= 6 ? 1 : 7, 1),
        CalendarUnit.Year => new(day.Year, 1, 1),
        CalendarUnit.Decade => new(Math.Max(FirstYear, day.Year / 10 * 10), 1, 1),
        CalendarUnit.Century => new(Math.Max(FirstYear, day.Year / 100 * 100), 1, 1),
        _ => day,
    };

    /// <summary>The Monday of the ISO week of <paramref name="day"/>.</summary>
    public static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    /// <summary><paramref name="day"/> moved by whole units, kept within the years that are computed with.</summary>
    public static LocalDate Move(LocalDate day, CalendarUnit unit, int count) => unit switch
    {
        CalendarUnit.Day => MoveDays(day, count),
        CalendarUnit.Week or CalendarUnit.Weekend => MoveDays(day, count * 7L),
        CalendarUnit.Fortnight => MoveDays(day, count * 14L),
        CalendarUnit.Month => MoveMonths(day, count),
        CalendarUnit.Season or CalendarUnit.Quarter => MoveMonths(day, count * 3L),
        CalendarUnit.Half => MoveMonths(day, count * 6L),
        CalendarUnit.Year => MoveMonths(day, count * 12L),
        CalendarUnit.Decade => MoveMonths(day, count * 120L),
        CalendarUnit.Century => MoveMonths(day, count * 1200L),
        _ => day,
    };

    private static LocalDate MoveDays(LocalDate day, long count) => MoveMonths(day, count / 31) is { Year: FirstYear or LastYear } edge
        ? edge
        : day.PlusDays((int)count);

    private static LocalDate MoveMonths(LocalDate day, long count)
    {
        var year = day.Year + (count / 12);
        return year <= FirstYear + 1 ? new(FirstYear, 1, 1) : year >= LastYear - 1 ? new(LastYear, 12, 31) : day.PlusMonths((int)count);
    }

    /// <summary>The TIMEX3 value of the unit that starts where <paramref name="interval"/> does.</summary>
    public static string Timex(DateInterval interval, CalendarUnit unit)
    {
        var day = interval.From!.Value;
        var year = day.Year.ToString("D4", CultureInfo.InvariantCulture);
        return unit switch
        {
            CalendarUnit.Week or CalendarUnit.Fortnight => Week(day),
            CalendarUnit.Weekend => Week(day) + "-WE",
            CalendarUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{year}-{day.Month:D2}"),
            CalendarUnit.Season => $"{year}-{SeasonCode(day.Month)}",
            CalendarUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{year}-Q{((day.Month - 1) / 3) + 1}"),
            CalendarUnit.Half => string.Create(CultureInfo.InvariantCulture, $"{year}-H{(day.Month <= 6 ? 1 : 2)}"),
            CalendarUnit.Year => year,
            CalendarUnit.Decade => year[..3],
            CalendarUnit.Century => year[..2],
            _ => Day(day),
        };
    }

    /// <summary>A day in ISO form.</summary>
    public static string Day(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}");

    private static string Week(LocalDate day)
    {
        var rule = WeekYearRules.Iso;
        return string.Create(CultureInfo.InvariantCulture, $"{rule.GetWeekYear(day):D4}-W{rule.GetWeekOfWeekYear(day):D2}");
    }

    /// <summary>TIMEX3's letters for the northern season that holds a month.</summary>
    public static string SeasonCode(int month) => (month % 12 / 3) switch { 0 => "WI", 1 => "SP", 2 => "SU", _ => "FA" };

    /// <summary>The underspecified value of a unit when no reference date is known.</summary>
    public static string Unknown(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Day => "XXXX-XX-XX",
        CalendarUnit.Weekend => "XXXX-WXX-WE",
        CalendarUnit.Week or CalendarUnit.Fortnight => "XXXX-WXX",
        CalendarUnit.Month => "XXXX-XX",
        CalendarUnit.Quarter => "XXXX-QX",
        CalendarUnit.Half => "XXXX-HX",
        CalendarUnit.Decade => "XXX",
        CalendarUnit.Century => "XX",
        _ => "XXXX",
    };
}
