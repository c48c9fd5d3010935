using System.Text.RegularExpressions;
using Entente.Documents;
using Entente.Reading.Layout;

namespace Entente.Reading.Structure;

/// <summary>Reads what stands between the title and the first paragraph: byline, date, issue and the line that sums the piece up.</summary>
internal static partial class HeaderStep
{
    public static void Apply(Draft draft)
    {
        var end = draft.FirstParagraph();
        var title = draft.Pieces.FindIndex(piece => piece.Kind is SegmentKind.Title);
        var bylines = 0;
        for (var index = 0; index < Math.Min(end, draft.Pieces.Count); index++)
        {
            var piece = draft.Pieces[index];
            if (piece.Kind is null or SegmentKind.Boilerplate && HeaderLine.Of(piece.Line) is { } line)
            {
                bylines++;
                draft.Pieces[index] = piece.As(SegmentKind.Byline);
                Take(draft, line);
            }
        }

        MarkSubtitle(draft, title, end, bylines > 0);
        MarkDateline(draft);
    }

    private static void Take(Draft draft, HeaderLine line)
    {
        draft.Authors.AddRange(line.Authors.Except(draft.Authors));
        draft.Outlet ??= line.Outlet;
        if (line.IsIssue)
        {
            draft.IssueDate ??= line.Date?.Interval;
        }
        else if (draft.Published is null && line.Date is { } date)
        {
            draft.Published = date.Interval;
            draft.PublishedBasis = PublicationBasis.Byline;
        }
    }

    // Right after the title; in a plain text only when a byline follows, else it may as well be the text's first line.
    private static void MarkSubtitle(Draft draft, int title, int end, bool hasByline)
    {
        var index = draft.Pieces.FindIndex(title + 1, piece => piece.Kind is not SegmentKind.Subtitle);
        if (title < 0 || index < 0 || draft.Pieces[index].Kind is not (null or SegmentKind.Boilerplate))
        {
            return;
        }

        var piece = draft.Pieces[index];
        var next = index + 1 < draft.Pieces.Count ? draft.Pieces[index + 1].Kind : null;
        var summary = piece.Block.Region is not Region.Content && draft.Metadata.Description is { } said && Prose.Normalised(said) == Prose.Normalised(piece.Line);
        if (summary || (draft.Pieces[index].IsOpen && index <= end && hasByline && next is SegmentKind.Byline && piece.Line.Length <= 300))
        {
            draft.Pieces[index] = piece.As(SegmentKind.Subtitle);
        }
    }

    private static void MarkDateline(Draft draft)
    {
        var index = draft.FirstParagraph();
        if (index < draft.Pieces.Count && Dateline().Match(draft.Pieces[index].Text) is { Success: true } match)
        {
            var (head, tail) = draft.Pieces[index].Cut(match.Length);
            draft.Pieces[index] = head.As(SegmentKind.Dateline);
            draft.Pieces.Insert(index + 1, tail);
        }
    }

    [GeneratedRegex(@"^(?:\p{Lu}[\p{Lu}.'’-]+(?:[ /,]+\p{Lu}[\p{L}.'’-]+){0,4})(?:, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?)?(?:,? ?\([^()\n]{2,40}\))?\s*(?:—|–|--|-|:)\s+(?=[\p{Lu}“""‘'])")]
    private static partial Regex Dateline();
}
