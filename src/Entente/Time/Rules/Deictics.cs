using Entente.Time.Calendars;
using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;

namespace Entente.Time.Rules;

/// <summary>Words that point from the reference day: "yesterday", "tonight", "the day before yesterday", "now", "recently", "the 27th".</summary>
internal static class Deictics
{
    public static Match? Read(Phrase phrase, int at)
    {
        var start = phrase.Skip(at, "the");
        if (phrase.Has(start, "day", "before", "yesterday"))
        {
            return new(start + 3, new DayOffset(-2));
        }

        if (phrase.Has(start, "day", "after") && phrase.IsAny(start + 2, "tomorrow", "tmrw", "tmr"))
        {
            return new(start + 3, new DayOffset(2));
        }

        if (phrase.IsAny(start, "current", "present") && phrase.IsAny(start + 1, "date", "day"))
        {
            return new(start + 2, new DayOffset(0));
        }

        return OneWord(phrase, at) ?? Night(phrase, at) ?? Present(phrase, at) ?? DayNumber(phrase, at);
    }

    private static Match? OneWord(Phrase phrase, int at)
    {
        int? days = phrase[at].Lower switch
        {
            "yesterday" => -1,
            "today" or "tonight" or "otd" => 0,
            "tomorrow" or "tmrw" or "tmr" => 1,
            _ => null,
        };
        return days is { } offset ? new(DayParts.After(phrase, at + 1), new DayOffset(offset)) : null;
    }

    private static Match? Night(Phrase phrase, int at)
    {
        if (!DayParts.Is(phrase, at + 1))
        {
            return null;
        }

        return phrase[at].Lower switch
        {
            "last" or "yesterday" => new(at + 2, new DayOffset(-1)),
            "this" => new(at + 2, new DayOffset(0)),
            _ => null,
        };
    }

    private static Match? Present(Phrase phrase, int at)
    {
        var word = phrase[at].Lower;
        if (word is "now" or "currently" or "nowadays" or "presently")
        {
            // "until now" is a range, "now that" and "from now on" no date of their own.
            return phrase.IsAny(at + 1, "that") || (phrase.Is(at + 1, "and") && phrase.IsAny(at + 2, "again", "then")) ? null : new(at + 1, new Present());
        }

        if (phrase.Has(at, "right", "now") || phrase.Has(at, "this", "time") || phrase.Has(at, "these", "days") || phrase.Has(at, "at", "present"))
        {
            return phrase.Has(at, "this", "time") && phrase.IsAny(at + 2, "last", "next") ? null : new(at + 2, new Present());
        }

        return word switch
        {
            "recently" or "lately" when !phrase.IsAny(at - 1, "most", "more", "as") => new(at + 1, new NearPast()),
            _ => null,
        };
    }

    private static Match? DayNumber(Phrase phrase, int at)
    {
        if (phrase.Is(at - 1, "on") && phrase.Digits(at) is 1 or 2 && NumberWords.Ordinal(phrase, at) is { Value: <= 31 } bare && Ends(phrase, bare.Next))
        {
            return new(bare.Next, new DayOfMonth(bare.Value));
        }

        if (!phrase.Is(at, "the") || !phrase.IsAny(at - 1, "on", "for", "of", "by", "until", "till", "since", "before", "after", "from", "to", "through"))
        {
            return null;
        }

        var digits = phrase.Number(at + 1, 2) is { } number && !phrase.Glued(at + 2) ? new NumberReading(number, at + 2) : (NumberReading?)null;
        var day = NumberWords.Ordinal(phrase, at + 1) ?? (phrase.Digits(at + 1) > 0 && IsPunctuation(phrase, at + 2) ? new(phrase.Number(at + 1, 2) ?? 0, at + 2) : digits);
        return day is { Value: >= 1 and <= 31 } found && Ends(phrase, found.Next) && (found.Value > 1 || phrase.Digits(at + 1) > 0)
            ? new(found.Next, new DayOfMonth(found.Value))
            : null;
    }

    private static bool Ends(Phrase phrase, int at) => at >= phrase.Count || IsPunctuation(phrase, at) || phrase.IsAny(at, "and", "to", "until", "through", "till");

    private static bool IsPunctuation(Phrase phrase, int at) => at >= phrase.Count || phrase.IsAny(at, ".", ",", "!", "?", ";", ")", ":");
}
