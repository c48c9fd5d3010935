using Entente.Time.Calendars;
using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;

namespace Entente.Time.Rules;

/// <summary>Months: "April 2017", "2017 april", "11/2016", "2015-12", "in April", "last April", "the month of May".</summary>
internal static class Months
{
    public static Match? Read(Phrase phrase, int at) => Led(phrase, at) ?? Named(phrase, at) ?? YearFirst(phrase, at) ?? Numeric(phrase, at);

    private static Match? Led(Phrase phrase, int at)
    {
        var start = phrase.Skip(at, "the");
        if (phrase.Has(start, "month", "of") && MonthNames.Named(phrase, start + 2) is not null)
        {
            return Named(phrase, start + 2);
        }

        start = phrase.Has(start, "this", "past") ? start + 1 : start;
        if (Pointings.At(phrase, start) is not { } pointing || MonthNames.Named(phrase, start + 1) is not { } month)
        {
            return null;
        }

        var next = phrase.Skip(start + 2, phrase.Glued(start + 2) && phrase[start + 1].Lower.Length <= 4 ? "." : "");
        if (phrase.Digits(start + 2) > 0 || (phrase.Is(start + 1, "may") && !phrase[start + 1].Capital))
        {
            return Named(phrase, start + 1) is { } dated ? dated : new(start + 2, new BareMonth(month, pointing));
        }

        return new(phrase.Digits(next) > 0 ? next : start + 2, new BareMonth(month, pointing));
    }

    private static Match? Named(Phrase phrase, int at)
    {
        if (MonthNames.Named(phrase, at) is { } month && !phrase.Is(at - 1, "$") && Year(phrase, at + 1) is { } year)
        {
            return new(year.Next, new FixedUnit(new(year.Value, month, 1), CalendarUnit.Month));
        }

        if (MonthNames.Alone(phrase, at) is not { } bare)
        {
            return null;
        }

        if (phrase.IsAny(at + 1, "of", "in") && RelativeUnits.Read(phrase, at + 2) is { Meaning: RelativeUnit { Unit: CalendarUnit.Year } } of)
        {
            return new(of.Next, new NthWithin(bare, CalendarUnit.Month, null, of.Meaning));
        }

        if (RelativeUnits.Read(phrase, at + 1) is { Meaning: RelativeUnit { Unit: CalendarUnit.Year } whole } && phrase.IsAny(at + 1, "last", "this", "next"))
        {
            return new(at + 3, new NthWithin(bare, CalendarUnit.Month, null, whole));
        }

        // "In August and September 2020": the first month borrows the year of the second.
        return phrase.IsAny(at + 1, "and", "or", "&") && MonthNames.Named(phrase, at + 2) is not null && Year(phrase, at + 3) is { } shared
            ? new(at + 1, new FixedUnit(new(shared.Value, bare, 1), CalendarUnit.Month))
            : new(at + 1, new BareMonth(bare, Pointing.Bare));
    }

    private static NumberReading? Year(Phrase phrase, int at)
    {
        var next = phrase.Skip(at, ".");
        if (phrase.IsAny(next, "-", "/") && phrase.Digits(next + 1) == 4)
        {
            return new(phrase.Number(next + 1)!.Value, next + 2);
        }

        if (phrase.Digits(next) == 2 && phrase.Number(next) is { } two and >= 32 && phrase[next + 1].Kind != TokenKind.Word)
        {
            return new(NumericDates.FullYear(two, 2), next + 1);
        }

        return NamedDates.YearAfter(phrase, next);
    }

    private static Match? YearFirst(Phrase phrase, int at)
    {
        if (phrase.Digits(at) != 4 || !phrase.StartsClean(at) || phrase.Number(at) is not { } year || year is < 1000 or > 2200)
        {
            return null;
        }

        return MonthNames.Named(phrase, phrase.Skip(at + 1, ",", "-", "/")) is { } month && !(phrase.Is(at + 1, "may") && !phrase[at + 1].Capital)
            ? new(phrase.Skip(at + 1, ",", "-", "/") + 1, new FixedUnit(new(year, month, 1), CalendarUnit.Month))
            : null;
    }

    private static Match? Numeric(Phrase phrase, int at)
    {
        if (phrase.Number(at) is not { } first || !phrase.StartsClean(at) || !phrase.IsAny(at + 1, "-", "/", ".") || phrase.Number(at + 2) is not { } last || Goes(phrase, at + 3))
        {
            return null;
        }

        var (year, month) = phrase.Digits(at) == 4 ? (first, last) : (last, first);
        var shaped = phrase.Digits(at) == 4 ? phrase.Digits(at + 2) <= 2 : phrase.Digits(at) <= 2 && phrase.Digits(at + 2) == 4;
        var following = phrase.Digits(at) == 4 && phrase.Digits(at + 2) == 2 && last == (first % 100) + 1;
        return shaped && !following && month is >= 1 and <= 12 && year is >= 1500 and <= 2100 && !(phrase.Is(at + 1, ".") && !phrase.Glued(at + 2))
            ? new(at + 3, new FixedUnit(new(year, month, 1), CalendarUnit.Month))
            : null;
    }

    private static bool Goes(Phrase phrase, int at) =>
        phrase.Glued(at) && (phrase[at].Kind == TokenKind.Number || (phrase.IsAny(at, "-", "/", ".") && phrase.Digits(at + 1) > 0) || phrase.Is(at, "%"));
}
