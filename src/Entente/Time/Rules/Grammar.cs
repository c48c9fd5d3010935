using Entente.Time.Scanning;

namespace Entente.Time.Rules;

/// <summary>The rules together; the longest reading wins, the earlier rule among equals.</summary>
internal static class Grammar
{
    // A date inside a range inside a part: deeper nesting is not language.
    private const int DeepestNesting = 5;

    private static readonly Rule[] Points =
    [
        NumericDates.Read, NamedDates.Read, Holidays.Read, Weekdays.Read, Months.Read, Years.Read, Deictics.Read, RelativeUnits.Read,
        YearParts.Read, Seasons.Read, Eras.Read, Ordinals.Read, Portions.Read, Shifts.Read,
    ];

    private static readonly Rule[] Stretches = [DayRanges.Read, Ranges.Read, OpenRanges.Read, TrailingSpans.Read, Lengths.Read, Recurrences.Read];

    /// <summary>The longest expression that starts here.</summary>
    public static Match? Any(Phrase phrase, int at) => Longest(phrase, at, Longest(phrase, at, null, Points), Stretches);

    /// <summary>As <see cref="Point"/>, where a word or a dash before it has announced a date: an article may come first, a number may follow without a space.</summary>
    public static Match? ExpectedPoint(Phrase phrase, int at)
    {
        var (before, start) = (phrase.Expected, phrase.Skip(at, "the"));
        phrase.Expected = at;
        var match = Point(phrase, at);
        if (match is null && start > at)
        {
            phrase.Expected = start;
            match = Point(phrase, start);
        }

        phrase.Expected = before;
        return match;
    }

    /// <summary>The longest expression that starts here and names a stretch of the calendar, as the ends of ranges and the wholes of parts do.</summary>
    public static Match? Point(Phrase phrase, int at) => Longest(phrase, at, null, Points);

    private static Match? Longest(Phrase phrase, int at, Match? best, Rule[] rules)
    {
        if (phrase.Depth >= DeepestNesting || at >= phrase.Count)
        {
            return best;
        }

        phrase.Depth++;
        phrase.Steps++;
        foreach (var rule in rules)
        {
            if (rule(phrase, at) is { } match && !(match.Next <= best?.Next))
            {
                best = match;
            }
        }

        phrase.Depth--;
        return best;
    }
}
