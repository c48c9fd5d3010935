using System.Text;
using Entente.Documents;
using Entente.Reading.Pdf;

namespace Entente.Reading.Structure;

/// <summary>Runs the steps over a layout, each on what the ones before it found, and puts the document together.</summary>
internal static class DocumentAssembler
{
    private const int SampleLength = 60_000;

    private static readonly Action<Draft>[] Steps =
    [
        FurnitureStep.Apply,
        TitleStep.Apply,
        CommentStep.Apply,
        HeaderStep.Apply,
        TakeDeclaredAuthors,
        AuthorNoteStep.Apply,
        PullQuoteStep.Apply,
        SourceStep.Apply,
        QuoteStep.Apply,
        InterviewStep.Apply,
        PublicationStep.Apply,
    ];

    public static Document Assemble(Draft draft, DocumentId id, Provenance provenance)
    {
        foreach (var step in Steps)
        {
            step(draft);
        }

        return new Document
        {
            Id = id,
            Provenance = provenance,
            Source = draft.Layout.Source,
            PageStarts = draft.Layout.PageStarts,
            Segments = [.. draft.Pieces.Select(piece => Settle(draft, piece))],
            Title = draft.Title,
            Authors = [.. draft.Authors],
            Outlet = draft.Outlet,
            OriginallyPublishedBy = draft.OriginallyPublishedBy,
            Language = LanguageGuess.Of(Sample(draft), draft.Metadata.Language),
            Published = draft.Published,
            PublishedBasis = draft.PublishedBasis,
            Genre = GenreStep.Of(draft),
        };
    }

    // A part tells the language as well as the whole.
    private static string Sample(Draft draft)
    {
        var sample = new StringBuilder();
        foreach (var piece in draft.Pieces.Where(piece => piece.IsProse || IsText(piece.Kind)).TakeWhile(_ => sample.Length < SampleLength))
        {
            sample.Append(piece.Line.AsSpan(0, Math.Min(piece.Line.Length, SampleLength))).Append('\n');
        }

        return sample.Length > 0 ? sample.ToString() : draft.Layout.Source.Characters;
    }

    private static bool IsText(SegmentKind? kind) => kind is SegmentKind.Question or SegmentKind.Answer or SegmentKind.Quote or SegmentKind.Readout;

    private static Segment Settle(Draft draft, Piece piece)
    {
        var voice = piece.Voice.Kind is VoiceKind.Author && draft.Authors.Count > 0 ? piece.Voice with { Text = string.Join(", ", draft.Authors) } : piece.Voice;
        return new(piece.Kind ?? SegmentKind.Body, piece.Span, voice);
    }

    // What the page declares for machines goes before what is printed, which may add "Staff" or an agency; a PDF names who typed it.
    private static void TakeDeclaredAuthors(Draft draft)
    {
        if (draft.Metadata.Authors.Count > 0 && (draft.Layout.MediaType != PdfLayout.MediaType || draft.Authors.Count == 0))
        {
            draft.Authors.Clear();
            draft.Authors.AddRange(draft.Metadata.Authors);
        }
    }
}
