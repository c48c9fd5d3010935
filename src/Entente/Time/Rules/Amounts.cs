using Entente.Time.Calendars;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;

namespace Entente.Time.Rules;

/// <summary>A length of time read from text, and the token after it.</summary>
internal readonly record struct AmountReading(Length Length, int Next);

/// <summary>Lengths of time: "nine years", "3.5 years", "2 years, 1 month and 21 days", "a couple of weeks", "two and a half years", "half a decade".</summary>
internal static class Amounts
{
    private const int MostParts = 5;

    public static AmountReading? Read(Phrase phrase, int at)
    {
        if (Part(phrase, at) is not { } first)
        {
            return null;
        }

        var parts = new List<(decimal, CalendarUnit)> { (first.Count, first.Unit) };
        var next = first.Next;
        while (parts.Count < MostParts && Part(phrase, phrase.Skip(phrase.Skip(next, ","), "and")) is { } more && more.Unit < parts[^1].Item2 && !more.Vague && !first.Vague)
        {
            parts.Add((more.Count, more.Unit));
            next = more.Next;
        }

        return new(new(parts, first.Vague), next);
    }

    private static (decimal Count, CalendarUnit Unit, bool Vague, int Next)? Part(Phrase phrase, int at)
    {
        if (phrase.Is(at, "half") && UnitNames.At(phrase, phrase.Skip(at + 1, "a", "an", "-")) is { } halved)
        {
            return (0.5m, halved, false, phrase.Skip(at + 1, "a", "an", "-") + 1);
        }

        if (Count(phrase, at) is not { } count)
        {
            return null;
        }

        var next = phrase.Skip(phrase.Skip(count.Next, "-"), "full", "long", "whole", "more", "straight", "consecutive", "calendar", "business", "working");
        if (UnitNames.At(phrase, next) is not { } unit || (count.Value >= 1000 && !phrase[next].Lower.EndsWith('s')))
        {
            return null;
        }

        // "2 years and a half"
        return phrase.Is(next + 1, "and") && phrase.Is(phrase.Skip(next + 2, "a"), "half")
            ? (count.Value + 0.5m, unit, count.Vague, phrase.Skip(next + 2, "a") + 1)
            : (count.Value, unit, count.Vague, next + 1);
    }

    private static (decimal Value, bool Vague, int Next)? Count(Phrase phrase, int at) => Vague(phrase, at) ?? Decimal(phrase, at) ?? Whole(phrase, at);

    private static (decimal, bool, int)? Vague(Phrase phrase, int at)
    {
        var start = phrase.Skip(at, "a");
        if (phrase.IsAny(start, "few", "several", "couple", "dozen"))
        {
            var next = phrase.Skip(start + 1, "of");
            return phrase.Is(start, "couple") ? (2, false, next) : phrase.Is(start, "dozen") ? (12, false, next) : (3, true, next);
        }

        return phrase.IsAny(at, "some", "many") && phrase[at + 1].Lower.EndsWith('s') ? (3, true, at + 1) : null;
    }

    private static (decimal, bool, int)? Decimal(Phrase phrase, int at) =>
        phrase.Number(at) is { } whole && phrase.StartsClean(at) && phrase.Is(at + 1, ".") && phrase.Glued(at + 1) && phrase.Glued(at + 2) && phrase.Number(at + 2, 2) is { } rest
            ? (whole + (rest / (phrase.Digits(at + 2) == 1 ? 10m : 100m)), false, at + 3)
            : null;

    private static (decimal, bool, int)? Whole(Phrase phrase, int at)
    {
        if (phrase.IsAny(at, "a", "an", "another") && UnitNames.At(phrase, at + 1) is not null && !phrase[at + 1].Lower.EndsWith('s'))
        {
            return (1, false, at + 1);
        }

        if (NumberWords.Cardinal(phrase, at) is not { } number || (phrase.Digits(at) > 0 && !phrase.StartsClean(at)))
        {
            return null;
        }

        return phrase.Has(number.Next, "and", "a", "half") ? (number.Value + 0.5m, false, number.Next + 3)
            : phrase.Has(number.Next, "and", "half") ? (number.Value + 0.5m, false, number.Next + 2) : (number.Value, false, number.Next);
    }
}
