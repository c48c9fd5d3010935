using Entente.Documents;
using Entente.Events;

namespace Entente.Workbench.Pages.Reader;

/// <summary>Lays a document out: its segments in order, each with its sentences, their highlights and side notes.</summary>
internal static class ReaderText
{
    /// <summary>The blocks of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentences">Spans of its sentences, in order.</param>
    /// <param name="notes">Its events, in order of the text.</param>
    /// <param name="marks">What highlights are made.</param>
    public static IReadOnlyList<ReaderBlock> Of(Document document, IReadOnlyList<TextSpan> sentences, IReadOnlyList<SideNote> notes, ReaderMarks marks)
    {
        ILookup<int, SideNote> byStart = notes.ToLookup(note => note.Told.Span.Start);
        var blocks = new List<ReaderBlock>(document.Segments.Count);
        var pages = new ReaderPages(document.PageStarts);
        string? lastSpeaker = null;
        int next = 0;
        foreach (Segment segment in document.Segments)
        {
            int first = next;
            while (next < sentences.Count && sentences[next].Start < segment.Span.End)
            {
                next++;
            }

            string? speaker = SpeakerOf(segment, document);
            IReadOnlyList<int> begun = pages.Before(segment.Span.Start);
            var lines = Sentences(pages, document.Source.Characters, segment.Span, sentences, first, next, byStart, marks);
            blocks.Add(new ReaderBlock(segment.Kind, speaker == lastSpeaker && segment.Kind == SegmentKind.Body ? null : speaker, lines) { Pages = begun });
            lastSpeaker = speaker;
        }

        return blocks;
    }

    /// <summary>Numbers the events of a document in order of the text.</summary>
    public static IReadOnlyList<SideNote> Number(IEnumerable<Event> events, IReadOnlyDictionary<string, string> distinct) =>
    [
        .. events.OrderBy(told => told.Span.Start).ThenBy(told => told.TriggerSpan.Start).ThenBy(told => told.Id, StringComparer.Ordinal)
            .Select((told, number) => new SideNote(number + 1, told, distinct.GetValueOrDefault(told.Id))),
    ];

    private static List<ReaderSentence> Sentences(
        ReaderPages pages, string text, TextSpan segment, IReadOnlyList<TextSpan> sentences, int first, int next, ILookup<int, SideNote> notes, ReaderMarks marks)
    {
        var lines = new List<ReaderSentence>();
        int at = segment.Start;
        for (int number = first; number < next; number++)
        {
            TextSpan span = new(Math.Max(sentences[number].Start, at), Math.Min(sentences[number].End, segment.End));
            AddBetween(span.Start);
            SideNote[] told = [.. notes[sentences[number].Start]];
            lines.Add(new ReaderSentence(number, Runs(span, marks.Of(span, told)), told));
            at = span.End;
        }

        AddBetween(segment.End);
        return lines;

        List<TextRun> Runs(TextSpan span, IReadOnlyList<Highlight> highlights)
        {
            var runs = new List<TextRun>();
            foreach ((TextSpan part, IReadOnlyList<int> begun) in pages.Cut(span))
            {
                runs.AddRange(TextRun.Of(text, part, highlights).Select((run, index) => index == 0 ? run with { Pages = begun } : run));
            }

            return runs;
        }

        void AddBetween(int end)
        {
            if (end > at)
            {
                lines.Add(new ReaderSentence(null, Runs(new TextSpan(at, end), []), []));
            }
        }
    }

    // The author speaks unless told otherwise; to name them at every paragraph would say nothing.
    private static string? SpeakerOf(Segment segment, Document document) =>
        segment.Voice.Text is { } name && (segment.Voice.Kind != VoiceKind.Author || (segment.Kind == SegmentKind.Body && !document.Authors.Contains(name))) ? name : null;
}
