using Entente.Language.Lemmas;
using Entente.Language.Treebanks;

namespace Entente.Language.Tests.Lemmas;

public class LemmaTableTests
{
    private static readonly LemmaTable s_table = LemmaTable.Train(
    [
        Words(UniversalPos.Verb, "VBD", "signed sign", "joined join", "planned plan", "banned ban", "scanned scan", "hosted host", "voted vote", "noted note", "quoted quote"),
        Words(UniversalPos.Noun, "NNS", "envoys envoy", "treaties treaty", "duties duty", "cities city", "talks talk", "ports port", "Ports port"),
        Words(UniversalPos.Propn, "NNP", "Sudmark Sudmark", "Norland Norland", "Orr Orr"),
        Words(UniversalPos.Noun, "NN", "envoy envoy", "pact pact", "port port"),
        Words(UniversalPos.Part, "RB", "n't not", "not not"),
    ]);

    private static TreebankSentence Words(UniversalPos pos, string tag, params string[] pairs)
    {
        string[] nothing = [.. pairs.Select(_ => "_")];
        return new TreebankSentence
        {
            Forms = [.. pairs.Select(pair => pair.Split(' ')[0])],
            Lemmas = [.. pairs.Select(pair => pair.Split(' ')[1])],
            Pos = [.. pairs.Select(_ => pos)],
            PennTags = [.. pairs.Select(_ => tag)],
            Features = nothing,
            Heads = new int[pairs.Length],
            Relations = nothing,
            Misc = nothing,
            SpaceAfter = new bool[pairs.Length],
        };
    }

    [Theory]
    [InlineData("Signed", UniversalPos.Verb, "VBD", "sign")]
    [InlineData("tanned", UniversalPos.Verb, "VBD", "tan")]
    [InlineData("Parties", UniversalPos.Noun, "NNS", "party")]
    [InlineData("n't", UniversalPos.Part, "RB", "not")]
    public void Known_words_and_known_endings_give_the_lemma(string form, UniversalPos pos, string tag, string lemma) =>
        s_table.Lemmatize(form, pos, tag).ShouldBe(lemma);

    [Theory]
    [InlineData("withdrew", UniversalPos.Verb, "VBD", "withdraw")]
    [InlineData("Crises", UniversalPos.Noun, "NNS", "crisis")]
    public void Irregular_forms_need_no_training(string form, UniversalPos pos, string tag, string lemma) =>
        s_table.Lemmatize(form, pos, tag).ShouldBe(lemma);

    [Fact]
    public void Names_keep_their_capitals_and_other_words_lose_them()
    {
        s_table.Lemmatize("Eastmark", UniversalPos.Propn, "NNP").ShouldBe("Eastmark");
        s_table.Lemmatize("Border", UniversalPos.Noun, "NN").ShouldBe("border");
    }

    [Fact]
    public void Pairs_of_tags_that_never_occurred_are_treated_like_the_part_of_speech()
    {
        s_table.Lemmatize("boats", UniversalPos.Noun, "VBZ").ShouldBe("boat");
        s_table.Lemmatize("Slowly", UniversalPos.Adv, "RB").ShouldBe("slowly");
    }

    [Fact]
    public void What_was_written_reads_back_the_same()
    {
        using MemoryStream stream = new();
        s_table.Write(stream);
        stream.Position = 0;
        LemmaTable read = LemmaTable.Read(stream);
        using MemoryStream again = new();
        read.Write(again);

        again.ToArray().ShouldBe(stream.ToArray());
        read.Lemmatize("tanned", UniversalPos.Verb, "VBD").ShouldBe("tan");
    }

    [Fact]
    public void Something_else_is_no_table() => Should.Throw<FormatException>(() => LemmaTable.Read(new MemoryStream(new byte[64])));

    [SharedFact("treebanks/ewt-train.conllu.gz")]
    public void Development_lemmas_are_found_with_gold_tags()
    {
        LemmaTable table = LemmaTable.Train(
        [
            .. TreebankFile.ReadConllu(SharedData.Path("treebanks/ewt-train.conllu.gz")!),
            .. TreebankFile.ReadConllu(SharedData.Path("treebanks/gum-open-train.conllu.gz")!),
        ]);

        using MemoryStream stream = new();
        table.Write(stream);
        stream.Length.ShouldBeLessThan(200_000);
        Accuracy(table, "treebanks/ewt-dev.conllu.gz").ShouldBeGreaterThan(0.985);
        Accuracy(table, "treebanks/gum-open-dev.conllu.gz").ShouldBeGreaterThan(0.99);
    }

    private static double Accuracy(LemmaTable table, string path)
    {
        int correct = 0;
        int count = 0;
        foreach (TreebankSentence sentence in TreebankFile.ReadConllu(SharedData.Path(path)!))
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                count++;
                correct += sentence.Lemmas[i] == "_" || table.Lemmatize(sentence.Forms[i], sentence.Pos[i], sentence.PennTags[i]) == sentence.Lemmas[i] ? 1 : 0;
            }
        }

        return (double)correct / count;
    }
}
