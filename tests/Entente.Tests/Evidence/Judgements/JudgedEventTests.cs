using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Events.Plover;
using Entente.Evidence.Judgements;
using Entente.Problems;
using Entente.Tests.House;
using Entente.Time;
using Entente.Vocabularies;
using NodaTime;

namespace Entente.Tests.Evidence.Judgements;

public class JudgedEventTests
{
    private static readonly PloverScheme s_scheme = PloverScheme.Load(new DataFolder(Path.Combine(Repository.Root, "data"))).Value;
    private static readonly ActorReference s_russia = new("RUS", "RUS", Sector.GOV, ActorKind.State);
    private static readonly ActorReference s_india = new("IND", "IND", Sector.GOV, ActorKind.State);

    private static readonly Event s_statement = new()
    {
        Id = "e",
        Document = new DocumentId("0000000000000000"),
        Type = EventType.Consult,
        Mode = "phone",
        Quad = QuadClass.VerbalCooperation,
        Intensity = 1.5,
        Status = EventStatus.Alleged,
        StatusCue = new StatusCue("reportedly", new TextSpan(7, 17)),
        Actors = [new Participant(s_russia, "Moscow", new TextSpan(0, 6))],
        Recipients = [],
        DateBasis = DateBasis.Document,
        Voice = Voice.Author,
        Sentence = "Moscow reportedly called.",
        Span = new TextSpan(0, 25),
        Trigger = "called",
        TriggerSpan = new TextSpan(18, 24),
        Confidence = 0.6,
        Stage = "events/0",
    };

    [Fact]
    public void A_new_label_brings_its_quad_class_and_intensity()
    {
        JudgedEvent judged = Judge(Change(1, new EventChange { Label = EventLabel.Of(EventType.Consult, "visit", s_scheme).Value, Status = EventStatus.Actual }));
        (judged.Event.Mode, judged.Event.Intensity, judged.Event.Status, judged.Event.StatusCue).ShouldBe(("visit", 4, EventStatus.Actual, null));
        judged.Review.ShouldBe(ReviewState.Corrected);
        EventLabel.Of(EventType.Agree, "visit", s_scheme).Problem!.Kind.ShouldBe(ProblemCatalogue.DecisionImpossible);
    }

    [Fact]
    public void Whom_the_sentence_names_keeps_its_words_and_whom_a_person_adds_has_none()
    {
        JudgedEvent judged = Judge(Change(1, new EventChange { Roles = new EventRoles([s_india], [s_russia]) }));
        judged.Event.Actors.ShouldBe([new Participant(s_india, "", new TextSpan(18, 18))]);
        judged.Event.Recipients.ShouldBe([new Participant(s_russia, "Moscow", new TextSpan(0, 6))]);
    }

    [Fact]
    public void A_date_that_a_person_gives_rests_on_judgement()
    {
        Event judged = Judge(Change(1, new EventChange { Dating = new EventDating(DateInterval.OfYear(2021)) })).Event;
        (judged.When, judged.DateBasis).ShouldBe((DateInterval.OfYear(2021), DateBasis.Judgement));
    }

    [Fact]
    public void The_later_verdict_counts_and_a_correction_revives_what_was_rejected()
    {
        Judge(Verdict(1, JudgementKind.Accept), Verdict(2, JudgementKind.Reject)).Review.ShouldBe(ReviewState.Rejected);
        Judge(Verdict(2, JudgementKind.Accept), Verdict(1, JudgementKind.Reject)).Review.ShouldBe(ReviewState.Accepted);
        Judge(Verdict(1, JudgementKind.Reject), Change(2, new EventChange { Dating = new EventDating(null) })).Review.ShouldBe(ReviewState.Corrected);
        Judge(Verdict(1, JudgementKind.Merge)).Review.ShouldBe(ReviewState.Open);
        Judge().ShouldSatisfyAllConditions(judged => judged.Review.ShouldBe(ReviewState.Open), judged => judged.Event.ShouldBeSameAs(s_statement));
    }

    [Fact]
    public void An_undo_counts_unless_it_is_undone()
    {
        Judgement[] all = [Verdict(1, JudgementKind.Reject), Undo(2, 1), Verdict(3, JudgementKind.Accept), Undo(4, 2), Undo(5, 3)];
        ActiveJudgements.Of(all).Select(judgement => judgement.Number).ShouldBe([1]);
        ActiveJudgements.Undone(all).Order().ShouldBe([2, 3]);
    }

    private static JudgedEvent Judge(params Judgement[] judgements) => JudgedEvent.Of(s_statement, judgements);

    private static Judgement Verdict(long number, JudgementKind kind) => new() { Number = number, Action = number, Kind = kind, Event = "e", By = "Sample Desk", At = Instant.FromUnixTimeSeconds(number) };

    private static Judgement Change(long number, EventChange change) => Verdict(number, JudgementKind.Relabel) with { Change = change };

    private static Judgement Undo(long number, long action) => Verdict(number, JudgementKind.Undo) with { Event = null, Undoes = action };
}
