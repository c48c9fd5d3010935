using Entente.Documents;
using Entente.Problems;
using Entente.Store;
using Entente.Workbench.Citations;
using Entente.Workbench.Hosting;

namespace Entente.Workbench.Pages.Reader;

/// <summary>A document with what was found in it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Blocks">Its segments as they are shown.</param>
/// <param name="Notes">All its events, in order of the text.</param>
/// <param name="Sentences">Number of its sentences.</param>
/// <param name="Actors">Who takes part in its events, by number of events.</param>
/// <param name="Copies">Its original and other copies.</param>
/// <param name="IsSuperseded">Whether no file holds it any more.</param>
/// <param name="Choice">Which highlights are shown.</param>
public sealed record ReaderView(
    Document Document,
    IReadOnlyList<ReaderBlock> Blocks,
    IReadOnlyList<SideNote> Notes,
    int Sentences,
    IReadOnlyList<(string Actor, int Events)> Actors,
    IReadOnlyList<DocumentLine> Copies,
    bool IsSuperseded,
    ReaderChoice Choice)
{
    /// <summary>The sentence that is cited, when one was asked for by its number.</summary>
    public SentenceCitation? Cited { get; init; }

    /// <summary>The document of a request, or problem EN0802.</summary>
    internal static Outcome<ReaderView> Of(PageQuestion question)
    {
        string id = question.Route("id");
        if (question.Study.Document(id) is not { } held)
        {
            return ProblemCatalogue.PageMissing.For($"/documents/{id}", "no document of this id");
        }

        Document document = Fitted(held);
        ReaderChoice choice = ReaderChoice.Of(question);
        IReadOnlyList<SideNote> notes = ReaderText.Number(question.Study.Events(new EventFilter { Document = id }), question.Study.DistinctEventsIn(id));
        IReadOnlyList<TextSpan> sentences = [.. question.Study.SentencesOf(id).Select(span => Fit(span, document.Source.Length))];
        var marks = new ReaderMarks(document, choice, question.Services.NameOf);
        return new ReaderView(
            document,
            ReaderText.Of(document, sentences, [.. notes.Where(note => choice.Shows(note.Told))], marks),
            notes,
            sentences.Count,
            ActorsOf(notes),
            question.Study.CopiesOf(document),
            question.Study.IsSuperseded(id),
            choice)
        {
            Cited = SentenceCitation.Of(document, sentences, question.Query("sentence")),
        };
    }

    // SQLite gives a text up to its first NUL character; spans that reach beyond it must not fail the page.
    private static Document Fitted(Document document) => document with
    {
        Segments = [.. document.Segments.Select(segment => segment with { Span = Fit(segment.Span, document.Source.Length) })],
        PageStarts = [.. document.PageStarts.Select(start => Math.Min(start, document.Source.Length))],
    };

    private static TextSpan Fit(TextSpan span, int length) => span.End <= length ? span : new TextSpan(Math.Min(span.Start, length), length);

    // A state is listed for those who stand for it; an actor without one for itself.
    private static List<(string Actor, int Events)> ActorsOf(IReadOnlyList<SideNote> notes) =>
    [
        .. notes.SelectMany(note => note.Told.Actors.Concat(note.Told.Recipients).Select(party => party.Actor.Country ?? party.Actor.Id).Distinct())
            .CountBy(actor => actor)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => (pair.Key, pair.Value)),
    ];
}
