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
                draft.Pieces[index] = piece.As(kind, kind is SegmentKind.Comment ? new Voice(VoiceKind.Comment) : piece.Voice);
            }
        }

        EndPiece(draft);
    }

    private static SegmentKind? KindOf(Piece piece) => piece.Block.Region switch
    {
        Region.Furniture or Region.Byline => SegmentKind.Boilerplate,
        Region.Comments => SegmentKind.Comment,
        Region.Caption => SegmentKind.Caption,
        Region.Note => SegmentKind.Note,
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
        var total = draft.Pieces.Sum(OpenLength);
        var after = total;
        for (var index = 0; index < draft.Pieces.Count; index++)
        {
            var piece = draft.Pieces[index];
            after -= OpenLength(piece);
            if (piece.Kind is not SegmentKind.Comment && after < total * TailShare && BoilerplateRules.Ends.IsMatch(piece.Line))
            {
                SetAside(draft, index);
                return;
            }
        }
    }

    private static void SetAside(Draft draft, int from)
    {
        for (var index = from; index < draft.Pieces.Count && !CommentStep.IsHead(draft.Pieces[index]); index++)
        {
            draft.Pieces[index] = draft.Pieces[index].IsOpen ? draft.Pieces[index].As(SegmentKind.Boilerplate) : draft.Pieces[index];
        }
    }

    private static long OpenLength(Piece piece) => piece.IsOpen ? piece.Line.Length : 0;
}
