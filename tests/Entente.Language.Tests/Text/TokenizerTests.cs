using Entente.Language.Text;

namespace Entente.Language.Tests.Text;

public class TokenizerTests
{
    private static string Tokens(string text)
    {
        TokenizedText tokens = Tokenizer.Tokenize(text);
        return string.Join(' ', Enumerable.Range(0, tokens.TokenCount).Select(i => text[tokens.Starts[i]..tokens.Ends[i]]));
    }

    [Theory]
    [InlineData("They don't, can't and won't.", "They do n't , ca n't and wo n't .")]
    [InlineData("It’s the minister’s view; we’ll see.", "It ’s the minister ’s view ; we ’ll see .")]
    [InlineData("The troops' posts cannot hold.", "The troops ' posts can not hold .")]
    public void Clitics_are_tokens_of_their_own(string text, string expected) => Tokens(text).ShouldBe(expected);

    [Theory]
    [InlineData("Pak-Russian ties", "Pak - Russian ties")]
    [InlineData("a 15-year-old pact", "a 15 - year - old pact")]
    [InlineData("non-aligned co-founders of the anti-terror e-mail list", "non-aligned co-founders of the anti-terror e-mail list")]
    [InlineData("al-Qasr", "al - Qasr")]
    public void Compounds_are_split_and_prefixes_are_not(string text, string expected) => Tokens(text).ShouldBe(expected);

    [Theory]
    [InlineData("$3 trillion", "$ 3 trillion")]
    [InlineData("US$40, £1,250.50 and 7%", "US$ 40 , £ 1,250.50 and 7 %")]
    [InlineData("on 12/04/2019 at 5:30pm", "on 12/04/2019 at 5:30 pm")]
    [InlineData("call 202-555-0100 in 1998-2000", "call 202-555-0100 in 1998 - 2000")]
    public void Numbers_keep_their_signs_and_lose_their_units(string text, string expected) => Tokens(text).ShouldBe(expected);

    [Theory]
    [InlineData("See https://example.org/a?b=1.", "See https://example.org/a?b=1 .")]
    [InlineData("(www.example.org)", "( www.example.org )")]
    [InlineData("desk@example.org, @desk #summit", "desk@example.org , @desk #summit")]
    [InlineData("at example.com.", "at example.com .")]
    public void Addresses_handles_and_tags_stay_whole(string text, string expected) => Tokens(text).ShouldBe(expected);

    [Theory]
    [InlineData("The U.S. sent Lt. Gen. A. B. Vell, e.g. by air.", "The U.S. sent Lt. Gen. A. B. Vell , e.g. by air .")]
    [InlineData("Order No. 7 was no. It sat.", "Order No. 7 was no . It sat .")]
    public void Abbreviations_and_initials_keep_their_stop(string text, string expected) => Tokens(text).ShouldBe(expected);

    [Theory]
    [InlineData("Wait... what?!", "Wait ... what ?!")]
    [InlineData("“Yes,” he said—[loudly] …", "“ Yes , ” he said — [ loudly ] …")]
    [InlineData("and/or AT&T", "and / or AT&T")]
    public void Marks_stand_alone_and_runs_stay_together(string text, string expected) => Tokens(text).ShouldBe(expected);

    [Fact]
    public void A_split_word_is_marked_as_one()
    {
        TokenizedText tokens = Tokenizer.Tokenize("We cannot.");

        tokens.ContinuesWord(1).ShouldBeFalse();
        tokens.ContinuesWord(2).ShouldBeTrue();
        tokens.ContinuesWord(3).ShouldBeFalse();
    }

    [Fact]
    public void A_text_of_spaces_has_no_sentence() => Tokenizer.Tokenize(" \n\t\u200B\0 ").SentenceCount.ShouldBe(0);
}
