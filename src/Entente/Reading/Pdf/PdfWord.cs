using System.Text;

namespace Entente.Reading.Pdf;

/// <summary>A word and its place on the page.</summary>
internal sealed record PdfWord(string Text, double Left, double Top, double Right, double Bottom)
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The line that some words make.</summary>
    public static PdfLine Line(IReadOnlyList<PdfWord> words, int block)
    {
        var sizes = words.Select(word => word.Bottom - word.Top).Order().ToList();
        var size = sizes[sizes.Count / 2];
        return new PdfLine
        {
            Text = Join(words, size),
            Left = words.Min(word => word.Left),
            Top = words.Min(word => word.Top),
            Right = words.Max(word => word.Right),
            Bottom = words.Max(word => word.Bottom),
            Size = size,
            FirstWord = words[0].Right - words[0].Left,
            Block = block,
        };
    }

    // The number of a footnote is set small and high, at the end of a word; as a plain digit it would be part of it.
    private static string Join(IReadOnlyList<PdfWord> words, double size)
    {
        var text = new StringBuilder(words[0].Text);
        for (var index = 1; index < words.Count; index++)
        {
            var (last, word) = (words[index - 1], words[index]);
            if (word.Left - last.Right < 0.1 * size && word.Bottom < last.Bottom - (0.1 * size) && word.Text.Length <= 3 && word.Text.All(char.IsAsciiDigit))
            {
                text.Append(string.Concat(word.Text.Select(digit => Superscripts[digit - '0'])));
            }
            else
            {
                text.Append(' ').Append(word.Text);
            }
        }

        return text.ToString();
    }
}
