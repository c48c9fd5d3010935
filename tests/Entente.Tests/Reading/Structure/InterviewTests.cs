using Entente.Documents;

namespace Entente.Tests.Reading.Structure;

public class InterviewTests
{
    [Theory]
    [InlineData("1. ", "", "2. ", "3. ")]
    [InlineData("Q: ", "A: ", "Q: ", "Q: ")]
    [InlineData("Sample Wire: ", "Boris Muster: ", "Sample Wire: ", "Sample Wire: ")]
    public void Questions_and_answers_have_their_voices(string first, string answer, string second, string third)
    {
        var document = ReadingProbe.Read(
            $"A talk about bridges\n\nSample Wire spoke to Boris Muster, who builds them.\n\n{first}Why do bridges fall?\n\n{answer}{ReadingProbe.Paragraph(1)}\n\n{ReadingProbe.Paragraph(2)}\n\n"
            + $"{second}Who pays for them?\n\n{answer}{ReadingProbe.Paragraph(3)}\n\n{third}Will you build another?\n\n{answer}{ReadingProbe.Paragraph(4)}");
        document.Genre.ShouldBe(Genre.Interview);
        document.Texts(SegmentKind.Question).Length.ShouldBe(3);
        document.Texts(SegmentKind.Answer).Length.ShouldBe(4);
        document.Holding("Who pays").Voice.Kind.ShouldBe(VoiceKind.Interviewer);
        document.Holding("2th time").Voice.ShouldBe(new Voice(VoiceKind.Interviewee, Text: "Boris Muster"));
        document.Holding("who builds them").Kind.ShouldBe(SegmentKind.Body);
    }

    [Fact]
    public void One_question_with_its_answer_is_an_interview_when_both_are_marked()
    {
        var document = ReadingProbe.Read("Q: Why did the bridge fall?\nA: Because nobody mended it. We had asked for that.\n");
        document.Genre.ShouldBe(Genre.Interview);
        document.Title.ShouldBeNull();
        document.Texts(SegmentKind.Question).ShouldBe(["Why did the bridge fall?"]);
        document.Texts(SegmentKind.Answer).ShouldBe(["Because nobody mended it. We had asked for that."]);
    }

    [Fact]
    public void Bold_questions_on_a_page_are_questions()
    {
        var page = "<html><body><article><h1>A talk about bridges</h1><p>By Anna Sample</p>"
            + string.Concat(Enumerable.Range(1, 4).Select(number => $"<p><strong>Why did bridge number {number} fall?</strong></p><p>{ReadingProbe.Paragraph(number)}</p>"))
            + "</article></body></html>";
        var document = ReadingProbe.Read(page, "talk.html");
        document.Texts(SegmentKind.Question).Length.ShouldBe(4);
        document.Texts(SegmentKind.Answer).Length.ShouldBe(4);
        document.Holding("bridge number 2").Voice.Text.ShouldBe("Anna Sample");
    }

    [Fact]
    public void A_republished_interview_is_as_old_as_the_edition_it_was_in()
    {
        var document = ReadingProbe.Read(
            "A talk about bridges\n\nSample Review is republishing the interview on bridges that Boris Muster gave to Ms. Anna Sample of the Sample School, and which was published in the May 2012 edition of The Bridge Builder.\n\n"
            + string.Join("\n\n", Enumerable.Range(1, 3).Select(number => $"{number}. Why did it fall?\n\n{ReadingProbe.Paragraph(number)}")));
        document.Outlet.ShouldBe("Sample Review");
        document.OriginallyPublishedBy.ShouldBe("Bridge Builder");
        document.Published!.ToString().ShouldBe("2012-05-01/2012-05-31 (Month)");
        document.Holding("1. Why").Voice.Text.ShouldBe("Ms. Anna Sample");
        document.Holding("2th time").Voice.Text.ShouldBe("Boris Muster");
    }

    [Fact]
    public void Whoever_prints_an_interview_did_not_give_it()
    {
        var document = ReadingProbe.Read(
            "A talk about bridges\n\nBoris Muster, keeper of bridges, spoke to the Harbour Gazette about his work.\n\n"
            + string.Concat(Enumerable.Range(1, 3).Select(number => $"Harbour Gazette: Why did bridge {number} fall?\n\nMuster: {ReadingProbe.Paragraph(number)}\n\n")));

        document.Holding("2th time").Voice.ShouldBe(new Voice(VoiceKind.Interviewee, Text: "Boris Muster"));
        document.Holding("Why did bridge 1").Voice.Text.ShouldBe("Harbour Gazette");
        document.Texts(SegmentKind.Answer).ShouldAllBe(answer => answer.StartsWith("The ministers", StringComparison.Ordinal));
    }

    [Fact]
    public void Rhetorical_questions_in_an_essay_make_no_interview()
    {
        var document = ReadingProbe.Read($"Why bridges fall\n\n{ReadingProbe.Paragraph(1)} Who pays?\n\n{ReadingProbe.Paragraph(2)}\n\nWho would build another?\n\n{ReadingProbe.Paragraph(3)}");
        document.Texts(SegmentKind.Question).ShouldBeEmpty();
        document.Genre.ShouldNotBe(Genre.Interview);
    }
}
