using Entente.Time.Calendars;
using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;

namespace Entente.Time.Rules;

/// <summary>Days of the week: "Wednesday", "next Friday", "this past Monday", "Friday next week", "next week on Friday", "Monday morning", "two Sundays from now".</summary>
internal static class Weekdays
{
    public static Match? Read(Phrase phrase, int at) => Counted(phrase, at) ?? WeekFirst(phrase, at) ?? Pointed(phrase, at) ?? Bare(phrase, at);

    private static Match? Pointed(Phrase phrase, int at)
    {
        var start = phrase.Skip(at, "the");
        start = phrase.Is(start, "this") && Pointings.At(phrase, start + 1) is not null ? start + 1 : start;
        if (Pointings.At(phrase, start) is not { } pointing || WeekdayNames.At(phrase, start + 1) is not { } day)
        {
            return null;
        }

        if (NamedDates.Read(phrase, start + 1) is { } dated)
        {
            return dated;
        }

        return new(DayParts.After(phrase, start + 2), new Weekday(day, pointing));
    }

    private static Match? WeekFirst(Phrase phrase, int at)
    {
        if (RelativeUnits.Read(phrase, at) is not { Meaning: RelativeUnit { Unit: CalendarUnit.Week } } week)
        {
            return null;
        }

        var next = phrase.Skip(phrase.Skip(week.Next, "-", ","), "on");
        return WeekdayNames.At(phrase, next) is { } day ? new(DayParts.After(phrase, next + 1), new WeekdayWithin(day, week.Meaning)) : null;
    }

    private static Match? Bare(Phrase phrase, int at)
    {
        var start = phrase.Is(at, "on") && WithinWeek(phrase, at + 2) ? at + 1 : at;
        if (WeekdayNames.At(phrase, start) is not { } day)
        {
            return null;
        }

        var next = DayParts.After(phrase, start + 1);
        if (RelativeUnits.Read(phrase, phrase.Skip(next, "of")) is { Meaning: RelativeUnit { Unit: CalendarUnit.Week } week } within)
        {
            return new(within.Next, new WeekdayWithin(day, week));
        }

        return phrase.Is(next, "last") && phrase[next + 1].Kind != TokenKind.Word
            ? new(next + 1, new Weekday(day, Pointing.Past))
            : new(next, new Weekday(day, Pointing.Bare));
    }

    private static bool WithinWeek(Phrase phrase, int at) => RelativeUnits.Read(phrase, phrase.Skip(at, "of")) is { Meaning: RelativeUnit { Unit: CalendarUnit.Week } };

    private static Match? Counted(Phrase phrase, int at)
    {
        if (NumberWords.Cardinal(phrase, at) is not { Value: > 0 and < 60 } count || phrase[count.Next].Kind != TokenKind.Word)
        {
            return null;
        }

        var day = WeekdayNames.Plural(phrase, count.Next) ?? WeekdayNames.At(phrase, count.Next);
        if (day is not { } name)
        {
            return null;
        }

        if (phrase.Has(count.Next + 1, "from", "now") || phrase.Has(count.Next + 1, "from", "today"))
        {
            return new(count.Next + 3, new Weekday(name, Pointing.Coming, count.Value - 1));
        }

        return phrase.Is(count.Next + 1, "later") ? new(count.Next + 2, new Weekday(name, Pointing.Coming, count.Value - 1))
            : phrase.Is(count.Next + 1, "ago") ? new(count.Next + 2, new Weekday(name, Pointing.Past, 1 - count.Value)) : null;
    }
}

/// <summary>Parts of a day: they are below the day, so the expression takes them in and means the day.</summary>
internal static class DayParts
{
    private static readonly string[] Plurals = ["mornings", "afternoons", "evenings", "nights"];

    private static readonly string[] Parts = ["morning", "afternoon", "evening", "night", "noon", "midday", "midnight"];

    /// <summary>The index after a part of a day, or the same one.</summary>
    public static int After(Phrase phrase, int at)
    {
        var start = phrase.IsAny(at, "early", "late") ? at + 1 : at;
        return phrase.IsAny(start, Parts) ? start + 1 : at;
    }

    /// <summary>Whether the token is the plural of a part of a day.</summary>
    public static bool IsPlural(Phrase phrase, int at) => phrase.IsAny(at, Plurals);

    /// <summary>Whether the token is a part of a day.</summary>
    public static bool Is(Phrase phrase, int at) => phrase.IsAny(at, Parts);
}
