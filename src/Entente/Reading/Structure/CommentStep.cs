using System.Text.RegularExpressions;
using Entente.Documents;
using Entente.Reading.Dating;
using Entente.Reading.Vocabulary;

namespace Entente.Reading.Structure;

/// <summary>Finds the readers' comments at the end of a text, who wrote each, and when.</summary>
internal static partial class CommentStep
{
    // A page frames its comments; a count of them above the text ("12 comments") heads nothing.
    private const double MostAfterHead = 0.3;

    /// <summary>Whether the piece heads a comment section ("Comments (4)").</summary>
    public static bool IsHead(Piece piece) => piece.Line.Length < 100 && BoilerplateRules.CommentHead.IsMatch(piece.Line);

    public static void Apply(Draft draft)
    {
        var first = draft.FirstParagraph();
        var start = first == draft.Pieces.Count ? -1 : draft.Pieces.FindIndex(first, piece => IsHead(piece) || NameAndAge().IsMatch(piece.Line));
        if (start < 0 || (draft.Layout.MediaType == "text/html" && ProseShare(draft, start) > MostAfterHead))
        {
            return;
        }

        var voice = new Voice(VoiceKind.Comment);
        for (var index = start; index < draft.Pieces.Count; index++)
        {
            voice = Commenter(draft, index) is { } name ? new Voice(VoiceKind.Comment, Text: name) : voice;
            Mark(draft, index, voice);
        }
    }

    private static double ProseShare(Draft draft, int from)
    {
        var all = draft.Pieces.Where(piece => piece.IsOpen).Sum(piece => (long)piece.Line.Length);
        return draft.Pieces.Skip(from).Where(piece => piece.IsOpen).Sum(piece => (long)piece.Line.Length) / (double)Math.Max(1, all);
    }

    private static void Mark(Draft draft, int index, Voice voice)
    {
        var piece = draft.Pieces[index];
        if (Stamp().IsMatch(piece.Line) && PrintedDate.Find(piece.Line) is { } date)
        {
            draft.CommentDates.Add(date.Interval);
        }

        // A commenter's address line looks like furniture elsewhere.
        if (piece.Kind is null or SegmentKind.Comment || Address().IsMatch(piece.Line))
        {
            draft.Pieces[index] = IsHead(piece) ? piece.As(SegmentKind.Boilerplate) : piece.As(SegmentKind.Comment, voice);
        }
    }

    // "Name | 2 years ago | Reply", or a short line above one that starts with a date.
    private static string? Commenter(Draft draft, int index)
    {
        var piece = draft.Pieces[index];
        if (NameAndAge().Match(piece.Line) is { Success: true } match)
        {
            return match.Groups["name"].Value.Trim();
        }

        var next = index + 1 < draft.Pieces.Count ? draft.Pieces[index + 1] : null;
        return next is not null && piece.Line.Length < 200 && Stamp().IsMatch(next.Line) ? piece.Line : null;
    }

    [GeneratedRegex(@"^(?<name>[^|]{1,80}?)\s*(?:\||·|•|-|–|\bsays:?|\bon\b|,)\s*(?:(?:about |an? )?\d*\s*(?:second|minute|min|hour|hr|day|week|month|year)s?\s+ago|" + DateText + @").{0,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex NameAndAge();

    [GeneratedRegex(@"^https?://\S+$")]
    private static partial Regex Address();

    [GeneratedRegex("^(?:" + DateText + ")", RegexOptions.IgnoreCase)]
    private static partial Regex Stamp();

    private const string DateText = @"(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2})\s*(?:-|at|,|\|)?\s*\d{1,2}:\d{2}";
}
