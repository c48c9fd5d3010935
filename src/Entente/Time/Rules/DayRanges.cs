using Entente.Time.Calendars;
using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;

namespace Entente.Time.Rules;

/// <summary>Ranges of days in one month: "3-5 May", "from 4 to 22 January, 2017", "May 3-5, 2019", "November between 19 and 20", "4 to 23 next month".</summary>
internal static class DayRanges
{
    public static Match? Read(Phrase phrase, int at) => MonthFirst(phrase, at) ?? DaysFirst(phrase, at) ?? IntoDate(phrase, at);

    // "From 4 to January 22"
    private static Match? IntoDate(Phrase phrase, int at)
    {
        if (!phrase.IsAny(at, "from", "between") || NamedDates.DayNumber(phrase, at + 1) is not { } first || !phrase.IsAny(first.Next, "to", "until", "till", "through", "and"))
        {
            return null;
        }

        return NamedDates.Read(phrase, first.Next + 1) is not { } last ? null : last.Meaning switch
        {
            MonthDay day when first.Value < day.Day => new(last.Next, new Between(new MonthDay(day.Month, first.Value), day)),
            FullDay full when first.Value < full.Day.Day => new(last.Next, new Between(new FullDay(full.Day.PlusDays(first.Value - full.Day.Day)), full)),
            _ => null,
        };
    }

    private static Match? MonthFirst(Phrase phrase, int at)
    {
        var start = phrase.Skip(at, "from", "between");
        if (MonthNames.Named(phrase, start) is not { } month)
        {
            return null;
        }

        var next = phrase.Skip(phrase.Skip(phrase.Skip(start + 1, "."), ",", "from", "between"), "the");
        if (Days(phrase, next) is not { } days)
        {
            return null;
        }

        return NamedDates.YearAfter(phrase, days.Next) is { } year
            ? Dated(month, days, year.Value, year.Next)
            : new(days.Next, new Between(new MonthDay(month, days.First), new MonthDay(month, days.Last)));
    }

    private static Match? DaysFirst(Phrase phrase, int at)
    {
        var start = phrase.Skip(phrase.Skip(at, "from", "between"), "the");
        if (!phrase.StartsClean(start) || Days(phrase, start) is not { } days)
        {
            return null;
        }

        var next = phrase.Skip(phrase.Skip(days.Next, "of", "in"), ",");
        if (MonthNames.Named(phrase, next) is { } month)
        {
            return NamedDates.YearAfter(phrase, phrase.Skip(next + 1, ".")) is { } year
                ? Dated(month, days, year.Value, year.Next)
                : new(next + 1, new Between(new MonthDay(month, days.First), new MonthDay(month, days.Last)));
        }

        return RelativeUnits.Read(phrase, next) is { Meaning: RelativeUnit { Unit: CalendarUnit.Month } } whole
            ? new(whole.Next, new Between(new DayWithin(days.First, whole.Meaning), new DayWithin(days.Last, whole.Meaning)))
            : null;
    }

    private static Match? Dated(int month, (int First, int Last, int Next) days, int year, int next) =>
        NumericDates.Day(year, month, days.First, next) is { } first && NumericDates.Day(year, month, days.Last, next) is { } last
            ? new(next, new Between(first.Meaning, last.Meaning))
            : null;

    private static (int First, int Last, int Next)? Days(Phrase phrase, int at)
    {
        if (NamedDates.DayNumber(phrase, at) is not { } first || !phrase.IsAny(first.Next, "-", "to", "until", "till", "through", "and", "/"))
        {
            return null;
        }

        // "3/5 May" is no range, "19 and 20 June" are two days only after "between".
        if (phrase.Is(first.Next, "/") || (phrase.Is(first.Next, "and") && !Between(phrase, at)))
        {
            return null;
        }

        var next = phrase.Skip(first.Next + 1, "the");
        return NamedDates.DayNumber(phrase, next) is { } last && last.Value > first.Value && (!phrase.Glued(last.Next + 1) || !phrase.IsAny(last.Next, "/", "-", ":"))
            ? (first.Value, last.Value, last.Next)
            : null;
    }

    private static bool Between(Phrase phrase, int at) => phrase.IsAny(at - 1, "between", "-") || (phrase.Is(at - 1, "the") && phrase.Is(at - 2, "between"));
}
