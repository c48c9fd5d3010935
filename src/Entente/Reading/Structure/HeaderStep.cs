using System.Text.RegularExpressions;
using Entente.Documents;
using Entente.Reading.Dating;
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

        MarkMasthead(draft, title, end);
        MarkSubtitle(draft, title, end, bylines > 0);
        MarkDateline(draft);
    }

    private static void Take(Draft draft, HeaderLine line)
    {
        draft.Authors.AddRange(line.Authors.Except(draft.Authors));
        draft.Outlet ??= line.Outlet;
        draft.OutletHint ??= line.Authors.Select(StaffName.OutletOf).FirstOrDefault(outlet => outlet is not null);
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

    // The outlet's name beside a byline or a date; in a text above the title as well.
    private static void MarkMasthead(Draft draft, int title, int end)
    {
        for (var index = 0; index < Math.Min(end, draft.Pieces.Count); index++)
        {
            var piece = draft.Pieces[index];
            var placed = (index < title && draft.Layout.MediaType != "text/html") || IsByline(draft, index - 1) || IsByline(draft, index + 1);
            if (piece.Kind is null or SegmentKind.Boilerplate && placed && Masthead.IsName(piece.Line))
            {
                draft.Outlet ??= piece.Line;
                draft.Pieces[index] = piece.As(SegmentKind.Byline);
                return;
            }
        }
    }

    private static bool IsByline(Draft draft, int index) =>
        index >= 0 && index < draft.Pieces.Count && draft.Pieces[index].Kind is SegmentKind.Byline;

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
            draft.OutletHint ??= match.Groups["source"] is { Success: true } source ? source.Value : null;
            var (head, tail) = draft.Pieces[index].Cut(match.Length);
            draft.Pieces[index] = head.As(SegmentKind.Dateline);
            if (draft.Published is null && PrintedDate.FindAll(head.Line).FirstOrDefault()?.Interval is { Precision: Precision.Day } day)
            {
                (draft.Published, draft.PublishedBasis) = (day, PublicationBasis.Byline);
            }

            draft.Pieces.Insert(index + 1, tail);
        }
    }

    [GeneratedRegex(@"^(?:\p{Lu}[\p{Lu}.'’-]+(?:[ /,]+\p{Lu}[\p{L}.'’-]+){0,4})(?:, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?)?(?:,? ?\((?:(?<source>\p{Lu}[^()\d\n]{1,39})|[^()\n]{2,40})\))?\s*(?:—|–|--|-|:)\s+(?=[\p{Lu}“""‘'])")]
    private static partial Regex Dateline();
}
