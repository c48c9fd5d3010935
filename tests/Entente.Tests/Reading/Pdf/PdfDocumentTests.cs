using Entente.Documents;
using Entente.Reading;

namespace Entente.Tests.Reading.Pdf;

public class PdfDocumentTests
{
    [PdfFact]
    public void A_report_has_title_date_paragraphs_and_pages()
    {
        Document document = Read(Report());
        document.ShouldBePartitioned();
        document.Provenance.MediaType.ShouldBe("application/pdf");
        document.Title.ShouldBe("Envoys at the river");
        document.Published!.From!.Value.ToString("uuuu-MM-dd", null).ShouldBe("2021-05-04");
        document.PublishedBasis.ShouldBe(PublicationBasis.Byline);
        document.Texts(SegmentKind.Body).ShouldBe(
        [
            "The ministers of both states met at the river on Monday and agreed that the negotiations would go on in the capital, where self-appointed observers had waited since the first day of the spring session.",
            "Nobody would say which of them had given way, and the delegation that had come from the north left the hall before the talks had come to the question of the border, which the two governments put off.",
            "On the next day the envoys came back.",
        ]);
        document.Texts(SegmentKind.Boilerplate).ShouldBe(["Sample Wire Report", "1", "Sample Wire Report", "2", "Sample Wire Report", "3"]);
        document.Texts(SegmentKind.Note).ShouldBe(["1 As the ministry said on its page."]);
    }

    [PdfFact]
    public void Every_sentence_knows_its_page()
    {
        Document document = Read(Report());
        document.PageStarts.Count.ShouldBe(3);
        PageOf(document, "The ministers").ShouldBe(1);
        PageOf(document, "As the ministry said").ShouldBe(1);
        PageOf(document, "given way").ShouldBe(1);
        PageOf(document, "before the talks").ShouldBe(2);
        PageOf(document, "put off").ShouldBe(2);
        PageOf(document, "On the next day").ShouldBe(3);
        (document with { PageStarts = [] }).PageAt(0).ShouldBeNull();
    }

    [PdfFact]
    public void Columns_are_read_one_after_the_other()
    {
        PdfMaker maker = new PdfMaker().Page()
            .Lines(60, 100, "The left column tells that the state", "signed the treaty in the old palace", "of the capital, and that its army", "would leave the islands before")
            .Lines(320, 100, "the winter came. The right column", "tells that the other state thanked", "the mediators and sent an envoy", "with gifts to the court.");
        Read(maker.Bytes()).Text.ShouldBe(
            "The left column tells that the state signed the treaty in the old palace of the capital, and that its army would leave the islands before "
            + "the winter came. The right column tells that the other state thanked the mediators and sent an envoy with gifts to the court.");
    }

    [PdfFact]
    public void Metadata_is_believed_where_nothing_is_printed()
    {
        PdfMaker maker = new PdfMaker { About = { ["Title"] = "Talks at the lake", ["Author"] = "Sample Writer", ["CreationDate"] = "D:20190305120000Z" } }.Page()
            .Lines(60, 100, ReadingProbe.Paragraph(3)[..80], ReadingProbe.Paragraph(3)[80..160]);
        Document document = Read(maker.Bytes());
        document.Title.ShouldBe("Talks at the lake");
        document.Authors.ShouldBe(["Sample Writer"]);
        (document.Published!.From, document.Published.To).ShouldBe((new NodaTime.LocalDate(2019, 3, 5), new NodaTime.LocalDate(2019, 3, 5)));
    }

    [PdfFact]
    public void The_day_a_browser_printed_is_no_more_than_the_last_day_possible()
    {
        PdfMaker maker = new PdfMaker { About = { ["Title"] = "Microsoft Word - draft.docx", ["Producer"] = "Skia/PDF m120", ["CreationDate"] = "D:20190305120000Z" } }.Page()
            .Lines(60, 100, ReadingProbe.Paragraph(3)[..80], ReadingProbe.Paragraph(3)[80..160]);
        Document document = Read(maker.Bytes());
        document.Title.ShouldBeNull();
        document.Published!.From.ShouldBeNull();
        document.Published.To.ShouldBe(new NodaTime.LocalDate(2019, 3, 5));
    }

    private static int? PageOf(Document document, string words) => document.PageAt(document.Source.Characters.IndexOf(words, StringComparison.Ordinal));

    private static Document Read(byte[] pdf) => DocumentReader.Read(pdf, "report.pdf").Value;

    internal static byte[] Report() => new PdfMaker().Page()
        .Line(60, 40, "Sample Wire Report", 9)
        .Line(60, 110, "Envoys at the river", 22)
        .Line(60, 140, "4 May 2021")
        .Lines(60, 180, "The ministers of both states met at the river on Monday and agreed that the nego-", "tiations would go on in the capital, where self-", "appointed observers had waited since the first day of the spring session.")
        .Lines(60, 240, "Nobody would say which of them had given way, and the delegation that had come", "from the north left the hall")
        .Line(60, 760, "1 As the ministry said on its page.", 8)
        .Line(290, 815, "1", 9)
        .Page()
        .Line(60, 40, "Sample Wire Report", 9)
        .Lines(60, 100, "before the talks had come to the question of the border, which the two govern-", "ments put off.")
        .Line(290, 815, "2", 9)
        .Page()
        .Line(60, 40, "Sample Wire Report", 9)
        .Lines(60, 100, "On the next day the envoys came back.")
        .Line(290, 815, "3", 9)
        .Bytes();
}
