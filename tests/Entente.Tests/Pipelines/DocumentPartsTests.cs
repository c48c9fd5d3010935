using Entente.Documents;
using Entente.Pipelines;

namespace Entente.Tests.Pipelines;

public class DocumentPartsTests
{
    [Fact]
    public void An_article_is_one_part() =>
        PartsOf("The envoys met.\n\nThey agreed on little.", 200).ShouldBe(["The envoys met.They agreed on little."]);

    [Fact]
    public void Paragraphs_are_gathered_into_parts_no_longer_than_allowed()
    {
        string[] parts = PartsOf(string.Join("\n\n", Enumerable.Repeat("The envoys met.", 10)), 40);
        parts.Length.ShouldBe(5);
        parts.ShouldAllBe(part => part == "The envoys met.The envoys met.");
    }

    [Fact]
    public void A_long_line_is_cut_after_a_sentence()
    {
        string[] parts = PartsOf(string.Concat(Enumerable.Repeat("The envoys met. ", 10)), 40);
        parts[0].ShouldBe("The envoys met. The envoys met. ");
        string.Concat(parts).ShouldBe(string.Concat(Enumerable.Repeat("The envoys met. ", 10)));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("😀")]
    public void A_line_without_spaces_is_cut_between_characters(string character)
    {
        string text = "x" + string.Concat(Enumerable.Repeat(character, 101));
        string[] parts = PartsOf(text, 30);
        parts.ShouldAllBe(part => part.Length <= 30 && !char.IsLowSurrogate(part[0]));
        string.Concat(parts).ShouldBe(text);
    }

    private static string[] PartsOf(string text, int longest)
    {
        Document document = PlainDocument.Of(text);
        return [.. DocumentParts.Of(document, document.Segments, longest)
            .Select(part => string.Concat(part.Select(passage => document.Source[passage.Span])))];
    }
}
