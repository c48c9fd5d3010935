using Entente.Time.Calendars;
using Entente.Time.Scanning;

namespace Entente.Time.Vocabulary;

/// <summary>Names of calendar units.</summary>
internal static class UnitNames
{
    /// <summary>The unit that a word names in the singular or plural, or null.</summary>
    public static CalendarUnit? At(Phrase phrase, int at) => phrase[at].Lower switch
    {
        "second" or "seconds" or "sec" or "secs" => CalendarUnit.Second,
        "minute" or "minutes" or "min" or "mins" => CalendarUnit.Minute,
        "hour" or "hours" or "hr" or "hrs" or "h" => CalendarUnit.Hour,
        "day" or "days" or "night" or "nights" => CalendarUnit.Day,
        "weekend" or "weekends" => CalendarUnit.Weekend,
        "week" or "weeks" or "wk" or "wks" => CalendarUnit.Week,
        "fortnight" or "fortnights" => CalendarUnit.Fortnight,
        "month" or "months" => CalendarUnit.Month,
        "quarter" or "quarters" => CalendarUnit.Quarter,
        "year" or "years" or "yr" or "yrs" => CalendarUnit.Year,
        "decade" or "decades" => CalendarUnit.Decade,
        "century" or "centuries" => CalendarUnit.Century,
        _ => null,
    };

    /// <summary>The unit that a word names in the singular and that is a stretch of the calendar, or null.</summary>
    public static CalendarUnit? Single(Phrase phrase, int at) =>
        !phrase.IsAny(at, "night", "h") && At(phrase, at) is { } unit and >= CalendarUnit.Day && !phrase[at].Lower.EndsWith('s') && !phrase[at].Lower.EndsWith("ies", StringComparison.Ordinal) ? unit : null;
}
