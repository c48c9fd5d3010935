using Entente.Time.Calendars;
using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;

namespace Entente.Time.Rules;

/// <summary>
/// Days a length of time away: "nine years ago", "in two weeks", "two days after tomorrow", and those told from something else in the
/// text: "two days later", "a week earlier", "the day before", "the following year".
/// </summary>
internal static class Shifts
{
    private static readonly string[] Superlatives =
    [
        "first", "only", "second", "third", "worst", "best", "biggest", "largest", "highest", "lowest", "deadliest", "longest", "worse", "least", "most", "once", "twice", "times", "strongest", "heaviest", "sharpest",
    ];

    public static Match? Read(Phrase phrase, int at) => Counted(phrase, at) ?? InAmount(phrase, at) ?? AnchoredUnits(phrase, at);

    private static Match? Counted(Phrase phrase, int at)
    {
        if (Amounts.Read(phrase, at) is not { } amount)
        {
            return null;
        }

        var (length, next) = amount;
        if (phrase.Is(next, "ago") || (phrase.Is(next, "back") && (phrase[next + 1].Kind == TokenKind.Sign || phrase.IsAny(next + 1, "that", "when"))))
        {
            return new(next + 1, new Shifted(length, -1, new DayOffset(0)));
        }

        if (phrase.Is(next, "hence") || phrase.Has(next, "in", "the", "future"))
        {
            return new(phrase.Is(next, "hence") ? next + 1 : next + 3, new Shifted(length, 1, new DayOffset(0)));
        }

        return FromPoint(phrase, length, next) ?? Told(phrase, length, next);
    }

    private static Match? FromPoint(Phrase phrase, Length length, int next)
    {
        var direction = phrase.IsAny(next, "after", "from", "following") ? 1 : phrase.Is(next, "before") || phrase.Has(next, "prior", "to") ? -1 : 0;
        if (direction == 0)
        {
            return null;
        }

        var start = phrase.Is(next, "prior") ? next + 2 : next + 1;
        return Grammar.Point(phrase, start) is { Meaning: not AnchoredMeaning } point && (!phrase.Is(next, "from") || point.Meaning is Present or DayOffset or Weekday or FullDay or MonthDay)
            ? new(point.Next, new Shifted(length, direction, point.Meaning))
            : null;
    }

    private static Match? Told(Phrase phrase, Length length, int next)
    {
        if (phrase.IsAny(next, "later", "afterwards", "afterward"))
        {
            return new(next + 1, new AnchoredShift(length, 1));
        }

        if (phrase.IsAny(next, "earlier", "beforehand", "previously"))
        {
            return new(next + 1, new AnchoredShift(length, -1));
        }

        // "Three days before the summit": what follows is an event, not a date.
        return phrase.IsAny(next, "before", "prior", "after") ? new(next + 1, new AnchoredShift(length, phrase.Is(next, "after") ? 1 : -1, NamesEvent(phrase, next + 1))) : null;
    }

    private static Match? InAmount(Phrase phrase, int at)
    {
        if (!phrase.Is(at, "in") || Amounts.Read(phrase, at + 1) is not { } amount || phrase.IsAny(amount.Next, "of", "ago", "later"))
        {
            return null;
        }

        return IsLookingBack(phrase, at) ? null : After(phrase, amount);
    }

    private static Match? After(Phrase phrase, AmountReading amount)
    {
        if (phrase.IsAny(amount.Next, "since", "from") && Grammar.Point(phrase, phrase.Skip(amount.Next + 1, "the")) is { Meaning: not AnchoredMeaning } point)
        {
            return new(point.Next, new Shifted(amount.Length, 1, new StartOf(point.Meaning)));
        }

        return new(phrase.IsAny(amount.Next, "'s", "'") && phrase.Is(amount.Next + 1, "time") ? amount.Next + 2 : amount.Next, new Shifted(amount.Length, 1, new DayOffset(0)));
    }

    /// <summary>"The first time in nine years", "the worst in a decade": a length of time, not a day to come.</summary>
    private static bool IsLookingBack(Phrase phrase, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 8 && !phrase.IsAny(i, ".", ";", "!", "?"); i--)
        {
            if (phrase.IsAny(i, Superlatives) || phrase.IsAny(i, "not", "never", "no", "nothing"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesEvent(Phrase phrase, int at) => phrase[at].Kind != TokenKind.Sign && !phrase.IsAny(at, "and", "but", "when", "he", "she", "it", "they", "in", "at", "on");

    private static Match? AnchoredUnits(Phrase phrase, int at)
    {
        var start = phrase.Skip(at, "the");
        if (phrase.IsAny(start, "following", "subsequent", "preceding", "previous", "ensuing") && start > at && UnitNames.Single(phrase, start + 1) is { } near && !phrase.Is(start + 1, "second"))
        {
            return new(start + 2, new AnchoredUnit(near, phrase.IsAny(start, "preceding", "previous") ? -1 : 1));
        }

        if (phrase.IsAny(start, "following", "that", "same") && DayParts.Is(phrase, start + 1) && (start > at) == !phrase.Is(start, "that"))
        {
            return new(start + 2, new AnchoredUnit(CalendarUnit.Day, phrase.Is(start, "following") ? 1 : 0));
        }

        if (phrase.IsAny(at, "that", "same") || phrase.Has(at, "that", "same"))
        {
            var word = phrase.IsAny(at + 1, "same") ? at + 2 : at + 1;
            return UnitNames.Single(phrase, word) is { } same && !phrase.IsAny(word, "second", "minute") ? new(word + 1, new AnchoredUnit(same, 0)) : null;
        }

        if (start == at || UnitNames.Single(phrase, start) is not { } unit)
        {
            return null;
        }

        var direction = phrase.Is(start + 1, "after") ? 1 : phrase.IsAny(start + 1, "before", "prior") ? -1 : 0;
        if (direction == 0)
        {
            return null;
        }

        return FromPoint(phrase, Length.Of(1, unit), start + 1) ?? new Match(start + 2, new AnchoredUnit(unit, direction, NamesEvent(phrase, start + 2)));
    }
}
