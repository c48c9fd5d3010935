using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Entente.Workbench.Citations;

/// <summary>Text in Markdown that means what it says: nothing in it becomes a link, a picture, a mark or HTML.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]<>()#+-.!|&~";

    /// <summary>The text with a backslash before every character that Markdown could take for its own.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Escape(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var escaped = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            // A full stop, bracket or hyphen inside a line means nothing; escaped everywhere the text could not be read.
            bool begins = i == 0 || text[i - 1] == '\n';
            if (Special.Contains(text[i], StringComparison.Ordinal) && (begins || !"+-.()".Contains(text[i], StringComparison.Ordinal) || IsListNumber(text, i)))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    // "1." at the start of a line would make a list.
    private static bool IsListNumber(string text, int at)
    {
        int start = at;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return start < at && text[at] is '.' or ')' && (start == 0 || text[start - 1] == '\n');
    }
}
