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
        while (first < text.Length && NameOf(text[first]) is null)
        {
            first++;
        }

        return first == text.Length ? text : Replace(text, first);
    }

    private static string Replace(string text, int first)
    {
        var shown = new StringBuilder(text, 0, first, text.Length + 16);
        foreach (char each in text.AsSpan(first))
        {
            if (NameOf(each) is { } name)
            {
                shown.Append('⟦').Append(name).Append('⟧');
            }
            else
            {
                shown.Append(each);
            }
        }

        return shown.ToString();
    }

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
        < ' ' or (>= '\u007F' and <= '\u009F') => $"U+{(int)each:X4}",
        _ => null,
    };
}
