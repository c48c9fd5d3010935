using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;
using NodaTime;

namespace Entente.Time.Rules;

/// <summary>Named days that fall on the same date every year, or that a rule gives: "Christmas Eve", "Nowruz", "Easter 2018".</summary>
internal static class Holidays
{
    public static Match? Read(Phrase phrase, int at)
    {
        var start = at;
        var pointing = Pointings.At(phrase, start);
        start = pointing is null ? start : start + 1;
        if (HolidayNames.At(phrase, start) is not { } holiday)
        {
            return null;
        }

        var next = phrase.Is(holiday.Next, "day") ? holiday.Next + 1 : holiday.Next;
        if (NamedDates.YearAfter(phrase, next) is { } year)
        {
            return new(year.Next, new Feast(holiday.Day, Pointing.Bare, year.Value));
        }

        if (phrase.Is(next, "of") && RelativeUnits.Read(phrase, next + 1) is { Meaning: RelativeUnit { Offset: var offset, Unit: Calendars.CalendarUnit.Year } } of)
        {
            return new(of.Next, new Feast(holiday.Day, Pointing.This, null, offset));
        }

        var feast = new Feast(holiday.Day, pointing ?? Pointing.Bare, null);
        return phrase.Is(next, "weekend") ? new(next + 1, new UnitAround(Calendars.CalendarUnit.Weekend, feast)) : new(next, feast);
    }
}
