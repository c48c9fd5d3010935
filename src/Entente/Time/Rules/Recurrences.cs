using Entente.Time.Calendars;
using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;

namespace Entente.Time.Rules;

/// <summary>What recurs: "every Friday", "each week", "annually", "Tuesdays", "every two weekends", "twice a year".</summary>
internal static class Recurrences
{
    public static Match? Read(Phrase phrase, int at) => Every(phrase, at) ?? Adverb(phrase, at) ?? Plural(phrase, at);

    private static Match? Every(Phrase phrase, int at)
    {
        if (phrase.Is(at, "everyday"))
        {
            return new(at + 1, new Recurring("P1D"));
        }

        if (!phrase.IsAny(at, "every", "each", "any"))
        {
            return phrase.Has(at, "all", "weekends") ? new(at + 2, new Recurring("P1WE")) : null;
        }

        if (WeekdayNames.At(phrase, at + 1) is { } day)
        {
            return new(at + 2, new Recurring("XXXX-WXX-" + (int)day));
        }

        if (MonthNames.Alone(phrase, at + 1) is { } month)
        {
            return new(at + 2, new Recurring("XXXX-" + month.ToString("D2", System.Globalization.CultureInfo.InvariantCulture)));
        }

        if (phrase.Is(at + 1, "weekday"))
        {
            return new(at + 2, new Recurring("P1WD"));
        }

        var start = phrase.Skip(at + 1, "other", "single");
        return UnitNames.Single(phrase, start) is { } unit ? new(start + 1, new Recurring(Length.Of(phrase.Is(at + 1, "other") ? 2 : 1, unit).Timex))
            : phrase.Is(at, "every") && Amounts.Read(phrase, at + 1) is { } amount ? new(amount.Next, new Recurring(amount.Length.Timex)) : null;
    }

    private static Match? Adverb(Phrase phrase, int at)
    {
        if (phrase.IsAny(at, "bi", "semi") && phrase.Is(at + 1, "-"))
        {
            var factor = phrase.Is(at, "bi") ? 2 : 0.5m;
            return Period(phrase[at + 2].Lower) is { } of ? new(at + 3, new Recurring(Length.Of(of.Count * factor, of.Unit).Timex)) : null;
        }

        return Period(phrase[at].Lower) is { } period && !phrase.Is(at + 1, "mail") ? new(at + 1, new Recurring(Length.Of(period.Count, period.Unit).Timex)) : null;
    }

    private static (decimal Count, CalendarUnit Unit)? Period(string word) => word switch
    {
        "daily" => (1, CalendarUnit.Day),
        "weekly" => (1, CalendarUnit.Week),
        "fortnightly" or "biweekly" => (2, CalendarUnit.Week),
        "monthly" => (1, CalendarUnit.Month),
        "bimonthly" => (2, CalendarUnit.Month),
        "quarterly" => (3, CalendarUnit.Month),
        "yearly" or "annually" or "annual" => (1, CalendarUnit.Year),
        "semiannual" or "semiannually" => (0.5m, CalendarUnit.Year),
        "biennial" => (2, CalendarUnit.Year),
        _ => null,
    };

    private static Match? Plural(Phrase phrase, int at) =>
        phrase.Is(at, "weekends") ? new(at + 1, new Recurring("P1WE"))
        : WeekdayNames.At(phrase, at) is { } name && DayParts.IsPlural(phrase, at + 1) ? new(at + 2, new Recurring("XXXX-WXX-" + (int)name))
        : WeekdayNames.Plural(phrase, at) is { } day ? new(at + 1, new Recurring("XXXX-WXX-" + (int)day)) : null;
}
