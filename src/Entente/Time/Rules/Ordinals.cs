using Entente.Time.Calendars;
using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;
using NodaTime;

namespace Entente.Time.Rules;

/// <summary>Numbered units inside a stretch: "the third week of 2027", "the first Friday of next month", "the last 3 weeks of this year", "20th of next month".</summary>
internal static class Ordinals
{
    public static Match? Read(Phrase phrase, int at)
    {
        var start = phrase.Skip(at, "the");
        var last = phrase.IsAny(start, "last", "final");
        var number = last ? new NumberReading(-1, start + 1) : NumberWords.Ordinal(phrase, start);
        if (number is not { } ordinal)
        {
            return WeekOf(phrase, start);
        }

        return DayOf(phrase, ordinal) ?? Counted(phrase, ordinal) ?? Unit(phrase, ordinal);
    }

    private static Match? DayOf(Phrase phrase, NumberReading ordinal)
    {
        var next = phrase.Skip(ordinal.Next, "of", "in");
        return ordinal.Value is >= 1 and <= 31 && RelativeUnits.Read(phrase, next) is { Meaning: RelativeUnit { Unit: CalendarUnit.Month } } month
            ? new(month.Next, new DayWithin(ordinal.Value, month.Meaning))
            : null;
    }

    private static Match? Unit(Phrase phrase, NumberReading ordinal)
    {
        var next = ordinal.Next;
        var weekday = WeekdayNames.At(phrase, next);
        CalendarUnit? unit = weekday is null ? UnitNames.Single(phrase, next) : CalendarUnit.Week;
        if (unit is not { } found || found is CalendarUnit.Quarter or CalendarUnit.Century || (phrase.Is(next + 1, "of") && phrase.Is(next + 2, "the") && phrase.Is(next + 3, "week")))
        {
            return null;
        }

        next = DayParts.After(phrase, next + 1);
        if (Whole(phrase, next) is { } whole && Larger(whole.Meaning, found))
        {
            return WithWeekday(phrase, whole.Next, new NthWithin(ordinal.Value, found, weekday, whole.Meaning));
        }

        return weekday is not null && ordinal.Value > 0 && !phrase.Is(next, "of")
            ? new(next, new NthWithin(ordinal.Value, CalendarUnit.Week, weekday, new RelativeUnit(CalendarUnit.Month, 0)))
            : null;
    }

    private static Match WithWeekday(Phrase phrase, int next, NthWithin week)
    {
        var start = phrase.Skip(phrase.Skip(next, "."), "on");
        return week is { Unit: CalendarUnit.Week, Weekday: null } && start > next && WeekdayNames.At(phrase, start) is { } name
            ? new(start + 1, new WeekdayWithin(name, week))
            : new(next, week);
    }

    private static Match? Counted(Phrase phrase, NumberReading ordinal)
    {
        if (ordinal.Value is not (1 or -1) || NumberWords.Cardinal(phrase, ordinal.Next) is not { Value: >= 1 and <= 400 } count || UnitNames.At(phrase, count.Next) is not { } unit || unit < CalendarUnit.Day)
        {
            return null;
        }

        return Whole(phrase, count.Next + 1) is { } whole ? new(whole.Next, new NthWithin(ordinal.Value, unit, null, whole.Meaning, count.Value)) : null;
    }

    // "of 2027", "in this month", "next year"; a bare "of the war" is none.
    private static Match? Whole(Phrase phrase, int at)
    {
        var next = phrase.Skip(at, "of", "in");
        if (next == at && Pointings.At(phrase, at) is null)
        {
            return null;
        }

        return phrase.Is(next, "the") && UnitNames.Single(phrase, next + 1) is { } unit and (CalendarUnit.Month or CalendarUnit.Year)
            ? new(next + 2, new RelativeUnit(unit, 0))
            : Grammar.Point(phrase, next);
    }

    private static bool Larger(Meaning whole, CalendarUnit unit) => whole switch
    {
        FixedUnit { Unit: var outer } => outer > unit,
        RelativeUnit { Unit: var outer } => outer > unit,
        BareMonth => unit < CalendarUnit.Month,
        Season or YearPart => unit < CalendarUnit.Season,
        NthWithin { Unit: var outer } => outer > unit,
        _ => false,
    };

    private static Match? WeekOf(Phrase phrase, int at)
    {
        var commencing = phrase.Has(at, "w", "/", "c") ? at + 3 : phrase.Is(at, "week") && phrase.IsAny(at + 1, "of", "commencing", "beginning", "starting") ? at + 2
            : phrase.Is(at, "weekend") && phrase.Is(at + 1, "of") ? at + 2 : 0;
        if (commencing == 0)
        {
            return null;
        }

        var unit = phrase.Is(at, "weekend") ? CalendarUnit.Weekend : CalendarUnit.Week;
        commencing = phrase.Skip(commencing, "on");
        var day = phrase.Is(commencing, "the") && NumberWords.Ordinal(phrase, commencing + 1) is { Value: <= 31 } ordinal
            ? NamedDates.Read(phrase, commencing + 1) ?? new Match(ordinal.Next, new DayOfMonth(ordinal.Value))
            : NamedDates.Read(phrase, commencing) ?? NumericDates.Read(phrase, commencing) ?? Holidays.Read(phrase, commencing);
        return day is { } found ? new(found.Next, new UnitAround(unit, found.Meaning)) : null;
    }
}
