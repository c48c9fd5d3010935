using Entente.Documents;
using Entente.Events;
using Entente.Time;
using Entente.Vocabularies;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Pages.Reader;

/// <summary>Makes the highlights of a sentence from the events that it tells and the times that it names.</summary>
/// <param name="document">The document.</param>
/// <param name="choice">Which highlights are wanted.</param>
/// <param name="nameOf">The name of an actor.</param>
internal sealed class ReaderMarks(Document document, ReaderChoice choice, Func<string, string> nameOf)
{
    // A sentence longer than this is a table or a list without full stops; looking for times in it would take long and tell little.
    private const int LongestDated = 5_000;

    /// <summary>The highlights of a sentence.</summary>
    public IReadOnlyList<Highlight> Of(TextSpan sentence, IReadOnlyList<SideNote> notes)
    {
        var marks = new List<Highlight>();
        foreach (SideNote note in notes)
        {
            AddEvent(marks, note);
        }

        if (choice.Dates && sentence.Length <= LongestDated)
        {
            marks.AddRange(Dates(sentence, notes));
        }

        return marks;
    }

    private void AddEvent(List<Highlight> marks, SideNote note)
    {
        Event told = note.Told;
        if (choice.Events)
        {
            marks.Add(new Highlight(told.TriggerSpan, HighlightKind.Trigger, note.Number, Words.Kind(told), Words.SideOf(told.Quad)));
            if (told.StatusCue is { } cue)
            {
                marks.Add(new Highlight(cue.Span, HighlightKind.Status, note.Number, RecordName.Of(told.Status)));
            }

            if (told.Place is { } place)
            {
                marks.Add(new Highlight(place.Span, HighlightKind.Place, note.Number, place.Country is { } country ? nameOf(country) : place.Text));
            }
        }

        if (choice.Actors)
        {
            marks.AddRange(told.Actors.Select(party => new Highlight(party.Span, HighlightKind.Actor, note.Number, NameOf(party))));
            marks.AddRange(told.Recipients.Select(party => new Highlight(party.Span, HighlightKind.Recipient, note.Number, NameOf(party))));
        }
    }

    private IEnumerable<Highlight> Dates(TextSpan sentence, IReadOnlyList<SideNote> notes)
    {
        foreach (TimeExpression time in TimeExpressionFinder.Find(document.Source[sentence], document.Published))
        {
            // The coder may know better than the words alone which days are meant.
            SideNote? dated = notes.FirstOrDefault(note => note.Told.DateText == time.Text);
            if ((dated?.Told.When ?? time.Interval) is { } days)
            {
                yield return new Highlight(time.Span.Shift(sentence.Start), HighlightKind.Date, dated?.Number, Words.Date(days));
            }
        }
    }

    private string NameOf(Participant party) =>
        party.Actor.Country is { } country && country != party.Actor.Id ? $"{nameOf(party.Actor.Id)} ({nameOf(country)})" : nameOf(party.Actor.Id);
}
