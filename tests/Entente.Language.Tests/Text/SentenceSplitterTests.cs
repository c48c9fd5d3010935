using Entente.Language.Text;

namespace Entente.Language.Tests.Text;

public class SentenceSplitterTests
{
    private static string[] Sentences(string text)
    {
        TokenizedText tokens = Tokenizer.Tokenize(text);
        return [.. Enumerable.Range(0, tokens.SentenceCount).Select(tokens.SentenceAt).Select(sentence => text[tokens.Starts[sentence.First]..tokens.Ends[sentence.End - 1]])];
    }

    [Theory]
    [InlineData("Gen. Vell met Mr. A. B. Orr of the U.S. Army in St. Brava on Jan. 5 at 6 p.m. local time.")]
    [InlineData("\"Will they come?\" he asked the envoy.")]
    [InlineData("The pact (signed in 2031!) holds; nobody left it.")]
    [InlineData("They waited ... and left.")]
    public void Stops_inside_a_sentence_do_not_end_it(string text) => Sentences(text).ShouldBe([text]);

    [Theory]
    [InlineData("He came.", "She left.")]
    [InlineData("It lies in the U.S.", "The port is new.")]
    [InlineData("\"We agreed.\"", "The envoy smiled.")]
    [InlineData("They agreed (at last.)", "Then they ate.")]
    [InlineData("Was it so?", "“No.”")]
    [InlineData("The pact held. [17]", "It was renewed.")]
    public void Sentences_end_behind_their_quotes_brackets_and_notes(string first, string second) =>
        Sentences(first + " " + second).ShouldBe([first, second]);

    [Fact]
    public void A_blank_line_ends_a_headline() =>
        Sentences("Envoys meet in Sudmark\n\nTalks lasted a day.").ShouldBe(["Envoys meet in Sudmark", "Talks lasted a day."]);

    [Fact]
    public void A_wrapped_line_goes_on()
    {
        const string Text = "The two delegations met for the third time in the capital of\nSudmark on Friday and agreed to open the border crossing that\nhad been closed since the autumn.";

        Sentences(Text).ShouldBe([Text]);
    }

    [Fact]
    public void List_items_and_short_lines_end_where_they_are_written() =>
        Sentences("Agenda\n1. A great shift\n2. Border trade\n- Visas\nOther business").ShouldBe(
            ["Agenda", "1. A great shift", "2. Border trade", "- Visas", "Other business"]);

    [Fact]
    public void Paragraphs_of_one_line_each_are_kept_apart()
    {
        string paragraph = string.Concat(Enumerable.Repeat("a long line without a stop that goes on and ", 4)) + "ends";

        Sentences(paragraph + "\nNext " + paragraph).Length.ShouldBe(2);
    }
}
