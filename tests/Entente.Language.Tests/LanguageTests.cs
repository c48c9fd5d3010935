using Entente.Language.Tests.Training;

namespace Entente.Language.Tests;

public sealed class LanguageTests : IDisposable
{
    private readonly TinyNetwork _tiny = new();
    private readonly Language _language;

    public LanguageTests()
    {
        _tiny.Save();
        _language = Language.Load(_tiny.Folder);
    }

    public void Dispose() => _tiny.Dispose();

    [Fact]
    public void Offsets_of_tokens_are_into_the_text()
    {
        const string Text = "Karvonia signed the treaty. The minister did not leave.";
        AnalysedText analysed = _language.Analyse(Text);
        analysed.Sentences.Count.ShouldBe(2);
        analysed.Sentences[1].Text.ShouldBe("The minister did not leave.");
        analysed.Sentences.SelectMany(sentence => sentence.Tokens).ShouldAllBe(token => Text.Substring(token.Start, token.End - token.Start) == token.Text);
    }

    [Fact]
    public void Texts_analysed_together_come_out_as_alone()
    {
        string[] texts = ["A ship sank. Talks may resume.", "", "She said Tarvik would come."];
        IReadOnlyList<AnalysedText> together = _language.Analyse(texts);
        together.Select(text => text.Sentences.Count).ShouldBe([2, 0, 1]);
        for (int i = 0; i < texts.Length; i++)
        {
            Heads(together[i]).ShouldBe(Heads(_language.Analyse(texts[i])));
        }
    }

    [Fact]
    public void Known_tokens_are_kept()
    {
        AnalysedText analysed = _language.Analyse([["New", "York-based", "."], ["Stop"]]);
        analysed.Sentences.Select(sentence => sentence.Count).ShouldBe([3, 1]);
        analysed.Sentences[0][1].Text.ShouldBe("York-based");
        analysed.Sentences[1][0].Text.ShouldBe("Stop");
    }

    [Theory]
    [InlineData(new int[0], new int[0])]
    [InlineData(new[] { 0, 2 }, new[] { 3, 5 })]
    [InlineData(new[] { 0 }, new[] { 9 })]
    [InlineData(new[] { 1 }, new[] { 1 })]
    public void Impossible_offsets_are_refused(int[] starts, int[] ends)
        => Should.Throw<ArgumentException>(() => _language.Analyse("Stop it", [new TokenOffsets(starts, ends)]));

    private static int[] Heads(AnalysedText text) => [.. text.Sentences.SelectMany(sentence => sentence.Tokens).Select(token => token.Head)];
}
