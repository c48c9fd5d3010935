using Entente.Time.Calendars;
using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;

namespace Entente.Time.Rules;

/// <summary>Lengths of time: "nine years", "all day", "three days starting on Monday", "for two weeks from today".</summary>
internal static class Lengths
{
    public static Match? Read(Phrase phrase, int at)
    {
        if (phrase.IsAny(at, "all", "whole", "full") && UnitNames.Single(phrase, phrase.Skip(at + 1, "-")) is { } all)
        {
            return new(phrase.Skip(at + 1, "-") + 1, new Duration(Length.Of(1, all)));
        }

        if (phrase.IsAny(at, "more", "less") && phrase.Is(at + 1, "than") && Amounts.Read(phrase, at + 2) is { } bounded)
        {
            return Bounded(phrase, at, bounded);
        }

        if (phrase.Is(at - 1, "for") && phrase[at].Lower.EndsWith('s') && UnitNames.At(phrase, at) is { } uncounted)
        {
            return new(at + 1, new Duration(new([(3, uncounted)], true)));
        }

        var start = phrase.Skip(at, "for");
        if (Amounts.Read(phrase, start) is not { } amount)
        {
            return null;
        }

        return Starting(phrase, start, amount) is { } started && (start == at || phrase.Is(phrase.Skip(amount.Next, ","), "from")) ? started : start > at || IsAge(phrase, start, amount) ? null : new(amount.Next, new Duration(amount.Length));
    }

    // "More than two weeks before today", "less than three days after tomorrow"; otherwise a length with a bound.
    private static Match? Bounded(Phrase phrase, int at, AmountReading amount)
    {
        if (Shifts.Read(phrase, at + 2) is not { Meaning: Shifted shifted } away)
        {
            return new(amount.Next, new Duration(amount.Length));
        }

        var outside = phrase.Is(at, "more");
        return new(away.Next, (outside, shifted.Direction) switch
        {
            (true, < 0) => new OpenRange(Bound.Until, shifted),
            (true, _) => new OpenRange(Bound.Since, shifted),
            (false, < 0) => new Between(shifted, shifted.From),
            _ => new Between(shifted.From, shifted),
        });
    }

    private static Match? Starting(Phrase phrase, int at, AmountReading amount)
    {
        var next = phrase.Skip(amount.Next, ",");
        if (!phrase.IsAny(next, "starting", "beginning", "from"))
        {
            return null;
        }

        var start = phrase.Skip(next + 1, "from", "on");
        // "Two weeks from today" alone is a day; with "for" before it, a stretch.
        var stretch = !phrase.Is(next, "from") || next > amount.Next || phrase.Is(at - 1, "for");
        return stretch && Grammar.Point(phrase, start) is { Meaning: not AnchoredMeaning } point ? new(point.Next, new LengthFrom(amount.Length, point.Meaning)) : null;
    }

    // "A 21-year-old", "a year" in "20 times a year", "second" as an ordinal.
    private static bool IsAge(Phrase phrase, int at, AmountReading amount) =>
        phrase.IsAny(amount.Next, "old", "olds") || phrase.Has(amount.Next, "-", "old") || phrase.Has(amount.Next, "of", "age")
        || (phrase.IsAny(at, "a", "an") && phrase.IsAny(amount.Next - 1, "second", "minute", "quarter"))
        || (phrase.IsAny(at, "one") && phrase.Is(amount.Next - 1, "day") && !phrase.IsAny(at - 1, "for", "in", "within"));
}
