using Entente.Language.Parsing;
using Entente.Language.Training;
using Entente.Language.Treebanks;

namespace Entente.Language.Tests.Training;

public class LabelIndexTests
{
    private static readonly LabelIndex s_labels = new(Enumerable.Repeat(TinyCorpus.Sentences, 4).SelectMany(sentences => sentences).ToList());

    [Fact]
    public void The_most_frequent_tag_comes_first()
        => s_labels.Inventory.Tags[0].ShouldBe(TinyCorpus.Sentences
            .SelectMany(sentence => sentence.Pos.Zip(sentence.PennTags, (pos, penn) => new Tag(pos, penn))).CountBy(tag => tag).MaxBy(pair => pair.Value).Key);

    [Fact]
    public void An_unknown_tag_becomes_a_known_one_of_its_part_of_speech()
        => s_labels.Inventory.Tags[s_labels.TagOf(UniversalPos.Verb, "VBG")].Pos.ShouldBe(UniversalPos.Verb);

    [Fact]
    public void An_unknown_subtype_becomes_its_main_relation()
        => s_labels.Inventory.Relations[s_labels.RelationOf("obl:nowhere")].ShouldBe("obl");
}
