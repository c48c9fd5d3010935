using System.Text.RegularExpressions;
using Entente.Reading.Structure;

namespace Entente.Reading.Pdf;

/// <summary>Restores paragraphs from lines: within a block, across blocks, columns and pages.</summary>
/// <param name="body">Size of the text's type in points.</param>
/// <param name="pitch">Distance from a line to the next in the running text, as a multiple of the size.</param>
internal sealed partial class PdfFlow(double body, double pitch)
{
    private const double HeadingShare = 1.12;
    private const double WiderPitch = 1.3;
    private const int SettledBlock = 3;

    /// <summary>Whether type of this size is a heading's.</summary>
    public bool IsHeading(double size) => size >= body * HeadingShare;

    /// <summary>The paragraphs of the pages' lines.</summary>
    /// <param name="pages">Of each page its lines in reading order, without heads, feet and notes.</param>
    public List<PdfParagraph> Paragraphs(IReadOnlyList<IReadOnlyList<PdfLine>> pages)
    {
        var paragraphs = new List<PdfParagraph>();
        PdfEdges? before = null;
        for (var page = 0; page < pages.Count; page++)
        {
            var edges = new PdfEdges(pages[page]);
            foreach (var line in pages[page])
            {
                if (paragraphs.Count == 0 || !Continues(paragraphs[^1], line, page, paragraphs[^1].LastPage == page ? edges : before!))
                {
                    paragraphs.Add(new PdfParagraph(PdfPart.Text));
                }

                paragraphs[^1].Lines.Add((line, page));
            }

            before = pages[page].Count > 0 ? edges : before;
        }

        return paragraphs;
    }

    private bool Continues(PdfParagraph paragraph, PdfLine next, int page, PdfEdges edges)
    {
        var last = paragraph.Last;
        if (!last.IsSizeOf(next) || Bullet().IsMatch(next.Text))
        {
            return false;
        }

        return last.Block == next.Block ? !BreaksBlock(last, next, edges) : !IsHeading(next.Size) && ContinuesElsewhere(last, next, page != paragraph.LastPage, edges);
    }

    private bool BreaksBlock(PdfLine last, PdfLine next, PdfEdges edges)
    {
        if (next.Top - last.Top > WiderPitch * pitch * next.Size)
        {
            return true;
        }

        if (IsHeading(next.Size))
        {
            return false;
        }

        var ended = Prose.EndsSentence(last.Text) || last.Text.EndsWith(':');
        var left = edges.LeftOf(next);
        var indented = next.Left - left > 0.8 * next.Size && last.Left - left < 0.5 * next.Size;
        return (ended && (indented || Numbered().IsMatch(next.Text))) || (!char.IsLower(next.Text[0]) && Fits(last, next, edges));
    }

    // A sentence goes on in the next column or on the next page; below a picture or a table only where it must.
    private static bool ContinuesElsewhere(PdfLine last, PdfLine next, bool onNextPage, PdfEdges edges)
    {
        if (Prose.EndsSentence(last.Text) || last.Text.EndsWith(':') || Numbered().IsMatch(next.Text))
        {
            return false;
        }

        return char.IsLower(next.Text[0]) || last.Text is [.., '-' or '\u2010' or '\u00AD'] || ((onNextPage || next.Top < last.Top) && edges.IsSettled(last) && !Fits(last, next, edges));
    }

    // Who breaks a line although the next word had room on it means to.
    private static bool Fits(PdfLine last, PdfLine next, PdfEdges edges) =>
        last.Right + next.FirstWord + (0.3 * next.Size) < edges.RightOf(last) - (0.5 * next.Size);

    [GeneratedRegex(@"^[•▪●○◦■‣∙·]|^[–—*-]\s")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\(?(?:\d{1,2}|[a-z])[.)]\s")]
    private static partial Regex Numbered();

    /// <summary>Left and right edges of the text on a page, by block.</summary>
    private sealed class PdfEdges
    {
        private readonly Dictionary<int, (double Left, double Right, int Lines)> _blocks = [];
        private readonly Dictionary<int, double> _rights = [];

        public PdfEdges(IReadOnlyList<PdfLine> lines)
        {
            foreach (var line in lines)
            {
                _blocks[line.Block] = _blocks.TryGetValue(line.Block, out var block)
                    ? (Math.Min(block.Left, line.Left), Math.Max(block.Right, line.Right), block.Lines + 1)
                    : (line.Left, line.Right, 1);
            }

            foreach (var column in lines.GroupBy(line => ColumnOf(line.Left)))
            {
                var rights = column.Select(line => line.Right).Order().ToList();
                _rights[column.Key] = rights[rights.Count / 2];
            }
        }

        public double LeftOf(PdfLine line) => _blocks[line.Block].Left;

        /// <summary>Whether the block has lines enough to show how wide its column is.</summary>
        public bool IsSettled(PdfLine line) => _blocks[line.Block].Lines >= SettledBlock;

        // A block of a line or two does not show how wide its column is; what else begins at the same edge does.
        public double RightOf(PdfLine line)
        {
            var (left, right, _) = _blocks[line.Block];
            return IsSettled(line) ? right : Math.Max(right, _rights.GetValueOrDefault(ColumnOf(left)));
        }

        private static int ColumnOf(double left) => (int)Math.Clamp(Math.Round(left / 4), -1_000_000, 1_000_000);
    }
}
