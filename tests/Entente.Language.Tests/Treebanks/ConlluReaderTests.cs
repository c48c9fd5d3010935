using Entente.Language.Treebanks;

namespace Entente.Language.Tests.Treebanks;

public class ConlluReaderTests
{
    private const string Sample =
        "# newdoc id = notes\n# sent_id = notes-1\n# text = They don't agree.\n"
        + "1\tThey\tthey\tPRON\tPRP\tNumber=Plur\t4\tnsubj\t4:nsubj\t_\n"
        + "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
        + "2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t4:aux\t_\n"
        + "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t4:advmod\t_\n"
        + "4\tagree\tagree\tVERB\tVB\tVerbForm=Inf\t0\troot\t0:root\tSpaceAfter=No\n"
        + "4.1\tagree\tagree\tVERB\tVB\t_\t_\t_\t4:conj\tCopyOf=4\n"
        + "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t4:punct\t_\n\n"
        + "# sent_id = notes-2\n1\tEnough\tenough\tADJ\tJJ\t_\t0\troot\t0:root\t_\n\n";

    private static List<TreebankSentence> Read(string text) => [.. ConlluReader.Read(new StringReader(text))];

    [Fact]
    public void Words_split_by_the_treebank_are_tokens_and_the_written_word_is_kept()
    {
        TreebankSentence sentence = Read(Sample)[0];

        sentence.Forms.ShouldBe(["They", "do", "n't", "agree", "."]);
        sentence.Ranges.ShouldBe([new TokenRange(1, 3, "don't", true)]);
        sentence.SpaceAfter.ShouldBe([true, false, true, false, true]);
        sentence.RebuildText().ShouldBe("They don't agree.");
    }

    [Fact]
    public void Empty_nodes_are_not_tokens() => Read(Sample)[0].Count.ShouldBe(5);

    [Fact]
    public void Heads_count_from_zero_and_the_root_has_none()
    {
        TreebankSentence sentence = Read(Sample)[0];

        sentence.Heads.ShouldBe([3, 3, 3, -1, 3]);
        sentence.Relations[3].ShouldBe("root");
        sentence.Pos[0].ShouldBe(UniversalPos.Pron);
    }

    [Fact]
    public void Sentences_know_their_document_and_position()
    {
        List<TreebankSentence> sentences = Read(Sample);

        sentences.Select(sentence => (sentence.DocumentId, sentence.IndexInDocument)).ShouldBe([("notes", 0), ("notes", 1)]);
        sentences[1].Id.ShouldBe("notes-2");
        sentences[0].StartsDocument.ShouldBeTrue();
        sentences[1].StartsDocument.ShouldBeFalse();
    }

    [Fact]
    public void A_last_sentence_without_blank_line_is_read() => Read("1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_").Count.ShouldBe(1);

    [Theory]
    [InlineData("1\tYes\tyes", "line 1: expected 10 columns")]
    [InlineData("1\tYes\tyes\tINTJ\tUH\t_\t7\troot\t_\t_\n\n", "line 1: head 7 lies outside")]
    [InlineData("2\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n\n", "line 1: expected token 1")]
    public void A_line_that_cannot_be_read_is_named(string text, string message) =>
        Should.Throw<FormatException>(() => Read(text)).Message.ShouldStartWith(message);

    [SharedFact("treebanks/ewt-dev.conllu.gz")]
    public void Rebuilt_text_is_the_text_the_treebank_states()
    {
        IReadOnlyList<TreebankSentence> sentences = TreebankFile.ReadConllu(SharedData.Path("treebanks/ewt-dev.conllu.gz")!);

        sentences.Count.ShouldBe(2001);
        sentences.Count(sentence => sentence.RebuildText() == sentence.Comment("text")).ShouldBeGreaterThan(1990);
    }
}
