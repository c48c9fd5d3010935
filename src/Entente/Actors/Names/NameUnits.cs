using System.Globalization;
using System.Text;
using Entente.Language;

namespace Entente.Actors.Names;

/// <summary>One comparable unit of a name: a word or a part of a hyphenated word, folded.</summary>
/// <param name="Text">Without diacritics, full stops and curly quotes; case is kept.</param>
/// <param name="Token">Index of the token it comes from.</param>
/// <param name="HyphenBefore">Whether a hyphen joins it to the unit before.</param>
internal readonly record struct NameUnit(string Text, int Token, bool HyphenBefore);

/// <summary>Cuts names and sentences into the same units, whatever the tokenizer did to hyphens, full stops and possessives.</summary>
internal static class NameUnits
{
    /// <summary>Units of a name as the catalogue lists it.</summary>
    public static List<NameUnit> Of(string name)
    {
        var units = new List<NameUnit>(4);
        var hyphen = false;
        int index = 0;
        foreach (var range in name.AsSpan().Split(' '))
        {
            AddWord(name.AsSpan(range), index++, ref hyphen, units);
        }

        return units;
    }

    /// <summary>Units of a sentence.</summary>
    public static List<NameUnit> Of(Sentence sentence)
    {
        var units = new List<NameUnit>(sentence.Count);
        var hyphen = false;
        for (int i = 0; i < sentence.Count; i++)
        {
            // A dash with spaces around it separates; a hyphen without them joins, also as a token of its own.
            if (i > 0 && sentence[i].Start > sentence[i - 1].End)
            {
                hyphen = false;
            }

            // Words in an address are nobody's name or role.
            if (sentence.SpanOf(i).IndexOfAny('/', '@') < 0 || sentence.SpanOf(i).Length < 12)
            {
                AddWord(sentence.SpanOf(i), i, ref hyphen, units);
            }
        }

        return units;
    }

    private static void AddWord(ReadOnlySpan<char> word, int token, ref bool hyphen, List<NameUnit> units)
    {
        int start = 0;
        for (int i = 0; i <= word.Length; i++)
        {
            bool possessive = i > start && i == word.Length - 2 && IsApostrophe(word[i]) && word[i + 1] is 's' or 'S';
            if (i < word.Length && !IsHyphen(word[i]) && !possessive)
            {
                continue;
            }

            if (i > start)
            {
                string text = Fold(word[start..i]);
                if (text.Length > 0)
                {
                    units.Add(new NameUnit(text, token, hyphen));
                    hyphen = false;
                }
            }

            start = possessive ? i : i + 1;
            hyphen |= i < word.Length && IsHyphen(word[i]);
        }
    }

    private static bool IsHyphen(char unit) => unit is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014';

    private static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u2018' or '\u02BC';

    private static string Fold(ReadOnlySpan<char> word)
    {
        bool plain = true;
        foreach (char unit in word)
        {
            plain &= char.IsAsciiLetterOrDigit(unit);
        }

        return plain ? word.ToString() : FoldMarks(word.ToString());
    }

    private static string FoldMarks(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (char unit in word)
        {
            bool isMark = unit == '.' || CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark;
            if (!isMark)
            {
                folded.Append(IsApostrophe(unit) ? "'" : LatinLetters.Without(unit) ?? unit.ToString());
            }
        }

        return folded.ToString();
    }
}
