using System.Text;
using Entente.Documents;
using Entente.Problems;
using Entente.Reading;

namespace Entente.Tests.Reading;

public class DocumentReaderTests
{
    private static readonly byte[] SomeText = Encoding.UTF8.GetBytes(ReadingProbe.Paragraph(3));

    [Fact]
    public void A_missing_path_is_a_problem() =>
        DocumentReader.Read(Path.Combine(Path.GetTempPath(), "no-such-sample-file.txt")).Problem!.Code.ShouldBe("EN0101");

    [Fact]
    public void A_folder_is_a_problem() => DocumentReader.Read(Path.GetTempPath()).Problem!.Code.ShouldBe("EN0106");

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t \r\n ")]
    [InlineData("<html><body><script>draw()</script></body></html>")]
    public void A_file_without_text_is_a_problem(string text) =>
        DocumentReader.Read(Encoding.UTF8.GetBytes(text), "empty").Problem!.Code.ShouldBe("EN0102");

    [Theory]
    [InlineData("PK\u0003\u0004 word/document.xml", "Word")]
    [InlineData("\u007fELF\u0002\u0001", "ELF")]
    [InlineData("{\\rtf1\\ansi", "Rich Text")]
    public void A_binary_is_named_by_its_format(string bytes, string name)
    {
        var problem = DocumentReader.Read(Encoding.Latin1.GetBytes(bytes), "file").Problem!;
        problem.Code.ShouldBe("EN0103");
        problem.Detail!.ShouldContain(name);
    }

    [Fact]
    public void Data_full_of_zero_bytes_are_not_text()
    {
        var data = new byte[4000];
        for (var index = 0; index < data.Length; index += 7)
        {
            data[index] = (byte)(index % 251);
        }

        DocumentReader.Read(data, "data.bin").Problem!.Code.ShouldBe("EN0103");
    }

    [Fact]
    public void A_file_over_the_limit_is_a_problem() =>
        DocumentReader.Read(SomeText, "long.txt", new ReadingOptions { MaximumBytes = 10 }).Problem!.Code.ShouldBe("EN0105");

    [Fact]
    public void A_text_in_another_language_is_read_with_a_warning()
    {
        var warnings = new List<Problem>();
        var text = "Der Minister und die Gesandte haben sich in der Hauptstadt getroffen, und nach langen Gesprächen ist das Abkommen für beide Seiten nicht mehr weit.";
        var document = DocumentReader.Read(Encoding.UTF8.GetBytes(text), "de.txt", warnings: warnings).Value;
        document.Language.ShouldBe("de");
        warnings.ShouldHaveSingleItem().Code.ShouldBe("EN0107");
    }

    [Fact]
    public void A_text_cut_inside_a_character_is_read_with_a_warning()
    {
        var warnings = new List<Problem>();
        var bytes = Encoding.UTF8.GetBytes(ReadingProbe.Paragraph(2) + " The envoy’s café was full of “friends”");
        var document = DocumentReader.Read(bytes.AsMemory(0, bytes.Length - 1), "cut.txt", warnings: warnings).Value;
        document.Provenance.Encoding.ShouldBe("utf-8");
        document.Source.Characters.ShouldContain("café");
        warnings.ShouldHaveSingleItem().Code.ShouldBe("EN0104");
    }

    [Fact]
    public void The_id_is_that_of_the_bytes_and_the_path_is_kept()
    {
        var document = DocumentReader.Read(SomeText, "folder/a.txt").Value;
        document.Id.ShouldBe(DocumentId.Of(SomeText));
        document.Provenance.ShouldBe(new Provenance("folder/a.txt", "text/plain", "utf-8", SomeText.Length));
    }

    [Theory]
    [InlineData("# A headline of some words\n\n**Bold** and [a link](#) in one.", "text/markdown")]
    [InlineData("<!DOCTYPE html><p>Words.</p>", "text/html")]
    [InlineData("A price of 3 < 5, and *one* star.", "text/plain")]
    public void A_txt_file_is_read_as_what_it_holds(string text, string type) => ReadingProbe.Read(text).Provenance.MediaType.ShouldBe(type);

    [Fact]
    public void Markdown_loses_its_marks_and_nothing_else()
    {
        var document = ReadingProbe.Read("# The talks go on\n\nThe **two** sides [met](#) in *May*.\n\n1. First & last\n", "a.md");
        document.Source.Characters.ShouldBe("The talks go on\n\nThe two sides met in May.\n\n1. First & last");
    }

    [Fact]
    public void Raw_tags_in_markdown_are_marks_too() =>
        ReadingProbe.Read("# The talks go on\n\n<div>They <b>met</b> in May.</div>\n\n<!-- unseen -->\n", "a.md").Source.Characters.ShouldBe("The talks go on\n\nThey met in May.");
}
