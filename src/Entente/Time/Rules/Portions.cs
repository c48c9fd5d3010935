using Entente.Time.Calendars;
using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;

namespace Entente.Time.Rules;

/// <summary>Parts of a stretch: "early 2020", "mid-2016", "late August", "the end of the year", "earlier this month", "the rest of the week".</summary>
internal static class Portions
{
    public static Match? Read(Phrase phrase, int at)
    {
        return Adverb(phrase, at) ?? Edge(phrase, at) ?? Rest(phrase, at);
    }

    private static Match? Adverb(Phrase phrase, int at)
    {
        Portion? portion = phrase[at].Lower switch
        {
            "early" => Portion.Early,
            "mid" or "middle" => Portion.Mid,
            "late" => Portion.Late,
            "earlier" => Portion.Earlier,
            "later" => Portion.Later,
            _ => null,
        };
        if (portion is not { } found)
        {
            return null;
        }

        var next = phrase.Skip(at + 1, "-");
        next = phrase.Skip(phrase.Is(next, "or") && phrase.IsAny(next + 1, "mid", "late") ? next + 2 : next, "in", "-", "on", "of");
        if (next > at + 1 && phrase.IsAny(next - 1, "on", "of") && found is not (Portion.Earlier or Portion.Later))
        {
            return null;
        }

        return Whole(phrase, next) is { } whole ? new(whole.Next, new PartOf(found, whole.Meaning)) : null;
    }

    private static Match? Edge(Phrase phrase, int at)
    {
        Portion? portion = phrase[at].Lower switch
        {
            "start" or "beginning" or "onset" or "outset" or "dawn" => Portion.Early,
            "middle" => Portion.Mid,
            "end" or "close" => Portion.Late,
            _ => null,
        };
        if (portion is not { } found)
        {
            return null;
        }

        var next = phrase.Skip(at + 1, "of");
        return (next > at + 1 || Pointings.At(phrase, next) is not null || MonthNames.Alone(phrase, next) is not null) && Whole(phrase, next) is { } whole
            ? new(whole.Next, new PartOf(found, whole.Meaning))
            : null;
    }

    private static Match? Rest(Phrase phrase, int at)
    {
        if (!phrase.IsAny(at, "rest", "remainder", "remaining"))
        {
            return null;
        }

        var next = phrase.Skip(phrase.Skip(at + 1, "of"), "my");
        return Whole(phrase, next) is { } whole ? new(whole.Next, new PartOf(Portion.Rest, whole.Meaning))
            : UnitNames.Single(phrase, next) is { } unit && next > at + 1 ? new(next + 1, new PartOf(Portion.Rest, new RelativeUnit(unit, 0))) : null;
    }

    private static Match? Whole(Phrase phrase, int at)
    {
        if (phrase.Is(at, "the") && UnitNames.Single(phrase, at + 1) is { } unit && !phrase.Is(at + 2, "of"))
        {
            return new(at + 2, new RelativeUnit(unit, 0));
        }

        return Grammar.Point(phrase, at) is { Meaning: not (AnchoredMeaning or Shifted or Present or NearPast or FullDay or MonthDay) } whole ? whole : null;
    }
}
