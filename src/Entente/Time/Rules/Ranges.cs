using Entente.Time.Meanings;
using Entente.Time.Scanning;

namespace Entente.Time.Rules;

/// <summary>Ranges with two ends: "from May to July 2016", "between 2014 and 2018", "2014-2018", "Nov 18 - Dec 19, 2015", "today till tomorrow".</summary>
internal static class Ranges
{
    public static Match? Read(Phrase phrase, int at)
    {
        if (phrase.Is(at, "between"))
        {
            return Ends(phrase, at + 1, between: true);
        }

        if (phrase.IsAny(at, "from") || (phrase.Is(at, "in") && phrase.Digits(at + 1) == 4 && phrase.IsAny(at + 2, "through", "-")))
        {
            return Ends(phrase, at + 1, between: false);
        }

        return ShortYears(phrase, at) ?? (phrase.IsAny(at, "the", "a", "on") ? null : Ends(phrase, at, between: false));
    }

    private static Match? Ends(Phrase phrase, int at, bool between)
    {
        if (ShortYears(phrase, at) is { } years)
        {
            return years;
        }

        if ((phrase.IsAny(at - 1, "from", "between") ? Grammar.ExpectedPoint(phrase, at) : Grammar.Point(phrase, at)) is not { } first || Joint(phrase, first.Next, between) is not { } next)
        {
            return null;
        }

        if (Last(phrase, next) is not { } last)
        {
            return null;
        }

        if (first.Meaning is DayOfMonth ordinal && last.Meaning is FixedUnit { Unit: Calendars.CalendarUnit.Century })
        {
            return new(last.Next, new Between(Eras.CenturyNumbered(ordinal.Day), last.Meaning));
        }

        return Usable(first.Meaning) && Usable(last.Meaning) ? new(last.Next, new Between(first.Meaning, last.Meaning)) : null;
    }

    private static Match? Last(Phrase phrase, int at)
    {
        if (phrase.IsAny(at, "date", "present"))
        {
            return new(at + 1, new Present());
        }

        return Later(phrase, at) ?? Grammar.ExpectedPoint(phrase, at);
    }

    private static Match? Later(Phrase phrase, int at) =>
        Amounts.Read(phrase, at) is { } amount && phrase.Is(amount.Next, "later") ? new(amount.Next + 1, new Shifted(amount.Length, 1, new DayOffset(0))) : null;

    private static bool Usable(Meaning meaning) => meaning is not (AnchoredMeaning or NearPast or Trailing or WholeUnits);

    private static int? Joint(Phrase phrase, int at, bool between)
    {
        var start = phrase.Skip(at, ",");
        if (phrase.IsAny(start, "to", "until", "till", "through", "thru", "-", "up") && !(start > at && phrase.IsAny(start, "-")))
        {
            var next = phrase.Has(start, "up", "to") || phrase.Has(start, "up", "until") ? start + 2 : start + 1;
            return phrase.Is(start, "up") && next == start + 1 ? null : phrase.Skip(next, "to");
        }

        return between && phrase.Is(start, "and") ? start + 1 : null;
    }

    // "2014-18": the century carries over.
    private static Match? ShortYears(Phrase phrase, int at)
    {
        if (phrase.Digits(at) != 4 || !phrase.StartsClean(at) || !phrase.IsAny(at + 1, "-", "/") || phrase.Glued(at + 1) != phrase.Glued(at + 2) || phrase.Digits(at + 2) != 2)
        {
            return null;
        }

        var (first, last) = (phrase.Number(at)!.Value, phrase.Number(at + 2)!.Value);
        var continues = phrase.Glued(at + 3) && (phrase.IsAny(at + 3, "-", "/") || phrase[at + 3].Kind == TokenKind.Number);
        return first is >= 1500 and <= 2100 && last > first % 100 && !continues && (last > 12 || (last == (first % 100) + 1 && phrase.Glued(at + 2)))
            ? new(at + 3, new Between(Year(first), Year((first / 100 * 100) + last)))
            : null;
    }

    private static FixedUnit Year(int year) => new(new(year, 1, 1), Calendars.CalendarUnit.Year);
}
