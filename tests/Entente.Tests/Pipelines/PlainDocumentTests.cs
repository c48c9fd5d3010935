using Entente.Documents;
using Entente.Pipelines;

namespace Entente.Tests.Pipelines;

public class PlainDocumentTests
{
    [Fact]
    public void The_turns_of_an_interview_have_their_voices()
    {
        const string text = "Q: Who came to the harbour?\n\nA: Nobody came.\n";

        var document = PlainDocument.Read(text);

        document.Genre.ShouldBe(Genre.Interview);
        document.Segments.Select(segment => (text[segment.Span.Start..segment.Span.End], segment.Kind, segment.Voice.Kind)).ShouldBe(
            [("Who came to the harbour?", SegmentKind.Question, VoiceKind.Interviewer), ("Nobody came.", SegmentKind.Answer, VoiceKind.Interviewee)]);
    }

    [Fact]
    public void A_text_without_questions_is_body_throughout()
    {
        const string text = "A title\n\nNorway met Chad.";

        PlainDocument.Read(text, "an-id").Segments.ShouldAllBe(segment => segment.Kind == SegmentKind.Body && segment.Voice.Kind == VoiceKind.Author);
        PlainDocument.Read(text, "an-id").Segments.Count.ShouldBe(2);
    }
}
