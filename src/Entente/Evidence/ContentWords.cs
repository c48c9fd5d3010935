using System.Collections.Frozen;

namespace Entente.Evidence;

/// <summary>The words of a text that say what it is about, cut to stems so that "agreed" and "agreement" are one.</summary>
internal static class ContentWords
{
    private const int ShortestWord = 3;
    private const int ShortestStem = 3;

    private static readonly string[] s_endings = ["ements", "ement", "ments", "ment", "ations", "ation", "ings", "ing", "ies", "ied", "ed", "es", "s", "y", "e"];

    // Words that any report may have: of grammar, of time, of saying, and the offices that every other report names.
    private static readonly FrozenSet<string> s_empty = Set(
        """
        the and for was are has had its his her him she who whom but not with from that this which have been were will would could should their there
        they them these those than then when where while what whose said says say told tell also after before over into between about during more most other some
        such under until upon against both each only own same very much many any all one two three four five six out off per via yet nor may can did does
        day days week weeks month months year years today yesterday tomorrow morning evening night afternoon earlier later ago last next since still again
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
        president minister ministers prime foreign secretary government official officials leader leaders country countries state states sides side
        spokesman spokeswoman spokesperson ministry according reported reports report statement percent
        """);

    // Past forms that no ending betrays.
    private static readonly FrozenDictionary<string, string> s_irregular = new Dictionary<string, string>
    {
        ["met"] = "meet", ["spoke"] = "speak", ["spoken"] = "speak", ["held"] = "hold", ["went"] = "go", ["came"] = "come", ["sent"] = "send", ["left"] = "leave",
        ["fought"] = "fight", ["struck"] = "strike", ["shot"] = "shoot", ["took"] = "take", ["taken"] = "take", ["gave"] = "give", ["given"] = "give", ["sold"] = "sell",
        ["bought"] = "buy", ["began"] = "begin", ["begun"] = "begin", ["flew"] = "fly", ["flown"] = "fly", ["withdrew"] = "withdraw", ["withdrawn"] = "withdraw",
        ["drew"] = "draw", ["drawn"] = "draw", ["broke"] = "break", ["broken"] = "break",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The different stems of <paramref name="text"/>, in ordinal order, without <paramref name="others"/>.</summary>
    /// <remarks>Capitalised words are left out: nearly all are names of the parties and their people, which are compared as such.</remarks>
    public static string[] Of(string text, IEnumerable<string> others)
    {
        var left = new HashSet<string>(StringComparer.Ordinal);
        Collect(text, left);
        left.ExceptWith(others);
        string[] stems = [.. left];
        Array.Sort(stems, StringComparer.Ordinal);
        return stems;
    }

    /// <summary>A word without its ending, in lower case.</summary>
    public static string StemOf(string word)
    {
        string lower = word.ToLowerInvariant();
        if (s_irregular.TryGetValue(lower, out string? regular))
        {
            lower = regular;
        }

        foreach (string ending in s_endings)
        {
            if (lower.EndsWith(ending, StringComparison.Ordinal) && lower.Length - ending.Length >= ShortestStem)
            {
                lower = lower[..^ending.Length];
                break;
            }
        }

        // "agree" and "agreed" lose one and two letters, "stop" and "stopped" none and two.
        lower = lower.Length > ShortestStem ? lower.TrimEnd('e') : lower;
        return lower.Length > ShortestStem && lower[^1] == lower[^2] ? lower[..^1] : lower;
    }

    private static void Collect(string text, HashSet<string> stems)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && char.IsLetter(text[i]);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                string word = text[start..i];
                start = -1;
                if (word.Length >= ShortestWord && char.IsLower(word[0]) && !s_empty.Contains(word))
                {
                    stems.Add(StemOf(word));
                }
            }
        }
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
