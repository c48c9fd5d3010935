using Entente.Documents;
using Entente.Reading.Layout;

namespace Entente.Reading.Structure;

/// <summary>Sets aside decoration: a sentence of a paragraph set a second time as a paragraph of its own, and paragraphs printed twice.</summary>
internal static class PullQuoteStep
{
    private const int ShortestQuote = 40;
    private const int LongestQuote = 600;

    // A text of very many paragraphs is no page with pull quotes, nor is a very long one, and comparing all pairs would take too long.
    private const int MostPieces = 2000;
    private const int LongestText = 4_000_000;

    public static void Apply(Draft draft)
    {
        if (draft.Pieces.Count > MostPieces || draft.Layout.Source.Length > LongestText)
        {
            return;
        }

        var normalised = draft.Pieces.ConvertAll(piece => piece.IsProse ? Prose.Normalised(piece.Line) : "");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < draft.Pieces.Count; index++)
        {
            var text = normalised[index];
            if (text.Length < ShortestQuote || !IsCandidate(draft.Pieces[index]))
            {
                continue;
            }

            if (!seen.Add(text))
            {
                draft.Pieces[index] = draft.Pieces[index].As(SegmentKind.Boilerplate);
            }
            else if (text.Length <= LongestQuote && IsPartOfAnother(normalised, index))
            {
                draft.Pieces[index] = draft.Pieces[index].As(SegmentKind.PullQuote);
            }
        }
    }

    // Cells, list items and labels repeat because their matter does ("1 cup of oats"); decoration is a sentence, or set apart.
    private static bool IsCandidate(Piece piece) => piece.IsProse && piece.Block.Shape switch
    {
        BlockShape.TableCell or BlockShape.ListItem => false,
        BlockShape.Quote or BlockShape.Heading => true,
        _ => Prose.EndsSentence(piece.Line),
    };

    private static bool IsPartOfAnother(List<string> normalised, int index)
    {
        var text = normalised[index];
        return normalised.Where((other, at) => at != index && other.Length > text.Length && other.Contains(text, StringComparison.Ordinal)).Any();
    }
}
