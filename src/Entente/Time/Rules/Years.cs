using System.Collections.Frozen;
using Entente.Time.Calendars;
using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;
using NodaTime;

namespace Entente.Time.Rules;

/// <summary>Years: "1996", "in 2014", "the 2016 election", "the year 2008", "nineteen twenty eight"; not "2000 troops".</summary>
internal static class Years
{
    private static readonly FrozenSet<string> Leads = new[]
    {
        "in", "since", "by", "until", "till", "from", "before", "after", "during", "between", "throughout", "early", "late", "mid", "year", "through",
        "back", "post", "pre", "summer", "winter", "spring", "fall", "autumn", "circa", "around",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Counters = new[]
    {
        "some", "about", "over", "than", "nearly", "almost", "least", "most", "approximately", "roughly", "estimated", "up", "to", "no", "number", "page",
        "room", "rule", "article", "section", "chapter", "paragraph", "table", "figure", "route", "highway", "flight", "series", "model", "windows", "resolution", "boeing", "agenda", "kill", "killed", "gmt", "hours",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Plurals = new[] { "people", "men", "women", "children", "troops", "percent", "per", "km", "kilometres", "kilometers", "kg", "mw", "metres", "meters", "feet", "euros", "dollars", "hours", "gmt", "hrs" }.ToFrozenSet();

    private static readonly FrozenSet<string> Happenings = new[]
    {
        "elections", "protests", "sanctions", "talks", "olympics", "games", "accords", "riots", "clashes", "negotiations", "hostilities", "attacks", "polls", "primaries", "floods", "championships", "wars", "was", "is", "has", "this",
    }.ToFrozenSet();

    public static Match? Read(Phrase phrase, int at)
    {
        if (phrase.Is(at, "year") || (phrase.Has(at, "years") && phrase.Digits(at + 1) == 4))
        {
            return NumberWords.YearInWords(phrase, at + 1) is { } said && phrase.Is(at, "year") ? new(said.Next, Of(said.Value))
                : Stated(phrase, at + 1) is { } year ? new(at + 2, Of(year)) : null;
        }

        if (Stated(phrase, at) is { } number && phrase.Digits(at) == 4 && phrase.StartsClean(at) && IsYear(phrase, at, number))
        {
            return new(at + 1, Of(number));
        }

        return InWords(phrase, at) ?? Short(phrase, at);
    }

    private static FixedUnit Of(int year) => new(new LocalDate(year, 1, 1), CalendarUnit.Year);

    private static int? Stated(Phrase phrase, int at) => phrase.Number(at) is { } year and >= 100 and <= 2999 && phrase.Digits(at) is 3 or 4 ? phrase.Number(at) : null;

    private static bool IsYear(Phrase phrase, int at, int year)
    {
        var led = at == phrase.Expected || Leads.Contains(phrase[at - 1].Lower) || (phrase.IsAny(at - 1, "-") && phrase.IsAny(at - 2, "mid", "early", "late", "post", "pre"));
        if (Fragment(phrase, at) || year > 2200 || year < 1000 || (!led && year > 2100) || (!led && year < 1500 && !(phrase.Is(at - 1, "(") && phrase.IsAny(at + 1, ")", "-"))))
        {
            return false;
        }

        var next = phrase[at + 1];
        if (Plurals.Contains(next.Lower) || (phrase.Is(at - 1, "to") && phrase.Is(at - 2, "up")))
        {
            return false;
        }

        var plural = next is { Kind: TokenKind.Word, Capital: false } && next.Lower.Length > 3 && next.Lower.EndsWith('s')
            && !next.Lower.EndsWith("ss", StringComparison.Ordinal) && !next.Lower.EndsWith("us", StringComparison.Ordinal) && !Happenings.Contains(next.Lower);
        // "In 1500 villages" counts; "in 2000 relations improved" dates.
        var round = year % 100 == 0 && year != 2000;
        return led ? !(plural && round) : !plural && !Counters.Contains(phrase[at - 1].Lower);
    }

    // Part of a code, an amount, a decimal, an hour.
    private static bool Fragment(Phrase phrase, int at)
    {
        if (phrase.Glued(at + 1) && (phrase.IsAny(at + 1, "%", "$", "€", "£") || (phrase.Is(at + 1, ":") && phrase.Glued(at + 2)) || (phrase[at + 1].Kind == TokenKind.Word && !phrase.IsAny(at + 1, "'s"))))
        {
            return true;
        }

        if (phrase.Glued(at + 1) && phrase.IsAny(at + 1, ".", ",", "/", "-") && phrase.Glued(at + 2) && phrase[at + 2].Kind == TokenKind.Number)
        {
            return phrase.IsAny(at + 1, ".", ",") || phrase.Digits(at + 2) > 4 || (phrase.IsAny(at + 3, "-", "/") && phrase.Glued(at + 4) && phrase.Digits(at + 4) > 0);
        }

        return phrase.Glued(at) && phrase.Is(at - 1, "-") && phrase.Glued(at - 1) && phrase[at - 2].Kind == TokenKind.Word && phrase[at - 2].Lower.Length <= 3
            && !phrase.IsAny(at - 2, "mid", "pre");
    }

    private static Match? InWords(Phrase phrase, int at)
    {
        if (!phrase.IsAny(at - 1, "in", "since", "of", "year", "from", "until", "by", "and", "to", "before", "after", "between") || NumberWords.YearInWords(phrase, at) is not { } year)
        {
            return null;
        }

        var counted = phrase[year.Next] is { Kind: TokenKind.Word } next && (Plurals.Contains(next.Lower) || next.Lower.EndsWith('s'));
        return year.Value >= 1000 && !counted ? new(year.Next, Of(year.Value)) : null;
    }

    // "in '96"
    private static Match? Short(Phrase phrase, int at) =>
        phrase.Is(at, "'") && phrase.Digits(at + 1) == 2 && phrase.Glued(at + 1) && !phrase.Glued(at + 2) && Leads.Contains(phrase[at - 1].Lower)
            ? new(at + 2, Of(NumericDates.FullYear(phrase.Number(at + 1)!.Value, 2)))
            : null;
}
