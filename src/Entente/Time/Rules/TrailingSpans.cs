using Entente.Time.Calendars;
using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;

namespace Entente.Time.Rules;

/// <summary>Stretches that end or start at the reference: "the past three years", "over the past year", "in recent months", "the next two decades", "within five days".</summary>
internal static class TrailingSpans
{
    public static Match? Read(Phrase phrase, int at) => Counted(phrase, at) ?? OneUnit(phrase, at) ?? Recent(phrase, at) ?? Within(phrase, at);

    private static int Direction(Phrase phrase, int at) => phrase[at].Lower switch
    {
        "past" or "last" or "previous" or "preceding" => -1,
        "next" or "coming" or "upcoming" or "following" => 1,
        _ => 0,
    };

    private static Match? Counted(Phrase phrase, int at)
    {
        var article = phrase.Skip(at, "the");
        var start = phrase.Skip(article, "these", "this");
        if (IsVerb(phrase, start))
        {
            return null;
        }

        if (Direction(phrase, start) is var direction and not 0)
        {
            return Amounts.Read(phrase, start + 1) is { } amount && !phrase.Is(amount.Next, "ago") && (article == at || amount.Length.Finest >= CalendarUnit.Decade) ? new(amount.Next, Of(amount.Length, direction)) : null;
        }

        // "the 5 past years"
        if (start > at || NumberWords.Cardinal(phrase, start) is not { } count || Direction(phrase, count.Next) is not (var order and not 0))
        {
            return null;
        }

        return UnitNames.At(phrase, count.Next + 1) is { } unit && phrase[count.Next + 1].Lower.EndsWith('s') ? new(count.Next + 2, Of(Length.Of(count.Value, unit), order)) : null;
    }

    private static Meaning Of(Length length, int direction)
    {
        var whole = length is { Vague: false, Parts: [{ Count: >= 1 and var count }] } && decimal.IsInteger(count) && (length.Finest is CalendarUnit.Quarter || (length.Finest is CalendarUnit.Decade or CalendarUnit.Century && direction > 0));
        return whole ? new WholeUnits(length.Finest, (int)Math.Min(length.Parts[0].Count, 1000), direction) : new Trailing(length, direction);
    }

    // "Over the past year" runs up to the reference, unlike "past year" in a table of sales.
    private static Match? OneUnit(Phrase phrase, int at)
    {
        return RunsToNow(phrase, at) && UnitNames.Single(phrase, at + 1) is { } unit ? new(at + 2, new Trailing(Length.Of(1, unit), -1)) : null;
    }

    /// <summary>Whether "past" here opens a stretch that runs up to the reference.</summary>
    public static bool RunsToNow(Phrase phrase, int at)
    {
        var before = phrase.Is(at - 1, "the") ? at - 2 : at - 1;
        return phrase.Is(at, "past") && phrase.IsAny(before, "over", "during", "in", "within", "throughout", "of", "through", phrase.Is(at - 1, "the") ? "for" : "over");
    }

    // "The talks will last three days", "far past eighteen months"
    private static bool IsVerb(Phrase phrase, int at) =>
        (phrase.Is(at, "last") && phrase.IsAny(at - 1, "will", "would", "could", "can", "to", "t", "may", "might", "shall", "must", "should", "did", "does", "not", "'ll"))
        || (phrase.Is(at, "past") && phrase.IsAny(at - 1, "far", "well", "way", "just"));

    private static Match? Recent(Phrase phrase, int at)
    {
        var start = phrase.Skip(at, "the");
        if (start == at && phrase.IsAny(start, "recent", "coming") && UnitNames.At(phrase, start + 1) is { } unit and >= CalendarUnit.Day && phrase[start + 1].Lower.EndsWith('s'))
        {
            return new(start + 2, new Trailing(new([(3, unit)], true), phrase.Is(start, "recent") ? -1 : 1));
        }

        return UnitNames.At(phrase, start) is { } ahead and >= CalendarUnit.Day && phrase[start].Lower.EndsWith('s') && start > at && phrase.IsAny(start + 1, "ahead", "to") && (phrase.Is(start + 1, "ahead") || phrase.Is(start + 2, "come"))
            ? new(phrase.Is(start + 1, "ahead") ? start + 2 : start + 3, new Trailing(new([(3, ahead)], true), 1))
            : null;
    }

    private static Match? Within(Phrase phrase, int at)
    {
        if (!phrase.Is(at, "within"))
        {
            return null;
        }

        var start = phrase.Skip(phrase.Skip(at + 1, "the"), "next", "coming", "upcoming");
        return Amounts.Read(phrase, start) is { } amount && !phrase.IsAny(amount.Next, "of", "after", "before") ? new(amount.Next, new Trailing(amount.Length, 1, true)) : null;
    }
}
