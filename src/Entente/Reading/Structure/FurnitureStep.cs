using Entente.Documents;
using Entente.Reading.Layout;
using Entente.Reading.Vocabulary;

namespace Entente.Reading.Structure;

/// <summary>Sets aside what the layout or a paragraph's wording tells to be furniture or a caption.</summary>
internal static class FurnitureStep
{
    private const int ShortBlock = 160;
    private const double TailShare = 0.3;

    public static void Apply(Draft draft)
    {
        for (var index = 0; index < draft.Pieces.Count; index++)
        {
            var piece = draft.Pieces[index];
            if (piece.IsOpen && KindOf(piece) is { } kind)
            {
                draft.Pieces[index] = piece.As(kind);
            }
        }

        EndPiece(draft);
    }

    private static SegmentKind? KindOf(Piece piece) => piece.Block.Region switch
    {
        Region.Furniture or Region.Byline => SegmentKind.Boilerplate,
        Region.Comments => SegmentKind.Comment,
        Region.Caption => SegmentKind.Caption,
        _ => piece.Block.Shape is BlockShape.TableCell ? null : ByWording(piece.Line),
    };

    private static SegmentKind? ByWording(string line)
    {
        var isShort = line.Length < ShortBlock;
        return BoilerplateRules.CaptionStart.IsMatch(line) && line.Length < 2 * ShortBlock ? SegmentKind.Caption
            : isShort && BoilerplateRules.CaptionShort.IsMatch(line) ? SegmentKind.Caption
            : BoilerplateRules.FurnitureStart.IsMatch(line) ? SegmentKind.Boilerplate
            : isShort && BoilerplateRules.FurnitureShort.IsMatch(line) ? SegmentKind.Boilerplate
            : null;
    }

    // After a line such as "About the author" the piece is over, when it stands in the last part of the document or little prose follows it.
    private static void EndPiece(Draft draft)
    {
        var total = Open(draft, 0);
        for (var index = 0; index < draft.Pieces.Count; index++)
        {
            var piece = draft.Pieces[index];
            var after = Open(draft, index + 1);
            if (piece.Kind is not SegmentKind.Comment && after < total * TailShare && BoilerplateRules.Ends.IsMatch(piece.Line))
            {
                for (var rest = index; rest < draft.Pieces.Count && !CommentStep.IsHead(draft.Pieces[rest]); rest++)
                {
                    draft.Pieces[rest] = draft.Pieces[rest].IsOpen ? draft.Pieces[rest].As(SegmentKind.Boilerplate) : draft.Pieces[rest];
                }

                return;
            }
        }
    }

    private static int Open(Draft draft, int from) => draft.Pieces.Skip(from).Where(piece => piece.IsOpen).Sum(piece => piece.Line.Length);
}
