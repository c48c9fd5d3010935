using Entente.Time.Calendars;
using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;

namespace Entente.Time.Rules;

/// <summary>Units counted from the present one: "last week", "this year", "the coming decade", "the week after next", "the year", "that year".</summary>
internal static class RelativeUnits
{
    // "Its last year" is the last of its own.
    private static readonly string[] Owners = ["his", "her", "its", "their", "our", "my", "your", "'s"];

    private static readonly string[] Preceders = ["in", "for", "during", "of", "through", "throughout", "over", "by", "rest", "to"];

    public static Match? Read(Phrase phrase, int at) => AfterNext(phrase, at) ?? Adverbs(phrase, at) ?? Pointed(phrase, at) ?? Fiscal(phrase, at) ?? Present(phrase, at);

    private static Match? Pointed(Phrase phrase, int at)
    {
        var start = phrase.Skip(at, "the");
        start = phrase.Is(start, "this") && phrase.IsAny(start + 1, "past", "coming", "last", "next") ? start + 1 : start;
        if (phrase.IsAny(start - 1, Owners) && !phrase.IsAny(start, "this", "current"))
        {
            return null;
        }

        if (Offset(phrase, start) is not { } offset || UnitNames.Single(phrase, start + 1) is not { } unit)
        {
            return null;
        }

        return TrailingSpans.RunsToNow(phrase, start) ? null : Counted(phrase, at, start, unit, offset);
    }

    private static Match? Counted(Phrase phrase, int at, int start, CalendarUnit unit, int offset)
    {
        var definite = start > at && phrase.Is(at, "the");
        if (unit == CalendarUnit.Fortnight)
        {
            return definite ? null : new(start + 2, new Trailing(Length.Of(1, CalendarUnit.Fortnight), offset >= 0 ? 1 : -1));
        }

        if (definite && phrase.IsAny(start, "coming", "upcoming", "past"))
        {
            return null;
        }

        // "The next day" and "the next year" follow something in the text; "next year" follows the present one.
        var told = definite && phrase.Is(start, "next") && unit is not (CalendarUnit.Decade or CalendarUnit.Century);
        return told ? new(start + 2, new AnchoredUnit(unit, offset)) : new(start + 2, new RelativeUnit(unit, offset));
    }

    /// <summary>How far a pointing word moves: "last" is -1.</summary>
    private static int? Offset(Phrase phrase, int at) => phrase[at].Lower switch
    {
        "last" or "past" or "previous" => -1,
        "this" or "current" => 0,
        "next" or "coming" or "upcoming" => 1,
        _ => null,
    };

    private static Match? AfterNext(Phrase phrase, int at)
    {
        var start = phrase.Skip(at, "the");
        if (UnitNames.Single(phrase, start) is not { } unit)
        {
            return null;
        }

        var next = phrase.Skip(start + 2, "the");
        return phrase.Is(start + 1, "after") && phrase.Is(next, "next") ? new(next + 1, new RelativeUnit(unit, 2))
            : phrase.Is(start + 1, "before") && phrase.Is(next, "last") ? new(next + 1, new RelativeUnit(unit, -2)) : null;
    }

    private static Match? Adverbs(Phrase phrase, int at)
    {
        if (phrase.Has(at, "year", "to", "date"))
        {
            return new(at + 3, new PartOf(Portion.Earlier, new RelativeUnit(CalendarUnit.Year, 0)));
        }

        if (phrase.Is(at, "eoy") || phrase.Has(at, "year", "end") || phrase.Has(at, "year", "-", "end"))
        {
            return new(at + (phrase.Is(at, "eoy") ? 1 : phrase.Is(at + 1, "end") ? 2 : 3), new PartOf(Portion.Late, new RelativeUnit(CalendarUnit.Year, 0)));
        }

        if (phrase.Has(at, "the", "weekend") && phrase.IsAny(at - 1, "over", "throughout"))
        {
            return new(at + 2, new NearestWeekend());
        }

        if (phrase.Is(at, "weekend") && phrase[at + 1].Kind != TokenKind.Word)
        {
            return new(at + 1, new RelativeUnit(CalendarUnit.Weekend, 0));
        }

        return phrase.Is(at, "my") && phrase.IsAny(at + 1, "weekend", "week")
            ? new(at + 2, new RelativeUnit(UnitNames.At(phrase, at + 1)!.Value, 0))
            : null;
    }

    private static Match? Present(Phrase phrase, int at)
    {
        if (!phrase.Is(at, "the") || (phrase[at + 1].Capital && !phrase[at].Capital) || UnitNames.Single(phrase, at + 1) is not { } unit || !Stands(phrase, at + 2))
        {
            return null;
        }

        var alone = at == 0 && phrase.Count == 2;
        return alone || unit == CalendarUnit.Weekend || (!phrase.Is(at - 2, "turn") && phrase.IsAny(at - 1, Preceders)) ? new(at + 2, new RelativeUnit(unit, 0)) : null;
    }

    private static bool Stands(Phrase phrase, int at) =>
        !phrase.IsAny(at, "of", "that", "when", "after", "before", "in", "since", "to", "prior", "ahead", "-", "following", "which", "later", "earlier")
        && phrase[at].Kind != TokenKind.Number;

    private static Match? Fiscal(Phrase phrase, int at)
    {
        var start = at;
        var offset = Offset(phrase, start);
        var kind = offset is null ? start : start + 1;
        var prefix = phrase.Is(kind, "fy") || (phrase.IsAny(kind, "fiscal", "financial") && phrase.Is(kind + 1, "year")) ? "FY"
            : phrase.Is(kind, "sy") || (phrase.IsAny(kind, "school", "academic") && phrase.Is(kind + 1, "year")) ? "SY" : null;
        if (prefix is null)
        {
            return null;
        }

        var next = phrase.Is(kind + 1, "year") ? kind + 2 : kind + 1;
        if (phrase.Digits(next) == 4)
        {
            return new(next + 1, new VagueYear(prefix, phrase.Number(next), 0));
        }

        return next == kind + 2 || offset is not null ? new(next, new VagueYear(prefix, null, offset ?? 0)) : null;
    }
}
