using Entente.Documents;

namespace Entente.Tests.Reading.Structure;

public class QuotationTests
{
    private const string Rest = "“The two sides spoke of water.\n\nThey also spoke of bridges.\n\nThey will speak again.”";

    [Theory]
    [InlineData("According to the Sample Palace’s official readout of the call:", "the Sample Palace")]
    [InlineData("It was a long call. According to the Foreign Ministry of Samplia's statement:", "the Foreign Ministry of Samplia")]
    [InlineData("The press service of the Sample Palace said:", "the Sample Palace")]
    public void An_official_text_inside_quotation_marks_is_a_readout(string lead, string speaker)
    {
        var document = ReadingProbe.Read($"A call about water\n\n{ReadingProbe.Paragraph(1)}\n\n{lead}\n\n{Rest}\n\n{ReadingProbe.Paragraph(2)}");
        document.Texts(SegmentKind.Readout).Length.ShouldBe(3);
        document.Holding("bridges").Voice.ShouldBe(new Voice(VoiceKind.Readout, Text: speaker));
        document.Holding("2th time").Kind.ShouldBe(SegmentKind.Body);
    }

    [Fact]
    public void Words_of_somebody_else_are_a_quotation()
    {
        var document = ReadingProbe.Read($"A call about water\n\n{ReadingProbe.Paragraph(1)}\n\nAnna Sample wrote:\n\n{Rest}\n\n{ReadingProbe.Paragraph(2)}");
        document.Holding("bridges").ShouldSatisfyAllConditions(
            segment => segment.Kind.ShouldBe(SegmentKind.Quote), segment => segment.Voice.ShouldBe(new Voice(VoiceKind.QuotedSpeaker, Text: "Anna Sample")));
    }

    [Fact]
    public void A_quotation_that_never_closes_swallows_nothing()
    {
        var document = ReadingProbe.Read($"A call about water\n\nThe Sample Palace’s statement:\n\n“The two sides spoke of water.\n\n{ReadingProbe.Paragraph(1)}\n\n{ReadingProbe.Paragraph(2)}");
        document.Texts(SegmentKind.Readout).ShouldBeEmpty();
        document.Holding("2th time").Kind.ShouldBe(SegmentKind.Body);
    }

    [Fact]
    public void Each_paragraph_may_open_its_own_marks()
    {
        var document = ReadingProbe.Read($"A call about water\n\nThe Sample Palace’s statement reads:\n\n“The two sides spoke of water.\n\n“They also spoke of bridges.”\n\n{ReadingProbe.Paragraph(1)}");
        document.Texts(SegmentKind.Readout).Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("SAMPLETOWN, March 4 — ")]
    [InlineData("SAMPLETOWN (Sample Wire) - ")]
    [InlineData("PORT SAMPLE: ")]
    public void A_dateline_is_cut_from_its_paragraph(string dateline)
    {
        var document = ReadingProbe.Read($"Envoys to return to both capitals\n\n{dateline}{ReadingProbe.Paragraph(1)}\n\n{ReadingProbe.Paragraph(2)}");
        document.Texts(SegmentKind.Dateline).ShouldBe([dateline.Trim()]);
        document.Text.ShouldStartWith("The ministers");
        document.Genre.ShouldBe(Genre.News);
    }
}
