using System.Collections.Frozen;
using Entente.Time.Scanning;

namespace Entente.Time.Vocabulary;

/// <summary>Names of months, and whether a word that could be one is one here.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>
    {
        ["january"] = 1, ["february"] = 2, ["march"] = 3, ["april"] = 4, ["may"] = 5, ["june"] = 6, ["july"] = 7, ["august"] = 8,
        ["september"] = 9, ["october"] = 10, ["november"] = 11, ["december"] = 12, ["jan"] = 1, ["feb"] = 2, ["mar"] = 3,
        ["apr"] = 4, ["jun"] = 6, ["jul"] = 7, ["aug"] = 8, ["sep"] = 9, ["sept"] = 9, ["oct"] = 10, ["nov"] = 11, ["dec"] = 12,
    }.ToFrozenDictionary();

    // Also verbs, adjectives or first names: they need a neighbour that makes them months.
    private static readonly FrozenSet<string> Doubtful = new[] { "may", "march", "mar", "jan", "dec", "august", "april", "june", "sep", "jun" }.ToFrozenSet();

    private static readonly FrozenSet<string> Leads = new[]
    {
        "in", "of", "since", "until", "till", "from", "last", "next", "this", "early", "late", "mid", "during", "by", "before", "after",
        "through", "throughout", "between", "past", "previous", "coming", "following", "every", "each", "the", "for", "around", "-", ",", "to", "'s", "and",
    }.ToFrozenSet();

    /// <summary>The month that the token names whatever stands beside it, or null.</summary>
    public static int? Named(Phrase phrase, int at) => Numbers.TryGetValue(phrase[at].Lower, out var month) ? month : null;

    /// <summary>The month that the token names here, or null when it is more likely another word.</summary>
    public static int? Alone(Phrase phrase, int at)
    {
        var token = phrase[at];
        if (!Numbers.TryGetValue(token.Lower, out var month) || phrase.Is(at - 1, "$"))
        {
            return null;
        }

        return !Doubtful.Contains(token.Lower) || IsMonthHere(phrase, at) ? month : null;
    }

    private static bool IsMonthHere(Phrase phrase, int at)
    {
        var led = Leads.Contains(phrase[at - 1].Lower);
        if (phrase.Is(at, "may") && phrase.IsAny(at + 1, "be", "not", "have", "i", "we", "you", "he", "they", "also", "well", "the"))
        {
            return led && phrase[at].Capital && !phrase.IsAny(at - 1, ",", "-", "'s", "to", "and", "the");
        }

        if (!phrase[at].Capital)
        {
            return phrase.IsAny(at, "april", "june") || phrase.IsAny(at - 1, "in", "of", "since", "until", "till", "from", "last", "next", "early", "late", "mid");
        }

        var named = phrase[at + 1] is { Kind: TokenKind.Word, Capital: true } && phrase[at + 1].Lower is not ("and" or "or");
        return led ? !(named && phrase.IsAny(at - 1, ",", "-", "and", "from", "by", "for", "of", "to", "'s")) : !named && !phrase.StartsSentence(at) || phrase.Count == 1;
    }
}
