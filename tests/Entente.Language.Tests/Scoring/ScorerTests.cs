using Entente.Language.Scoring;
using Entente.Language.Treebanks;

namespace Entente.Language.Tests.Scoring;

public class ScorerTests
{
    private static readonly TreebankSentence s_gold = new()
    {
        Forms = ["Envoys", "met", "yesterday", "."],
        Lemmas = ["envoy", "meet", "_", "."],
        Pos = [UniversalPos.Noun, UniversalPos.Verb, UniversalPos.Noun, UniversalPos.Punct],
        PennTags = ["NNS", "VBD", "NN", "."],
        Features = ["_", "_", "_", "_"],
        Heads = [1, -1, 1, 1],
        Relations = ["nsubj", "root", "obl:unmarked", "punct"],
        Misc = ["_", "_", "_", "_"],
        SpaceAfter = [true, true, false, true],
        Names = [new Name(NameKind.Person, 0, 2), new Name(NameKind.Location, 2, 3)],
        Predicates = [new Predicate(1, [new Argument(Role.Arg0, 0), new Argument(Role.Temporal, 2)])],
    };

    [Fact]
    public void Relations_count_with_and_without_subtype_and_only_on_the_right_head()
    {
        TreebankSentence predicted = s_gold with
        {
            Heads = [1, -1, 1, 0],
            Relations = ["nsubj", "root", "obl", "punct"],
            Lemmas = ["envoys", "meet", "yesterday", "."],
        };

        TreeScore score = TreeScorer.Score([s_gold], [predicted]);

        score.Uas.ShouldBe(0.75);
        score.Las.ShouldBe(0.75);
        score.LasWithSubtypes.ShouldBe(0.5);
        score.Lemma.ShouldBe(0.75);
        score.Upos.ShouldBe(1);
    }

    [Fact]
    public void A_name_counts_only_with_its_exact_span_and_kind()
    {
        TreebankSentence predicted = s_gold with { Names = [new Name(NameKind.Person, 0, 1), new Name(NameKind.Location, 2, 3)] };

        NameScore score = NameScorer.Score([s_gold], [predicted]);

        score.ByKind[NameKind.Person].ShouldBe(new Agreement(0, 1, 1));
        score.ByKind[NameKind.Location].F1.ShouldBe(1);
        score.Overall.F1.ShouldBe(0.5);
    }

    [Fact]
    public void Kinds_that_the_gold_data_does_not_mark_can_be_left_out()
    {
        TreebankSentence predicted = s_gold with { Names = [new Name(NameKind.Group, 0, 1), .. s_gold.Names!] };

        NameScorer.Score([s_gold], [predicted]).Overall.Precision.ShouldBeLessThan(1);
        NameScorer.Score([s_gold], [predicted], [NameKind.Person, NameKind.Location]).Overall.Precision.ShouldBe(1);
    }

    [Fact]
    public void Arguments_of_a_predicate_that_is_none_are_wrong()
    {
        TreebankSentence predicted = s_gold with
        {
            Predicates = [new Predicate(0, [new Argument(Role.Temporal, 2)]), new Predicate(1, [new Argument(Role.Arg0, 0)])],
        };

        RoleScore score = RoleScorer.Score([s_gold], [predicted]);

        score.Predicates.ShouldBe(new Agreement(1, 2, 1));
        score.ByRole[Role.Temporal].ShouldBe(new Agreement(0, 1, 1));
        score.Overall.F1.ShouldBe(0.5);
    }

    [Fact]
    public void Sentences_without_gold_annotation_are_passed_over()
    {
        TreebankSentence bare = s_gold with { Names = null, Predicates = null };

        NameScorer.Score([bare], [s_gold]).Overall.ShouldBe(default);
        RoleScorer.Score([bare], [s_gold]).Overall.ShouldBe(default);
    }

    [Fact]
    public void Tokens_and_sentences_are_compared_by_their_characters()
    {
        SegmentationScore score = SegmentationScorer.Score([[(0, 4), (4, 5)], [(6, 9)]], [[(0, 5), (6, 9)]]);

        score.Tokens.ShouldBe(new Agreement(1, 2, 3));
        score.Sentences.ShouldBe(new Agreement(0, 1, 2));
    }

    [Fact]
    public void Annotations_of_different_tokens_cannot_be_compared() =>
        Should.Throw<ArgumentException>(() => TreeScorer.Score([s_gold], []));
}
