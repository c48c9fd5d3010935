using Entente.Documents;
using Entente.Events;
using Entente.Pipelines;
using Entente.Tests.Accuracy;
using Entente.Time;
using NodaTime;

namespace Entente.Tests.Events;

/// <summary>What the whole program makes of plain sentences beside type and roles: words of the status, place, voices, relative clauses.</summary>
public class WholeRecordTests
{
    [Theory]
    [InlineData("Turkey has not recognised Armenia.", EventStatus.Denied, "has not")]
    [InlineData("Turkey will recognise Armenia.", EventStatus.Planned, "will")]
    [InlineData("Turkey is expected to recognise Armenia.", EventStatus.Planned, "is expected to")]
    [InlineData("Turkey is going to expel two Armenian diplomats.", EventStatus.Planned, "is going to")]
    [InlineData("Turkey continues to criticise Armenia.", EventStatus.Ongoing, "continues to")]
    [InlineData("Turkish troops were still shelling Armenian positions.", EventStatus.Ongoing, "were still")]
    [InlineData("Turkey reportedly expelled two Armenian diplomats.", EventStatus.Alleged, "reportedly")]
    [InlineData("Turkey denied that it had bombed Armenia.", EventStatus.Denied, "denied")]
    [InlineData("Turkey claimed that Armenia had bombed Georgia.", EventStatus.Alleged, "claimed")]
    public void The_words_that_decide_the_status_are_kept_with_their_place(string text, EventStatus status, string cue)
    {
        var told = Code(text).ShouldHaveSingleItem();
        told.Status.ShouldBe(status);
        told.StatusCue!.Text.ShouldBe(cue);
        text[told.StatusCue.Span.Start..told.StatusCue.Span.End].ShouldBe(cue);
    }

    [Fact]
    public void A_plain_fact_has_no_words_of_status() => Code("Turkey expelled two Armenian diplomats.").ShouldHaveSingleItem().StatusCue.ShouldBeNull();

    [Theory]
    [InlineData("Russia and Ukraine held talks in Turkey.", "Turkey", "TUR", "TUR")]
    [InlineData("Russia and Ukraine held talks at a hotel in Geneva.", "Geneva", null, "CHE")]
    [InlineData("Turkish jets bombed Iranian troops near the Syrian town of Manbij.", "Manbij", null, "SYR")]
    [InlineData("In Nairobi, the Ugandan foreign minister met the Rwandan foreign minister.", "Nairobi", null, "KEN")]
    public void The_place_is_named_with_the_state_it_lies_in(string text, string place, string? id, string? country)
    {
        var told = Code(text).First();
        told.Place.ShouldNotBeNull();
        (told.Place.Text, told.Place.Id, told.Place.Country).ShouldBe((place, id, country));
        text[told.Place.Span.Start..told.Place.Span.End].ShouldBe(place);
    }

    [Theory]
    [InlineData("Turkey expelled two Armenian diplomats in May.")]
    [InlineData("Turkey expelled two Armenian diplomats in protest.")]
    public void Months_and_manners_are_no_places(string text) => Code(text).ShouldHaveSingleItem().Place.ShouldBeNull();

    [Fact]
    public void A_dateline_says_where_when_nothing_else_does_and_its_state_takes_part()
    {
        const string text = "ANKARA — Turkey expelled two Armenian diplomats.";
        var document = PlainDocument.Of(text, published: DateInterval.OfDay(new LocalDate(2019, 5, 10))) with
        {
            Genre = Genre.News,
            Segments =
            [
                new Segment(SegmentKind.Dateline, new TextSpan(0, 9), Voice.Author),
                new Segment(SegmentKind.Body, new TextSpan(9, text.Length), Voice.Author),
            ],
        };

        var told = ArticleMeasures.Pipeline.Code(document).Events.ShouldHaveSingleItem();

        told.Place.ShouldBe(new EventPlace("ANKARA", new TextSpan(0, 6), null, "TUR"));
    }

    [Fact]
    public void Who_speaks_through_whom_is_a_chain()
    {
        var told = Code("The Russian foreign ministry said that Ukraine had accused Poland of expelling two Belarusian diplomats.");

        var accusation = told.Single(found => found.Type == EventType.Accuse);
        accusation.Voice.Text.ShouldBe("Russian foreign ministry");
        accusation.Via.ShouldBeEmpty();
        var expulsion = told.Single(found => found.Type == EventType.Sanction);
        (expulsion.Voice.Id, expulsion.Status).ShouldBe(("UKR", EventStatus.Alleged));
        expulsion.Via.Select(voice => voice.Text).ShouldBe(["Russian foreign ministry"]);
    }

    [Fact]
    public void A_report_within_a_report_keeps_both_speakers()
    {
        var told = Code("Russia's president told India's prime minister that the UN report said Turkey had bombed Syria.").Single(found => found.Type == EventType.Assault);

        told.Voice.Text.ShouldBe("the UN report");
        told.Via.Select(voice => voice.Text).ShouldBe(["Russia's president"]);
    }

    [Fact]
    public void The_segment_ends_the_chain()
    {
        const string text = "The Indian foreign ministry said that Turkey had bombed Syria.";
        var guest = new Voice(VoiceKind.Interviewee, null, "the guest");
        var document = PlainDocument.Of(text) with { Segments = [new Segment(SegmentKind.Answer, new TextSpan(0, text.Length), guest)] };

        var told = ArticleMeasures.Pipeline.Code(document).Events.ShouldHaveSingleItem();

        told.Voice.Text.ShouldBe("Indian foreign ministry");
        told.Via.ShouldBe([guest]);
    }

    [Fact]
    public void A_quotation_goes_on_in_the_next_sentence()
    {
        var told = Code("\"Armenian troops shelled Azerbaijan,\" the Georgian foreign minister said. \"Iran then sent tanks to Armenia.\" Turkey condemned Iran.");

        told.Select(found => found.Voice.Text).ShouldBe(["Georgian foreign minister", "Georgian foreign minister", null]);
    }

    [Fact]
    public void Whoever_says_we_means_who_speaks()
    {
        var told = Code("\"We recognise Kosovo as an independent state,\" the Danish foreign minister said.").ShouldHaveSingleItem();

        told.Type.ShouldBe(EventType.Support);
        told.Actors.ShouldHaveSingleItem().Actor.Country.ShouldBe("DNK");
    }

    [Fact]
    public void A_relative_clause_tells_an_event_of_its_own_about_what_it_modifies()
    {
        var told = Code("Armenia, which attacked Azerbaijan, condemned Turkey.");

        told.Select(Scene.Say).ShouldBe(["ASSAULT ARM>AZE", "ACCUSE/disapprove ARM>TUR"]);
    }

    [Fact]
    public void Several_actors_of_several_events_stand_in_lists()
    {
        var told = Code("The foreign ministers of Kenya and Uganda met in Kampala and condemned Rwanda, which had invaded Burundi.");

        told.Select(found => (found.Type, string.Join('+', found.Actors.Select(party => party.Actor.Country)), string.Join('+', found.Recipients.Select(party => party.Actor.Country)))).ShouldBe(
        [
            (EventType.Consult, "KEN+UGA", ""),
            (EventType.Accuse, "KEN+UGA", "RWA"),
            (EventType.Assault, "RWA", "BDI"),
        ]);
    }

    private static IReadOnlyList<Event> Code(string text) =>
        ArticleMeasures.Pipeline.Code(PlainDocument.Of(text, published: DateInterval.OfDay(new LocalDate(2019, 5, 10)))).Events;
}
