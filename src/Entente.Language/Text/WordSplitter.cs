using System.Collections.Frozen;

namespace Entente.Language.Text;

/// <summary>Splits what is written as one word and annotated as several: clitics, contractions, and units glued to numbers.</summary>
internal static class WordSplitter
{
    private static readonly WordList s_clitics = new("s re ve ll d m");
    private static readonly WordList s_units = new("am pm a.m. p.m. km kg cm mm nm ft mph kmh lb lbs oz mg ml GB MB KB TB GHz MHz kHz kW MW GW TWh kWh hrs hr mins min yrs");

    /// <summary>Contracted words and the length of their first part.</summary>
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> s_contractions =
        new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
        {
            ["cannot"] = 3, ["gonna"] = 3, ["wanna"] = 3, ["gotta"] = 3, ["gimme"] = 3, ["lemme"] = 3, ["outta"] = 3,
            ["dont"] = 2, ["didnt"] = 3, ["doesnt"] = 4, ["couldnt"] = 5, ["wouldnt"] = 5, ["shouldnt"] = 6, ["isnt"] = 2,
            ["wasnt"] = 3, ["arent"] = 3, ["werent"] = 4, ["hasnt"] = 3, ["havent"] = 4, ["hadnt"] = 3, ["cant"] = 2, ["wont"] = 2,
            ["aint"] = 2, ["ive"] = 1, ["youre"] = 3, ["theyre"] = 4, ["youve"] = 3, ["youll"] = 3, ["thats"] = 4, ["whats"] = 4,
            ["theres"] = 5, ["alot"] = 1, ["y'all"] = 2, ["y’all"] = 2, ["c'mon"] = 3,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the tokens of the word between <paramref name="start"/> and <paramref name="end"/>.</summary>
    public static void Add(ReadOnlySpan<char> text, int start, int end, TokenizedText tokens)
    {
        ReadOnlySpan<char> word = text[start..end];
        int split = FirstPartLength(word);
        if (split == 0)
        {
            tokens.Add(start, end);
            return;
        }

        tokens.Add(start, start + split);
        tokens.Add(start + split, end, continues: !char.IsAsciiDigit(word[0]));
    }

    /// <summary>Length of the first of two parts, or 0 when the word is whole.</summary>
    private static int FirstPartLength(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            return NumberLength(word);
        }

        if (word.Length is > 2 and < 9 && s_contractions.TryGetValue(word, out int first))
        {
            return first;
        }

        // The apostrophe of a clitic is at most three characters from the end.
        for (int i = word.Length - 2; i > 0 && i >= word.Length - 3; i--)
        {
            if (Characters.IsApostrophe(word[i]))
            {
                return CliticStart(word, i);
            }
        }

        return 0;
    }

    private static int CliticStart(ReadOnlySpan<char> word, int apostrophe)
    {
        ReadOnlySpan<char> tail = word[(apostrophe + 1)..];
        if (tail is "t" or "T")
        {
            return apostrophe > 1 && word[apostrophe - 1] is 'n' or 'N' ? apostrophe - 1 : 0;
        }

        return s_clitics.Contains(tail) ? apostrophe : 0;
    }

    private static int NumberLength(ReadOnlySpan<char> word)
    {
        int digits = word.IndexOfAnyExcept("0123456789.,:");
        if (digits <= 0)
        {
            return 0;
        }

        bool isClitic = Characters.IsApostrophe(word[digits]) && s_clitics.Contains(word[(digits + 1)..]) && word[^1] == 's';
        return isClitic || s_units.Contains(word[digits..]) ? digits : 0;
    }
}
