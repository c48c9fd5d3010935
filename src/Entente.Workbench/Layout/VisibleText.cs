using System.Globalization;
using System.Text;

namespace Entente.Workbench.Layout;

/// <summary>Text of a document as it may be shown: characters that would change how their surroundings are read, or that print nothing, are told by their names.</summary>
/// <remarks>
/// Overrides and isolates of writing direction (Unicode Bidirectional Algorithm, UAX #9) can make a sentence look like another; control characters can hide text.
/// Marks that only help a script along (joiners, left-to-right mark) stay. Escaping for HTML is the page's task.
/// </remarks>
public static class VisibleText
{
    /// <summary>The text, with such characters replaced by ⟦their abbreviations⟧.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        int first = 0;
        while (first < text.Length && !IsTag(text, first) && NameOf(text[first]) is null)
        {
            first++;
        }

        return first == text.Length ? text : Replace(text, first);
    }

    private static string Replace(string text, int first)
    {
        var shown = new StringBuilder(text, 0, first, text.Length + 16);
        for (int at = first; at < text.Length; at++)
        {
            if (IsTag(text, at))
            {
                shown.Append(CultureInfo.InvariantCulture, $"⟦U+{char.ConvertToUtf32(text, at):X}⟧");
                at++;
            }
            else if (NameOf(text[at]) is { } name)
            {
                shown.Append('⟦').Append(name).Append('⟧');
            }
            else
            {
                shown.Append(text[at]);
            }
        }

        return shown.ToString();
    }

    // Tags (U+E0000 to U+E007F) spell words that nobody sees.
    private static bool IsTag(string text, int at) => text[at] == '\uDB40' && at + 1 < text.Length && text[at + 1] is >= '\uDC00' and <= '\uDC7F';

    private static string? NameOf(char each) => each switch
    {
        '\t' or '\n' or '\r' => null,
        '\u202A' => "LRE",
        '\u202B' => "RLE",
        '\u202C' => "PDF",
        '\u202D' => "LRO",
        '\u202E' => "RLO",
        '\u2066' => "LRI",
        '\u2067' => "RLI",
        '\u2068' => "FSI",
        '\u2069' => "PDI",
        '\u061C' => "ALM",
        '\u200B' => "ZWSP",
        '\u2060' => "WJ",
        '\uFEFF' => "BOM",
        >= '\u2061' and <= '\u2064' => $"U+{(int)each:X4}",
        < ' ' or (>= '\u007F' and <= '\u009F') => $"U+{(int)each:X4}",
        _ => null,
    };
}
