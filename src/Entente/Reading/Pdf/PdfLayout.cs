using System.Text;
using Entente.Documents;
using Entente.Reading.Layout;
using Entente.Reading.Structure;

namespace Entente.Reading.Pdf;

/// <summary>Lays out what a PDF holds: paragraphs with broken words joined, heads, feet and notes told apart, and where each page begins.</summary>
/// <remarks>
/// The heads and feet of a page stand before its text, its footnotes after it, or before its last paragraph where that goes on on the next page:
/// so no paragraph is torn and every character lies between the starts of its own page and the next.
/// </remarks>
internal static class PdfLayout
{
    /// <summary>Media type of a PDF.</summary>
    public const string MediaType = "application/pdf";

    private const int LongestHeading = 250;

    /// <summary>The layout; without blocks when there is no text but heads and feet.</summary>
    public static PageLayout Of(PdfContent content)
    {
        var margins = PdfMargins.Find(content.Pages);
        var text = content.Pages.Select((page, number) => page.Lines.Where(line => !margins[number].Contains(line)).ToList()).ToList();
        var body = BodySize(text.SelectMany(lines => lines));
        var notes = content.Pages.Select((page, number) => PdfNotes.Find(page, text[number], body)).ToList();
        var running = text.Select((lines, number) => (IReadOnlyList<PdfLine>)[.. lines.Where(line => !notes[number].Contains(line))]).ToList();
        var flow = new PdfFlow(body, Pitch(running, body));
        var paragraphs = flow.Paragraphs(running);
        var metadata = PdfAbout.Of(content.Metadata);
        if (paragraphs.Count == 0)
        {
            return new PageLayout(MediaType, new SourceText(""), [], metadata);
        }

        var title = TitleOf(paragraphs, flow, metadata.Title, content.Pages[0].Height);
        var printer = new Printer(new PdfHyphens(running.SelectMany(lines => lines)), flow, title);
        var order = Order(content.Pages, margins, notes, paragraphs);
        return printer.Print(order, content.Pages.Count) with { Metadata = metadata };
    }

    // The size in which most characters are set.
    private static double BodySize(IEnumerable<PdfLine> lines) =>
        lines.GroupBy(line => Math.Round(line.Size * 2)).OrderByDescending(group => group.Sum(line => (long)line.Text.Length)).Select(group => group.Average(line => line.Size)).FirstOrDefault(10);

    private static double Pitch(IEnumerable<IReadOnlyList<PdfLine>> pages, double body)
    {
        var steps = pages.SelectMany(lines => lines.Zip(lines.Skip(1)))
            .Where(pair => pair.First.Block == pair.Second.Block && pair.Second.Top > pair.First.Top && Math.Abs(pair.First.Size - body) < 0.5)
            .Select(pair => pair.Second.Top - pair.First.Top).Order().ToList();
        return steps.Count > 0 && body > 0 ? Math.Clamp(steps[steps.Count / 2] / body, 0.8, 3) : 1.2;
    }

    // What the file declares where the first page has it, else the largest type in the upper part of that page.
    private static PdfParagraph? TitleOf(List<PdfParagraph> paragraphs, PdfFlow flow, string? declared, double height)
    {
        var first = paragraphs.TakeWhile(paragraph => paragraph.FirstPage == 0).Where(paragraph => paragraph.Lines.Sum(line => line.Line.Text.Length) <= LongestHeading).ToList();
        var wanted = declared is null ? null : Prose.Normalised(declared);
        return first.Find(paragraph => wanted is not null && Prose.Normalised(string.Join(' ', paragraph.Lines.Select(line => line.Line.Text))) == wanted)
            ?? first.Where(paragraph => flow.IsHeading(paragraph.Size) && paragraph.Lines[0].Line.Top < height * 0.7).MaxBy(paragraph => paragraph.Size);
    }

    private static List<PdfParagraph> Order(IReadOnlyList<PdfPage> pages, IReadOnlyList<IReadOnlySet<PdfLine>> margins, List<IReadOnlySet<PdfLine>> notes, List<PdfParagraph> paragraphs)
    {
        var byPage = paragraphs.ToLookup(paragraph => paragraph.FirstPage);
        var order = new List<PdfParagraph>();
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var line in pages[page].Lines.Where(margins[page].Contains))
            {
                order.Add(new PdfParagraph(PdfPart.Margin) { Lines = { (line, page) } });
            }

            order.AddRange(byPage[page]);
            var place = order.Count > 0 && order[^1].Part is PdfPart.Text && order[^1].FirstPage == page && order[^1].LastPage > page ? order.Count - 1 : order.Count;
            order.InsertRange(place, Notes(pages[page].Lines.Where(notes[page].Contains), page));
        }

        return order;
    }

    private static List<PdfParagraph> Notes(IEnumerable<PdfLine> lines, int page)
    {
        var found = new List<PdfParagraph>();
        foreach (var line in lines)
        {
            if (found.Count == 0 || PdfNotes.Begins(line))
            {
                found.Add(new PdfParagraph(PdfPart.Note));
            }

            found[^1].Lines.Add((line, page));
        }

        return found;
    }

    /// <summary>Writes paragraphs one after the other and notes where pages begin.</summary>
    private sealed class Printer(PdfHyphens hyphens, PdfFlow flow, PdfParagraph? title)
    {
        private readonly SourceTextBuilder _source = new();
        private readonly List<Block> _blocks = [];
        private readonly List<(int Page, int Offset)> _breaks = [];

        public PageLayout Print(List<PdfParagraph> order, int pages)
        {
            order.ForEach(Add);
            var source = _source.Build();
            return new PageLayout(MediaType, source, _blocks, PageMetadata.None) { PageStarts = Starts(pages, source.Length) };
        }

        private void Add(PdfParagraph paragraph)
        {
            var text = new StringBuilder();
            var breaks = new List<(int Page, int Offset)> { (paragraph.FirstPage, 0) };
            for (var index = 0; index < paragraph.Lines.Count; index++)
            {
                var (line, page) = paragraph.Lines[index];
                var isBroken = text.Length > 0 && Join(text, paragraph.Lines[index - 1].Line.Text, line.Text);
                if (page != breaks[^1].Page)
                {
                    breaks.Add((page, text.Length + (isBroken ? WordEnd(line.Text) : 0)));
                }

                text.Append(line.Text);
            }

            var span = _source.Add(text.ToString());
            _breaks.AddRange(breaks.Select(each => (each.Page, Math.Min(span.Start + each.Offset, span.End))));
            _blocks.Add(new Block(span, text.ToString()) { Region = RegionOf(paragraph), Level = LevelOf(paragraph), Shape = LevelOf(paragraph) > 0 ? BlockShape.Heading : BlockShape.Paragraph });
        }

        // True when the word goes on without a space.
        private bool Join(StringBuilder text, string last, string next)
        {
            if (!PdfHyphens.EndsBroken(last))
            {
                text.Append(' ');
                return false;
            }

            text.Length -= hyphens.Goes(last, next) ? 1 : 0;
            return true;
        }

        // A page begins after the word that was broken at its start.
        private static int WordEnd(string line) => line.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var end ? end + 1 : line.Length;

        private int LevelOf(PdfParagraph paragraph) =>
            ReferenceEquals(paragraph, title) ? 1
            : paragraph.Part is PdfPart.Text && flow.IsHeading(paragraph.Size) && paragraph.Lines.Sum(line => line.Line.Text.Length) <= LongestHeading ? 2
            : 0;

        private static Region RegionOf(PdfParagraph paragraph) => paragraph.Part switch
        {
            PdfPart.Margin => Region.Furniture,
            PdfPart.Note => Region.Note,
            _ => Region.Content,
        };

        // A page without text begins where the next one does.
        private int[] Starts(int pages, int length)
        {
            var starts = new int[pages];
            Array.Fill(starts, length);
            foreach (var (page, offset) in _breaks)
            {
                starts[page] = Math.Min(starts[page], offset);
            }

            for (var page = pages - 2; page >= 0; page--)
            {
                starts[page] = Math.Min(starts[page], starts[page + 1]);
            }

            starts[0] = 0;
            return starts;
        }
    }
}
