using System.Text.RegularExpressions;
using Entente.Documents;
using Entente.Reading.Vocabulary;

namespace Entente.Reading.Structure;

/// <summary>Sets aside notes about the author ("The writer is a journalist"), and takes the author's name from one when there is no byline.</summary>
internal static class AuthorNoteStep
{
    private const int LongestNote = 700;
    private const double LastPart = 0.6;

    private static readonly Regex Anonymous = new(
        @"^\W{0,3}(?:the|this) (?:writer|author|columnist|contributor)(?:s)? (?:is|are|was|works|teaches|can be|has|holds|heads|tweets|serves)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Named = new(
        $@"^\W{{0,3}}(?<who>{Prose.NamePattern}) (?:is|was|works as|serves as|teaches) (?:currently )?(?:an?|the|our|one of)\b.{{0,160}}?\b(?:{BoilerplateRules.Professions})s?\b",
        RegexOptions.CultureInvariant);

    public static void Apply(Draft draft)
    {
        var first = draft.FirstParagraph();
        for (var index = 0; index < draft.Pieces.Count; index++)
        {
            var piece = draft.Pieces[index];
            if (piece.IsOpen && piece.Line.Length <= LongestNote && IsNote(draft, piece, index, first))
            {
                draft.Pieces[index] = piece.As(SegmentKind.Boilerplate);
            }
        }
    }

    private static bool IsNote(Draft draft, Piece piece, int index, int first)
    {
        if (Anonymous.IsMatch(piece.Line) || draft.Authors.Contains(piece.Line, StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        var match = Named.Match(piece.Line);
        if (!match.Success)
        {
            return false;
        }

        var who = match.Groups["who"].Value;
        var known = draft.Authors.Contains(who, StringComparer.OrdinalIgnoreCase);
        if (!known && draft.Authors.Count == 0 && index > first && IsLastProse(draft, index))
        {
            draft.Authors.Add(who);
            return true;
        }

        return known && (index < first || index > draft.Pieces.Count * LastPart || IsLastProse(draft, index));
    }

    private static bool IsLastProse(Draft draft, int index) => !draft.Pieces.Skip(index + 1).Any(piece => piece.IsOpen && Prose.IsParagraph(piece));
}
