namespace Entente.Tests.Reading.Pages;

public class HiddenTextTests
{
    [Theory]
    [InlineData("hidden")]
    [InlineData("aria-hidden=\"true\"")]
    [InlineData("style=\"color: red; display: none\"")]
    public void A_hover_card_inside_a_paragraph_is_left_out(string mark)
    {
        var document = ReadingProbe.Read($"<html><body><h1>Envoys return</h1><p>It began <span {mark}>Ten plum recipes</span>in May. {ReadingProbe.Paragraph(1)}</p>");

        document.Text.ShouldStartWith("It began in May.");
        document.Source.Characters.ShouldNotContain("recipes");
        document.ShouldBePartitioned();
    }

    [Fact]
    public void A_hidden_block_between_paragraphs_is_left_out() =>
        ReadingProbe.Read($"<html><body><p>{ReadingProbe.Paragraph(1)}</p><div style=\"display: none\"><p>{ReadingProbe.Paragraph(7)}</p></div><p>{ReadingProbe.Paragraph(2)}</p>")
            .Source.Characters.ShouldBe($"{ReadingProbe.Paragraph(1)}\n\n{ReadingProbe.Paragraph(2)}");

    [Fact]
    public void A_page_that_hides_all_it_says_until_a_script_has_run_is_read()
    {
        var paragraphs = string.Concat(Enumerable.Range(1, 20).Select(number => $"<p>{ReadingProbe.Paragraph(number)}</p>"));

        ReadingProbe.Read($"<html><body><div style='display:none'>{paragraphs}</div>").Text.ShouldContain("the 20th day");
    }

    [Fact]
    public void What_is_declared_not_hidden_is_read() =>
        ReadingProbe.Read($"<html><body><p><span aria-hidden=\"false\">Visible words.</span> {ReadingProbe.Paragraph(1)}</p>").Text.ShouldContain("Visible words");
}
