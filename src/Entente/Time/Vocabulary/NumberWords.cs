using System.Collections.Frozen;
using Entente.Time.Scanning;

namespace Entente.Time.Vocabulary;

/// <summary>A number read from words or digits, and the token after it.</summary>
internal readonly record struct NumberReading(int Value, int Next);

/// <summary>Cardinals and ordinals in words.</summary>
internal static class NumberWords
{
    private static readonly string[] Cardinals =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
    [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly FrozenDictionary<string, int> Small = Cardinals.Select((word, value) => (word, value)).ToFrozenDictionary(pair => pair.word, pair => pair.value);
    private static readonly FrozenDictionary<string, int> Ten = Tens.Skip(2).Select((word, index) => (word, value: (index + 2) * 10)).ToFrozenDictionary(pair => pair.word, pair => pair.value);
    private static readonly FrozenDictionary<string, int> Place = Ordinals.Skip(1).Select((word, index) => (word, value: index + 1))
        .Append(("thirtieth", 30)).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>Decades and their plurals: "twenties" is 20.</summary>
    public static int? DecadeOf(string word) => word switch
    {
        "tens" => 10, "twenties" => 20, "thirties" => 30, "forties" => 40, "fifties" => 50, "sixties" => 60,
        "seventies" => 70, "eighties" => 80, "nineties" => 90, _ => null,
    };

    /// <summary>A cardinal below 100 in words ("twenty-one").</summary>
    public static NumberReading? Below100(Phrase phrase, int at)
    {
        if (Small.TryGetValue(phrase[at].Lower, out var small))
        {
            return new(small, at + 1);
        }

        if (!Ten.TryGetValue(phrase[at].Lower, out var ten))
        {
            return null;
        }

        var next = phrase.Skip(at + 1, "-");
        return Small.TryGetValue(phrase[next].Lower, out var unit) && unit is > 0 and < 10 ? new(ten + unit, next + 1) : new(ten, at + 1);
    }

    /// <summary>A cardinal below ten thousand in words, or in digits.</summary>
    public static NumberReading? Cardinal(Phrase phrase, int at)
    {
        if (phrase.Number(at, 6) is { } digits)
        {
            return new(digits, at + 1);
        }

        if (Below100(phrase, at) is not { } first)
        {
            return null;
        }

        var (value, next) = first;
        if (phrase.Is(next, "thousand"))
        {
            (value, next) = (value * 1000, next + 1);
            if (Hundreds(phrase, phrase.Skip(next, "and")) is { } rest)
            {
                (value, next) = (value + rest.Value, rest.Next);
            }

            return new(value, next);
        }

        return Hundreds(phrase, at);
    }

    private static NumberReading? Hundreds(Phrase phrase, int at)
    {
        if (Below100(phrase, at) is not { } first || !phrase.Is(first.Next, "hundred"))
        {
            return Below100(phrase, at);
        }

        var next = first.Next + 1;
        return Below100(phrase, phrase.Skip(next, "and")) is { } rest ? new((first.Value * 100) + rest.Value, rest.Next) : new(first.Value * 100, next);
    }

    /// <summary>An ordinal in words or digits ("third", "21st", "twenty-second").</summary>
    public static NumberReading? Ordinal(Phrase phrase, int at)
    {
        if (phrase.Number(at, 3) is { } digits)
        {
            return phrase.Glued(at + 1) && phrase.IsAny(at + 1, "st", "nd", "rd", "th") && phrase.StartsClean(at) ? new(digits, at + 2) : null;
        }

        if (Place.TryGetValue(phrase[at].Lower, out var place))
        {
            return new(place, at + 1);
        }

        if (!Ten.TryGetValue(phrase[at].Lower, out var ten))
        {
            return null;
        }

        var next = phrase.Skip(at + 1, "-");
        return Place.TryGetValue(phrase[next].Lower, out var unit) && unit < 10 ? new(ten + unit, next + 1) : null;
    }

    /// <summary>A year said in words: "nineteen seventy eight", "two thousand and five", "seventeen hundred thirty three".</summary>
    public static NumberReading? YearInWords(Phrase phrase, int at)
    {
        if (Below100(phrase, at) is not { } head)
        {
            return null;
        }

        if (phrase.IsAny(head.Next, "thousand", "hundred"))
        {
            return Cardinal(phrase, at) is { Value: >= 1000 and <= 2100 } whole ? whole : null;
        }

        if (head.Value is < 10 or > 20 || head.Next != at + 1 || Below100(phrase, head.Next) is not { } tail)
        {
            return null;
        }

        return tail is { Value: 0 } && Below100(phrase, tail.Next) is { } last
            ? new((head.Value * 100) + last.Value, last.Next)
            : tail.Value >= 10 ? new((head.Value * 100) + tail.Value, tail.Next) : null;
    }
}
