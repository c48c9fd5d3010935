using System.Text.RegularExpressions;

namespace Entente.Reading.Pdf;

/// <summary>Finds footnotes: blocks in the lower part of a page in smaller type, from one that begins with a number or a mark on.</summary>
internal static partial class PdfNotes
{
    private const double SmallerShare = 0.92;
    private const double LowerPart = 0.5;
    private const int MostLines = 1_000;

    /// <summary>The lines of a page that are footnotes, in order.</summary>
    /// <param name="page">The page.</param>
    /// <param name="lines">Its lines without heads and feet.</param>
    /// <param name="body">Size of the text's type in points.</param>
    public static IReadOnlySet<PdfLine> Find(PdfPage page, IReadOnlyList<PdfLine> lines, double body)
    {
        var found = new HashSet<PdfLine>(ReferenceEqualityComparer.Instance);
        if (lines.Count > MostLines)
        {
            return found;
        }

        var small = lines.Where(line => line.Size < body * SmallerShare && line.Top > page.Height * LowerPart).OrderBy(line => line.Top).ToList();
        foreach (var line in small)
        {
            var continues = found.Any(note => Math.Abs(note.Left - line.Left) < page.Width / 4);
            var isLast = !lines.Any(other => other.Size >= body * SmallerShare && other.Top > line.Bottom && Overlap(other, line));
            if (isLast && (continues || Begins(line)))
            {
                found.Add(line);
            }
        }

        return found;
    }

    /// <summary>Whether a footnote begins with this line.</summary>
    public static bool Begins(PdfLine line) => NoteStart().IsMatch(line.Text);

    private static bool Overlap(PdfLine one, PdfLine other) => one.Left < other.Right && other.Left < one.Right;

    [GeneratedRegex(@"^(?:\[?\d{1,3}[\].)]?|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡§¶]{1,3})\s*[\p{L}""“‘'(]")]
    private static partial Regex NoteStart();
}
