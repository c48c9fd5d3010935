using System.Collections.Frozen;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;

namespace Entente.Time;

/// <summary>Reads from the nearest verb whether an expression points to the past or to what is to come.</summary>
internal static class NarrativeClues
{
    private const int Farthest = 14;

    private static readonly FrozenSet<string> Ahead = new[]
    {
        "will", "'ll", "shall", "going", "planned", "plans", "plan", "scheduled", "schedule", "expected", "expects", "due", "upcoming", "slated", "hopes", "intends", "poised", "would", "should", "must", "can", "may", "might", "ahead",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Behind = new[]
    {
        "was", "were", "had", "did", "said", "told", "met", "held", "went", "came", "took", "made", "gave", "began", "became", "won", "lost", "left", "saw",
        "sent", "struck", "fought", "spoke", "wrote", "has", "have", "'ve", "fell", "rose", "cut", "got",
    }.ToFrozenSet();

    /// <summary>Whether the token is in what somebody agreed, pledged or decided to do: it is still to come. A day of the week more often tells when that was agreed.</summary>
    public static bool IsPromised(Phrase phrase, int from)
    {
        if (WeekdayNames.At(phrase, from) is not null)
        {
            return false;
        }

        for (var i = from - 1; i > 0 && i > from - Farthest && !Ends(phrase, i); i--)
        {
            if (phrase.Is(i, "to") && phrase[i + 1].Kind == TokenKind.Word
                && phrase.IsAny(i - 1, "agreed", "pledged", "promised", "vowed", "undertook", "decided", "agree", "pledge", "promise", "vow", "decide"))
            {
                return true;
            }

            if (Clue(phrase, i) is not null)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The direction of the clause around the tokens from <paramref name="from"/> to <paramref name="next"/>; null when no verb tells.</summary>
    public static NarrativeTime? Around(Phrase phrase, int from, int next)
    {
        for (var i = from - 1; i >= 0 && i > from - Farthest && !Ends(phrase, i); i--)
        {
            if (Clue(phrase, i) is { } before)
            {
                return before;
            }
        }

        for (var i = next; i < phrase.Count && i < next + Farthest && !Ends(phrase, i); i++)
        {
            if (Clue(phrase, i) is { } after)
            {
                return after;
            }
        }

        return null;
    }

    private static NarrativeTime? Clue(Phrase phrase, int at)
    {
        var token = phrase[at];
        if (Ahead.Contains(token.Lower))
        {
            return token.Capital && token.Lower is "may" ? null : NarrativeTime.Future;
        }

        if (phrase.Is(at, "to") && phrase[at + 1].Kind == TokenKind.Word && phrase.IsAny(at - 1, "is", "are", "set", "due"))
        {
            return NarrativeTime.Future;
        }

        // "Will be signed", "to be held": the participle tells no time of its own.
        if (phrase.IsAny(at - 1, "be", "being"))
        {
            return null;
        }

        return Behind.Contains(token.Lower) || (!token.Capital && token.Lower.Length > 4 && token.Lower.EndsWith("ed", StringComparison.Ordinal) && !token.Lower.EndsWith("eed", StringComparison.Ordinal) && token.Lower is not ("hundred" or "sacred")) ? NarrativeTime.Past : null;
    }

    private static bool Ends(Phrase phrase, int at) => phrase.IsAny(at, ".", "!", "?", ";") && !(phrase.Glued(at + 1) && phrase.Is(at, "."));
}
