using Entente.Documents;
using Entente.Reading.Dating;
using NodaTime;

namespace Entente.Reading.Structure;

/// <summary>Settles when the piece was published, and from what that is known.</summary>
/// <remarks>
/// Metadata first, then the printed line, an issue's date, the address, and the day a PDF was made. A reader's comment proves that the piece was there before: a date
/// after the first comment is contradicted and given up. What remains known then is the stretch from the latest day the text
/// names up to the first comment. A comment's own date is never the piece's.
/// </remarks>
internal static class PublicationStep
{
    public static void Apply(Draft draft)
    {
        var firstComment = draft.CommentDates.Select(date => date.To).Min();
        Candidate[] candidates =
        [
            new(draft.Metadata.Published, PublicationBasis.Metadata),
            new(draft.Published, draft.PublishedBasis),
            new(draft.IssueDate, PublicationBasis.Byline),
            new(AddressDate.Of(draft.Metadata.Address) ?? AddressDate.Of(draft.Path), PublicationBasis.Address),
            new(draft.Metadata.Made, PublicationBasis.Metadata),
            new(Bounded(draft, firstComment), PublicationBasis.Text),
        ];
        var best = candidates.FirstOrDefault(candidate => candidate.Date is { } date && (firstComment is null || date.From <= firstComment || date.From is null));
        draft.Published = best?.Date;
        draft.PublishedBasis = best?.Basis ?? PublicationBasis.None;
    }

    // An open interval that only comments bound: not before the latest day the text names, not after the first comment.
    private static DateInterval? Bounded(Draft draft, LocalDate? firstComment)
    {
        if (firstComment is not { } last)
        {
            return null;
        }

        var named = draft.Pieces.Where(piece => piece.IsProse)
            .SelectMany(piece => PrintedDate.FindAll(piece.Line))
            .Where(date => date.Interval.Precision is Precision.Day && date.Interval.To <= last)
            .Select(date => date.Interval.To)
            .Max();
        return new(named, last, Precision.Open);
    }

    private sealed record Candidate(DateInterval? Date, PublicationBasis Basis);
}
