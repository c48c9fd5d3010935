using System.Text.RegularExpressions;
using Entente.Documents;
using Entente.Reading.Layout;

namespace Entente.Reading.Structure;

/// <summary>Finds the title: what the page declares, a heading, or a short first line that is no sentence of the text.</summary>
internal static partial class TitleStep
{
    private const int LongestTitle = 250;
    private const int HeaderPieces = 8;
    private const int ShortestPart = 15;

    public static void Apply(Draft draft)
    {
        var index = draft.Layout.MediaType == "text/html" ? OnPage(draft) : InText(draft);
        if (index < 0)
        {
            draft.Title = draft.Metadata.Title;
            return;
        }

        var piece = draft.Pieces[index];
        draft.Title = piece.Line;
        draft.Pieces[index] = piece.As(SegmentKind.Title);
        SetRepeatsAside(draft, index);
        if (draft.Layout.MediaType != "text/html")
        {
            CutDeck(draft, index);
        }
    }

    private static int OnPage(Draft draft)
    {
        if (draft.Metadata.Title is { } declared)
        {
            var wanted = Prose.Normalised(declared);
            var match = Best(draft, piece => piece.Line.Length <= LongestTitle && Matches(piece, Prose.Normalised(piece.Line), wanted));
            if (match >= 0)
            {
                return match;
            }
        }

        return draft.Metadata.Title is null ? draft.Pieces.FindIndex(piece => piece.Block.Level == 1) : -1;
    }

    private static int Best(Draft draft, Predicate<Piece> matches)
    {
        var heading = draft.Pieces.FindIndex(piece => piece.Block.Level is 1 or 2 && matches(piece));
        heading = heading >= 0 ? heading : draft.Pieces.FindIndex(piece => piece.Block.Level > 0 && matches(piece));
        return heading >= 0 ? heading : draft.Pieces.FindIndex(0, draft.FirstParagraph(), matches);
    }

    // The <title> element often adds the site's name before or after the headline, and around the main one the rubric as well.
    private static bool Matches(Piece piece, string line, string wanted) =>
        line == wanted
        || (line.Length >= ShortestPart && (wanted.StartsWith(line, StringComparison.Ordinal) || wanted.EndsWith(line, StringComparison.Ordinal)))
        || (line.Length >= ShortestPart && piece.Block.Level == 1 && wanted.Contains($" {line} ", StringComparison.Ordinal));

    private static int InText(Draft draft)
    {
        var heading = draft.Pieces.FindIndex(piece => piece.Block.Level == 1);
        if (heading >= 0 && heading < HeaderPieces)
        {
            return heading;
        }

        var first = draft.Pieces.FindIndex(piece => piece.IsOpen && !HeaderLine.IsOther(piece.Line));
        first = IsMasthead(draft, first) ? draft.Pieces.FindIndex(first + 1, piece => piece.IsOpen && !HeaderLine.IsOther(piece.Line)) : first;
        return first >= 0 && first < HeaderPieces && draft.Pieces.Count > first + 1 && IsTitleLike(draft.Pieces[first]) ? first : -1;
    }

    private static bool IsTitleLike(Piece piece) =>
        piece.Block.Level > 0 || (piece.Line.Length <= LongestTitle && !piece.Text.Contains('\n') && piece.Line is not [.., '.' or ':' or ',' or ';'] && !InterviewStep.IsMarked(piece.Line));

    // An outlet's name is above the title only where something else before the first paragraph can be the title.
    private static bool IsMasthead(Draft draft, int index) =>
        index >= 0 && Masthead.IsName(draft.Pieces[index].Line)
        && draft.Pieces.Skip(index + 1).Take(draft.FirstParagraph() - index - 1).Any(piece => piece.IsOpen && !HeaderLine.IsOther(piece.Line) && IsTitleLike(piece));

    private static void SetRepeatsAside(Draft draft, int title)
    {
        var wanted = Prose.Normalised(draft.Pieces[title].Line);
        for (var index = 0; index < draft.Pieces.Count; index++)
        {
            if (index != title && draft.Pieces[index].IsOpen && Prose.Normalised(draft.Pieces[index].Line) == wanted)
            {
                draft.Pieces[index] = draft.Pieces[index].As(SegmentKind.Boilerplate);
            }
        }
    }

    // "Headline. A second sentence that sums it up" on one line: the second sentence is the deck.
    private static void CutDeck(Draft draft, int index)
    {
        var piece = draft.Pieces[index];
        if (DeckStart().Match(piece.Text) is not { Success: true } match)
        {
            return;
        }

        var (head, tail) = piece.Cut(match.Index + match.Length);
        draft.Title = head.Line.TrimEnd('.');
        draft.Pieces[index] = head.As(SegmentKind.Title);
        draft.Pieces.Insert(index + 1, tail.As(SegmentKind.Subtitle));
    }

    [GeneratedRegex(@"(?<=^(?:\S+\s+){3,}[^\s.]{3,})\.(?=\s+\p{Lu}\S*\s+\S+\s+\S+)")]
    private static partial Regex DeckStart();
}
