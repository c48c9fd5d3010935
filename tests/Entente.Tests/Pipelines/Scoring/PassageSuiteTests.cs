using Entente.Documents;
using Entente.Pipelines.Scoring.Passages;
using Entente.Tests.Accuracy;

namespace Entente.Tests.Pipelines.Scoring;

public class PassageSuiteTests
{
    private const string Visit = """{"type":"CONSULT","mode":"visit","status":"actual","actors":["FRA"],"recipients":["MLI"],"from":"2019-06-11","to":"2019-06-11","voice":"author","speaker":null,"sentence":0,"trigger":"visited"}""";

    [Fact]
    public void An_event_is_right_when_type_and_both_sides_are()
    {
        var reading = Read(Visit);

        reading.Pairs.ShouldHaveSingleItem().Gold.ShouldNotBeNull();
        reading.Pairs[0].HasStatus.ShouldBeTrue();
        reading.Pairs[0].HasVoice.ShouldBeTrue();
        reading.Pairs[0].HasDate.ShouldBe(true);
        reading.Missed.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("CONSULT", "ACCUSE")]
    [InlineData("FRA", "ITA")]
    [InlineData("MLI", "NER")]
    public void Another_type_or_another_side_is_another_event(string noted, string other)
    {
        var reading = Read(Visit.Replace(noted, other, StringComparison.Ordinal));

        reading.Pairs.ShouldHaveSingleItem().Gold.ShouldBeNull();
        reading.Pairs[0].IsTrue.ShouldBeFalse();
        reading.Missed.Count.ShouldBe(1);
    }

    [Fact]
    public void A_group_inside_a_state_agrees_with_whoever_is_of_that_state() =>
        Read(Visit.Replace("MLI", "MLI:judges", StringComparison.Ordinal)).Pairs[0].Gold.ShouldNotBeNull();

    [Fact]
    public void A_body_that_the_catalogue_lacks_agrees_by_the_same_words_alone()
    {
        Read(Visit.Replace("MLI", "sample-wire", StringComparison.Ordinal)).Pairs[0].Gold.ShouldNotBeNull();
        Read(Visit.Replace("MLI", "sample-wire", StringComparison.Ordinal).Replace("\"visited\"", "\"on\"", StringComparison.Ordinal)).Pairs[0].Gold.ShouldBeNull();
    }

    [Theory]
    [InlineData("un", true)]
    [InlineData("united-nations", true)]
    [InlineData("nato", false)]
    public void An_organ_acts_for_its_body_by_whatever_name(string noted, bool agrees)
    {
        string sheet = Visit.Replace("CONSULT", "ACCUSE", StringComparison.Ordinal).Replace("FRA", noted, StringComparison.Ordinal).Replace("visited", "condemned", StringComparison.Ordinal);
        var passage = Passage.Read(Line(sheet).Replace("The French president visited Mali", "The Security Council condemned Mali", StringComparison.Ordinal), "test").Value[0];

        (new PassageSuite(ArticleMeasures.Pipeline).Read([passage])[0].Pairs.ShouldHaveSingleItem().Gold is not null).ShouldBe(agrees);
    }

    [Fact]
    public void Each_noted_event_is_matched_once()
    {
        var reading = Read($"{Visit},{Visit}");

        reading.Pairs.Count(pair => pair.Gold is not null).ShouldBe(1);
        reading.Missed.Count.ShouldBe(1);
        var score = new PassageScore([reading]);
        (score.All.Correct, score.All.Predicted, score.All.Gold).ShouldBe((1, 1, 2));
        score.Above(1).Both.Predicted.ShouldBe(0);
    }

    [Fact]
    public void The_turns_of_an_interview_have_their_voices()
    {
        var passage = Passage.Read("""{"id":"a","date":"2019-06-14","genre":"interview","text":"Q: Who came?\nA: Nobody came.","events":[]}""", "test").Value[0];

        passage.ToDocument().Segments.Select(segment => (passage.Text[segment.Span.Start..segment.Span.End], segment.Voice.Kind))
            .ShouldBe([("Who came?", VoiceKind.Interviewer), ("Nobody came.", VoiceKind.Interviewee)]);
    }

    [Fact]
    public void A_readout_is_told_in_its_own_voice()
    {
        var passage = Passage.Read(Line(Visit.Replace("author", "readout", StringComparison.Ordinal)).Replace("\"news\"", "\"readout\"", StringComparison.Ordinal), "test").Value[0];

        passage.ToDocument().Genre.ShouldBe(Genre.Readout);
        new PassageSuite(ArticleMeasures.Pipeline).Read([passage])[0].Pairs[0].HasVoice.ShouldBeTrue();
    }

    [Theory]
    [InlineData("CONSULT", "MEETING", "MEETING")]
    [InlineData("visited", "met", "'met'")]
    [InlineData("2019-06-11", "June", "June")]
    public void A_sheet_that_is_wrong_is_named_with_its_line(string right, string wrong, string named)
    {
        var read = Passage.Read("\n" + Line(Visit.Replace(right, wrong, StringComparison.Ordinal)), "test");

        read.Problem!.Code.ShouldBe("EN0402");
        read.Problem.ToString().ShouldContain("line 2");
        read.Problem.ToString().ShouldContain(named);
    }

    private static PassageReading Read(string events) => new PassageSuite(ArticleMeasures.Pipeline).Read(Passage.Read(Line(events), "test").Value)[0];

    private static string Line(string events) =>
        $$"""{"id":"test-1","date":"2019-06-14","genre":"news","text":"The French president visited Mali on Tuesday.","events":[{{events}}]}""";
}
