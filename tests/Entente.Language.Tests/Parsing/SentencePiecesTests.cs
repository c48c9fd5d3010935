using Entente.Language.Parsing;

namespace Entente.Language.Tests.Parsing;

public class SentencePiecesTests
{
    [Fact]
    public void An_overlong_sentence_is_cut_and_its_pieces_hang_on_the_first_root()
    {
        int count = SentencePieces.LongestPiece + 3;
        SentencePieces pieces = SentencePieces.Of([TokenSpans.Join(["Stop"]), TokenSpans.Join([.. Enumerable.Repeat("word", count)])]);
        pieces.Pieces.Select(piece => piece.Count).ShouldBe([1, SentencePieces.LongestPiece, 3]);

        SentenceAnalysis[] joined = pieces.Join([.. pieces.Pieces.Select(piece => Chain(piece.Count))]);
        joined.Length.ShouldBe(2);
        joined[1].Heads.Count(head => head == -1).ShouldBe(1);
        joined[1].Heads[SentencePieces.LongestPiece].ShouldBe(0);
        joined[1].Heads[^1].ShouldBe(count - 2);
        joined[1].Names.ShouldBe([new Name(NameKind.Person, 0, 1), new Name(NameKind.Person, SentencePieces.LongestPiece, SentencePieces.LongestPiece + 1)]);
        joined[1].Predicates.Select(predicate => predicate.Token).ShouldBe([0, SentencePieces.LongestPiece]);
    }

    private static SentenceAnalysis Chain(int count) => new(
        [.. Enumerable.Repeat(new Tag(UniversalPos.Noun, "NN"), count)],
        [.. Enumerable.Range(-1, count)],
        [.. Enumerable.Range(0, count).Select(i => i == 0 ? "root" : "dep")],
        [new Name(NameKind.Person, 0, 1)],
        [new Predicate(0, [])]);
}
