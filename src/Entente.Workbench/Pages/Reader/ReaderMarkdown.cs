using System.Globalization;
using System.Text;
using Entente.Documents;
using Entente.Events;
using Entente.Vocabularies;
using Entente.Workbench.Citations;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Pages.Reader;

/// <summary>A document in Markdown: its citation, its text with voices, and the events that it tells.</summary>
internal static class ReaderMarkdown
{
    /// <summary>The whole text; nothing of the document is taken for marks.</summary>
    public static string Print(ReaderView view, Func<string, string> nameOf)
    {
        Document document = view.Document;
        var text = new StringBuilder().Append("# ").AppendLine(Line(Citation.TitleOf(document))).AppendLine().AppendLine(Citation.Markdown(document));
        var pages = new ReaderPages(document.PageStarts);
        foreach (Segment segment in document.Segments.Where(segment => segment.IsText))
        {
            string words = string.Concat(pages.Cut(segment.Span).Select(part => Marks(part.Pages) + document.Source[part.Span]));
            text.AppendLine().AppendLine(Paragraph(segment, words));
        }

        if (view.Notes.Count > 0)
        {
            text.AppendLine().AppendLine("## Events").AppendLine();
            foreach (SideNote note in view.Notes)
            {
                text.Append(CultureInfo.InvariantCulture, $"{note.Number}. ").AppendLine(EventLine(note.Told, document.PageAt(note.Told.Span.Start), nameOf));
            }
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Marks(IReadOnlyList<int> pages) => string.Concat(pages.Select(page => string.Create(CultureInfo.InvariantCulture, $"[p. {page}] ")));

    private static string Paragraph(Segment segment, string words) => segment.Kind switch
    {
        SegmentKind.Question => $"**{Line(words)}**",
        SegmentKind.Quote => $"> {Line(words)}",
        _ => Line(words),
    };

    private static string EventLine(Event told, int? page, Func<string, string> nameOf)
    {
        string parties = string.Join(" → ", new[] { Side(told.Actors), Side(told.Recipients) }.Where(side => side.Length > 0));
        return $"**{Words.Kind(told)}** {parties}, {Words.Date(told.When)}, {RecordName.Of(told.Status)}: “{Line(told.Sentence)}”{(page is null ? "" : $" (p. {page})")}";

        string Side(IReadOnlyList<Participant> side) => Line(string.Join(", ", side.Select(party => nameOf(party.Actor.Id))));
    }

    private static string Line(string text) => MarkdownText.Escape(VisibleText.Of(text.ReplaceLineEndings(" ")));
}
