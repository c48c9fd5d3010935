using Entente.Time.Calendars;
using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;
using NodaTime;

namespace Entente.Time.Rules;

/// <summary>Decades and centuries: "the 1980s", "'40s", "the nineties", "the twenty-tens", "the 21st century".</summary>
internal static class Eras
{
    public static Match? Read(Phrase phrase, int at)
    {
        var start = phrase.Skip(at, "the");
        return Named(phrase, at) ?? Digits(phrase, start) ?? ShortDigits(phrase, start, start > at) ?? Words(phrase, start, start > at) ?? Century(phrase, start);
    }

    private static Match Decade(int year, int next) => new(next, new FixedUnit(new LocalDate(year, 1, 1), CalendarUnit.Decade));

    private static Match? Digits(Phrase phrase, int at)
    {
        if (phrase.Digits(at) != 4 || !phrase.StartsClean(at) || phrase.Number(at) is not { } year || year % 10 != 0 || year is < 1000 or > 2200)
        {
            return null;
        }

        return Plural(phrase, at + 1) is { } next && (phrase.Glued(at + 1) || !phrase.Is(at + 1, "'")) ? Decade(year, next) : null;
    }

    private static int? Plural(Phrase phrase, int at) => phrase.IsAny(at, "s", "'s") ? at + 1 : phrase.Has(at, "'", "s") && phrase.Glued(at) ? at + 2 : null;

    private static Match? ShortDigits(Phrase phrase, int at, bool definite)
    {
        var start = phrase.Is(at, "'") ? at + 1 : at;
        var led = definite || start > at || phrase.IsAny(at - 1, "in", "early", "late", "mid", "since", "-");
        return led && phrase.Digits(start) == 2 && phrase.Number(start) is { } year && year % 10 == 0 && phrase.Glued(start + 1) && Plural(phrase, start + 1) is { } next
            && !(phrase.IsAny(at - 2, "his", "her", "their", "my") || phrase.IsAny(at - 1, "his", "her", "their", "my"))
            ? Decade(year < 30 ? 2000 + year : 1900 + year, next)
            : null;
    }

    private static Match? Words(Phrase phrase, int at, bool definite)
    {
        if (phrase.Is(at, "noughties"))
        {
            return Decade(2000, at + 1);
        }

        if (phrase.Has(at, "two", "thousands") && definite)
        {
            return Decade(2000, at + 2);
        }

        if (phrase.Has(at, "two", "thousand") && NumberWords.DecadeOf(phrase[phrase.Skip(at + 2, "and")].Lower) is { } ten)
        {
            return Decade(2000 + ten, phrase.Skip(at + 2, "and") + 1);
        }

        if (NumberWords.Below100(phrase, at) is { Value: >= 15 and <= 21 } head && NumberWords.DecadeOf(phrase[phrase.Skip(head.Next, "-")].Lower) is { } decade)
        {
            return Decade((head.Value * 100) + decade, phrase.Skip(head.Next, "-") + 1);
        }

        var owned = phrase.IsAny(at - 1, "his", "her", "their", "my", "our");
        var led = definite || phrase.IsAny(at - 1, "in", "early", "late", "mid", "-", "since");
        return !owned && led && NumberWords.DecadeOf(phrase[at].Lower) is { } alone && alone > 10 ? Decade(1900 + alone, at + 1) : null;
    }

    private static Match? Century(Phrase phrase, int at)
    {
        if (NumberWords.Ordinal(phrase, at) is not { Value: >= 1 and <= 30 } ordinal)
        {
            return null;
        }

        var next = phrase.Skip(ordinal.Next, "-");
        return phrase.IsAny(next, "century", "centuries", "c") && !(phrase.Is(next, "c") && ordinal.Value < 10)
            ? new(next + 1, CenturyNumbered(ordinal.Value))
            : null;
    }

    /// <summary>The n-th century, from the year that ends in 00.</summary>
    public static FixedUnit CenturyNumbered(int number) => new(new LocalDate(Math.Max(1, (number - 1) * 100), 1, 1), CalendarUnit.Century);

    // The days that historians agree on; the Cold War from the Truman doctrine to the end of the Soviet Union.
    private static Match? Named(Phrase phrase, int at)
    {
        var (first, second, cold) = (new NamedStretch(new(1914, 7, 28), new(1918, 11, 11)), new NamedStretch(new(1939, 9, 1), new(1945, 9, 2)), new NamedStretch(new(1947, 3, 12), new(1991, 12, 26)));
        if (phrase.Has(at, "world", "war") && phrase.IsAny(at + 2, "i", "ii", "one", "two", "1", "2"))
        {
            return new(at + 3, phrase.IsAny(at + 2, "i", "one", "1") ? first : second);
        }

        return phrase.Has(at, "first", "world", "war") ? new(at + 3, first)
            : phrase.Has(at, "second", "world", "war") ? new(at + 3, second)
            : phrase.Is(at, "wwi") ? new(at + 1, first)
            : phrase.Is(at, "wwii") ? new(at + 1, second)
            : phrase.Has(at, "cold", "war") && phrase[at].Capital ? new(at + 2, cold) : null;
    }
}
