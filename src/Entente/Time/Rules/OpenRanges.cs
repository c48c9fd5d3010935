using System.Collections.Frozen;
using Entente.Time.Meanings;
using Entente.Time.Scanning;

namespace Entente.Time.Rules;

/// <summary>Ranges with one stated end: "since 2014", "until May", "by the end of 2021", "before 2018", "after May 2nd".</summary>
internal static class OpenRanges
{
    private static readonly FrozenSet<string> FunctionWords = new[]
    {
        "in", "of", "on", "at", "by", "for", "to", "and", "or", "but", "when", "where", "while", "until", "through", "with", "from", "as", "that", "which", "who",
        "the", "a", "an", "he", "she", "it", "they", "we", "is", "was", "were", "are", "has", "have", "had", "will", "would", "not", "because", "if", "than", "there",
    }.ToFrozenSet();

    public static Match? Read(Phrase phrase, int at) => Onwards(phrase, at) ?? Led(phrase, at);

    // "From March 2014 onwards", "1 May and later"
    private static Match? Onwards(Phrase phrase, int at)
    {
        if (phrase.IsAny(at, "the", "a", "on", "and"))
        {
            return null;
        }

        var point = phrase.Is(at, "from") ? Grammar.ExpectedPoint(phrase, at + 1) : Grammar.Point(phrase, at);
        if (point is not { Meaning: not (AnchoredMeaning or NearPast) } start)
        {
            return null;
        }

        var next = phrase.Skip(start.Next, "and");
        var closes = phrase.IsAny(next, "onwards", "onward") || (next > start.Next && phrase.IsAny(next, "later", "after") && phrase[next + 1].Kind != TokenKind.Word && phrase[next + 1].Kind != TokenKind.Number);
        return closes ? new(next + 1, new OpenRange(Bound.Since, start.Meaning)) : null;
    }

    private static Match? Led(Phrase phrase, int at)
    {
        if (Lead(phrase, at) is not { } lead || (phrase.Glued(at) && phrase.Is(at - 1, "-")))
        {
            return null;
        }

        var point = Grammar.ExpectedPoint(phrase, lead.Next) ?? (phrase.Is(lead.Next, "date") ? new Match(lead.Next + 1, new Present()) : null);
        // "Before the end of May" still allows all of May.
        var bound = lead.Bound == Bound.Before && point?.Meaning is PartOf { Portion: Portion.Late } ? Bound.Until : lead.Bound;
        if (point is { } named && phrase.Is(lead.Next, "the") && QualifiesNoun(phrase, named))
        {
            return null;
        }

        return point is { Meaning: not (AnchoredMeaning or NearPast) } of ? new(of.Next, new OpenRange(bound, of.Meaning)) : null;
    }

    // "After the 1958 coup": the year tells which coup, not when the range starts.
    private static bool QualifiesNoun(Phrase phrase, Match point) =>
        point.Meaning is FixedUnit or FullDay or MonthDay or BareMonth && phrase[point.Next] is { Kind: TokenKind.Word } next && !FunctionWords.Contains(next.Lower);

    private static (Bound Bound, int Next)? Lead(Phrase phrase, int at)
    {
        var word = phrase[at].Lower;
        if (word is "no" or "not" && phrase.IsAny(at + 1, "later", "earlier") && phrase.Is(at + 2, "than"))
        {
            return (phrase.Is(at + 1, "later") ? Bound.Until : Bound.Since, at + 3);
        }

        if (phrase.Has(at, "as", "early", "as") || phrase.Has(at, "as", "late", "as"))
        {
            return (phrase.Is(at + 1, "early") ? Bound.Since : Bound.Until, at + 3);
        }

        if (word is "later" or "earlier" && phrase.Is(at + 1, "than"))
        {
            return (word == "later" ? Bound.After : Bound.Before, at + 2);
        }

        return word switch
        {
            "since" or "starting" or "beginning" when !phrase.IsAny(at + 1, "date", "dates", "point") => (Bound.Since, phrase.Skip(at + 1, "from", "in", "on")),
            "until" or "till" or "by" or "til" => (Bound.Until, at + 1),
            "after" => (Bound.After, at + 1),
            "before" => (Bound.Before, at + 1),
            _ => phrase.Has(at, "prior", "to") ? (Bound.Before, at + 2) : phrase.Has(at, "up", "to") || phrase.Has(at, "up", "until") ? (Bound.Until, at + 2) : null,
        };
    }
}
