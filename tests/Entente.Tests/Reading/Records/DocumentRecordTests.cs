using System.Text.Json;
using Entente.Documents;
using Entente.Reading.Records;

namespace Entente.Tests.Reading.Records;

public class DocumentRecordTests
{
    private static readonly Document Document = ReadingProbe.Read(
        "The talks that changed the river\n\nBy Anna Sample\n\nSample Wire, May 4, 2019\n\n" + ReadingProbe.Paragraph(1) + "\n\nAll rights reserved.", "talks.txt");

    [Fact]
    public void The_field_names_are_those_promised()
    {
        using var record = JsonDocument.Parse(DocumentRecord.Print(Document));
        record.RootElement.EnumerateObject().Select(field => field.Name).ShouldBe(
        [
            "id", "path", "mediaType", "title", "authors", "outlet", "language", "published", "publishedTo", "publishedPrecision", "publishedBasis",
            "genre", "duplicateOf", "originallyPublishedBy", "segments", "text",
        ]);
    }

    [Fact]
    public void What_was_found_is_printed()
    {
        using var parsed = JsonDocument.Parse(DocumentRecord.Print(Document));
        var record = parsed.RootElement;
        record.GetProperty("title").GetString().ShouldBe("The talks that changed the river");
        record.GetProperty("authors")[0].GetString().ShouldBe("Anna Sample");
        record.GetProperty("outlet").GetString().ShouldBe("Sample Wire");
        record.GetProperty("published").GetString().ShouldBe("2019-05-04");
        record.GetProperty("publishedPrecision").GetString().ShouldBe("day");
        record.GetProperty("publishedBasis").GetString().ShouldBe("byline");
        record.GetProperty("duplicateOf").ValueKind.ShouldBe(JsonValueKind.Null);
        record.GetProperty("text").GetString().ShouldBe(ReadingProbe.Paragraph(1));
    }

    [Fact]
    public void Offsets_point_into_the_source_text()
    {
        using var parsed = JsonDocument.Parse(DocumentRecord.Print(Document, withSource: true));
        var source = parsed.RootElement.GetProperty("source").GetString()!;
        var body = parsed.RootElement.GetProperty("segments").EnumerateArray().Single(segment => segment.GetProperty("kind").GetString() == "body");
        source[body.GetProperty("start").GetInt32()..body.GetProperty("end").GetInt32()].ShouldBe(ReadingProbe.Paragraph(1));
        body.GetProperty("voice").GetProperty("kind").GetString().ShouldBe("author");
        body.GetProperty("voice").GetProperty("text").GetString().ShouldBe("Anna Sample");
    }

    [Fact]
    public void Kinds_of_several_words_are_hyphenated_and_a_record_is_one_line()
    {
        var pulled = Document with { Segments = [new Segment(SegmentKind.PullQuote, new TextSpan(0, 3), new Voice(VoiceKind.QuotedSpeaker))] };
        var record = DocumentRecord.Print(pulled);
        record.ShouldContain("\"pull-quote\"");
        record.ShouldContain("\"quoted-speaker\"");
        record.ShouldNotContain("\n");
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_path_is_printed_as_a_replacement() =>
        DocumentRecord.Print(Document with { Provenance = Document.Provenance with { Path = "a\uD800b" } }).ShouldContain("a\uFFFDb");
}
