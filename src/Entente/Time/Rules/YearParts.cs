using Entente.Time.Calendars;
using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;
using NodaTime;

namespace Entente.Time.Rules;

/// <summary>Quarters and halves of years, numbered weeks: "Q3 2020", "2019-Q1", "the first half of 2019", "next year's third quarter", "week 10".</summary>
internal static class YearParts
{
    public static Match? Read(Phrase phrase, int at) => YearFirst(phrase, at) ?? Named(phrase, at) ?? NumberedWeek(phrase, at);

    private static Match? YearFirst(Phrase phrase, int at)
    {
        if (Year(phrase, at) is not { } year)
        {
            return null;
        }

        var next = phrase.Skip(phrase.Skip(phrase.Skip(year.Next, "'s"), "-", ","), "the");
        return Part(phrase, next) is { } part ? new(part.Next, new YearPart(part.Unit, part.Number, year.Meaning)) : null;
    }

    private static Match? Named(Phrase phrase, int at)
    {
        var start = phrase.Skip(at, "the");
        if (Part(phrase, start) is not { } part)
        {
            return null;
        }

        var next = phrase.Skip(phrase.Skip(part.Next, ","), "of", "in", "-", "/");
        if (Year(phrase, next) is { } year)
        {
            return new(year.Next, new YearPart(part.Unit, part.Number, year.Meaning));
        }

        // "The first half" of something else is no half-year.
        var led = start > at || phrase.IsAny(at - 1, "in", "during", "by", "for", "of", "since", "until", "this", "last", "next", "from", "to", "and", "between");
        var doubtful = (phrase.Is(start, "q") && !led) || part.Unit == CalendarUnit.Half || phrase.IsAny(part.Next, "of", "final", "century");
        return doubtful ? null : new(part.Next, new YearPart(part.Unit, part.Number, null));
    }

    private static Match? Year(Phrase phrase, int at)
    {
        if (phrase.Number(at) is { } number and >= 1800 and <= 2100 && phrase.StartsClean(at))
        {
            return new(at + 1, new FixedUnit(new LocalDate(number, 1, 1), CalendarUnit.Year));
        }

        if (NumberWords.YearInWords(phrase, at) is { } said)
        {
            return new(said.Next, new FixedUnit(new LocalDate(said.Value, 1, 1), CalendarUnit.Year));
        }

        if (phrase.Has(at, "the", "year"))
        {
            return Years.Read(phrase, at + 1) ?? new Match(at + 2, new RelativeUnit(CalendarUnit.Year, 0));
        }

        return RelativeUnits.Read(phrase, at) is { Meaning: RelativeUnit { Unit: CalendarUnit.Year } } relative ? relative : null;
    }

    private static (CalendarUnit Unit, int Number, int Next)? Part(Phrase phrase, int at)
    {
        if (phrase.IsAny(at, "q", "h") && phrase.Glued(at + 1) && phrase.Digits(at + 1) == 1 && phrase.Number(at + 1) is { } coded)
        {
            return Valid(phrase.Is(at, "q") ? CalendarUnit.Quarter : CalendarUnit.Half, coded, at + 2);
        }

        var number = phrase.IsAny(at, "last", "final") ? new NumberReading(0, at + 1) : NumberWords.Ordinal(phrase, at);
        if (number is not { } ordinal)
        {
            return null;
        }

        var next = phrase.Skip(ordinal.Next, "-");
        if (!phrase.IsAny(next, "quarter", "half"))
        {
            return null;
        }

        var unit = phrase.Is(next, "half") ? CalendarUnit.Half : CalendarUnit.Quarter;
        var last = unit == CalendarUnit.Half ? 2 : 4;
        return ordinal.Value == 0 && !phrase.Is(next + 1, "of") ? null : Valid(unit, ordinal.Value == 0 ? last : ordinal.Value, next + 1);
    }

    private static (CalendarUnit Unit, int Number, int Next)? Valid(CalendarUnit unit, int number, int next) =>
        number >= 1 && number <= (unit == CalendarUnit.Half ? 2 : 4) ? (unit, number, next) : null;

    private static Match? NumberedWeek(Phrase phrase, int at)
    {
        var start = at;
        var coded = phrase.Is(start, "w") && phrase.Glued(start + 1) && phrase.Digits(start + 1) == 2;
        if ((!phrase.Is(start, "week") && !coded) || phrase.Number(start + 1, 2) is not { } number || number is < 1 or > 53)
        {
            return null;
        }

        return Year(phrase, phrase.Skip(start + 2, "of")) is { } year
            ? new(year.Next, new NumberedWeek(number, year.Meaning))
            : new(start + 2, new NumberedWeek(number, null));
    }
}
