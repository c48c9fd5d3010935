using System.Text;
using Entente.Documents;
using Entente.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Reading;

public class HostileInputTests
{
    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i>")]
    [InlineData("<p><table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<p><font>")]
    [InlineData("<svg><g>")]
    public void A_hundred_thousand_nested_tags_are_read(string tags)
    {
        var document = ReadingProbe.Read("<html><body>" + string.Concat(Enumerable.Repeat(tags, 100_000)) + "the innermost words");
        document.Source.Characters.ShouldContain("the innermost words");
        document.ShouldBePartitioned();
    }

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("**a *b ")]
    [InlineData("- ")]
    public void Markdown_nested_without_end_is_read(string mark)
    {
        var document = ReadingProbe.Read("# Head\n\n**a** [b](c)\n\n" + string.Concat(Enumerable.Repeat(mark, 20_000)) + " the last words", "a.md");
        document.Source.Characters.ShouldContain("the last words");
        document.ShouldBePartitioned();
    }

    [Theory]
    [InlineData("a.txt", "")]
    [InlineData("a.html", "<html><body><p>")]
    [InlineData("a.md", "# Head\n\n**a** [b](c)\n\n")]
    public void A_line_of_ten_megabytes_is_one_segment_of_text(string path, string lead)
    {
        var document = ReadingProbe.Read(lead + string.Concat(Enumerable.Repeat("The envoy said so again. ", 400_000)), path);
        document.Text.Length.ShouldBeGreaterThan(9_000_000);
        document.ShouldBePartitioned();
    }

    [Fact]
    public void Ninety_thousand_paragraphs_are_read()
    {
        var text = string.Concat(Enumerable.Range(0, 90_000).Select(number => $"<p>{ReadingProbe.Paragraph(number)}</p>"));
        ReadingProbe.Read("<html><body>" + text).Segments.Count.ShouldBe(90_000);
    }

    [Fact]
    public void Broken_linked_data_do_not_hide_the_page()
    {
        var page = $"<html><head><script type='application/ld+json'>{new string('[', 50_000)}</script></head><body><p>{ReadingProbe.Paragraph(1)}</p>";
        ReadingProbe.Read(page).Text.ShouldBe(ReadingProbe.Paragraph(1));
    }

    [Fact]
    public void Zero_characters_and_half_characters_stay_covered() => ReadingProbe.Read(ReadingProbe.Paragraph(4) + "\0 \uFFFD \uD83D\uDE00 end").ShouldBePartitioned();

    [Fact]
    public void Any_bytes_give_a_partitioned_document_or_a_problem() =>
        Check.QuickThrowOnFailure(Prop.ForAll<byte[]>(bytes =>
        {
            var outcome = DocumentReader.Read(bytes, "any");
            if (outcome.Succeeded)
            {
                outcome.Value.ShouldBePartitioned();
            }
        }));

    [Fact]
    public void Any_arrangement_of_lines_and_tags_is_partitioned() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Elements(Parts).ListOf().ToArbitrary(), parts =>
        {
            foreach (var path in (string[])["a.txt", "a.md", "a.html"])
            {
                var outcome = DocumentReader.Read(Encoding.UTF8.GetBytes(string.Concat(parts)), path);
                if (outcome.Succeeded)
                {
                    outcome.Value.ShouldBePartitioned();
                }
            }
        }));

    private static readonly string[] Parts =
    [
        "\n", "\n\n", " ", "\r\n", "<p>", "</p>", "<div class=\"comments\">", "</div>", "<br>", "<br><br>", "<li>", "<article>", "# ", "**", "](#)", "[", "> ", "1. ",
        "The first headline. A second sentence follows", "By Anna Sample", "March 3, 2020", "SAMPLETOWN, March 3 — The minister spoke.", "“", "”", ":",
        "Q: Why?", "Anna | 2 years ago | Reply", "Comments (2)", "The writer is a journalist.", "About the author", "Photo: Sample Wire", "\u00A0", "\u200B", "é", "😀",
        ReadingProbe.Paragraph(1), ReadingProbe.Paragraph(2), "According to the Sample Ministry's statement:", "| a | b |\n|---|---|\n| c | d |\n",
    ];
}
