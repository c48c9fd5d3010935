using Entente.Events;
using Entente.Pipelines.Probes;

namespace Entente.Tests.Pipelines.Probes;

public class ProbeJudgeTests
{
    private static readonly ProbeReading s_visit = new(EventType.Consult, "visit", EventStatus.Actual, "CHD", "NER", null, null);

    [Fact]
    public void Swapped_roles_must_be_swapped_and_nothing_else()
    {
        Fault(ProbeKind.Swapped, s_visit with { Actors = "NER", Recipients = "CHD" }).ShouldBeNull();
        Fault(ProbeKind.Swapped, s_visit).ShouldNotBeNull();
        Fault(ProbeKind.Swapped, s_visit with { Actors = "NER", Recipients = "CHD", Mode = null }).ShouldNotBeNull();
    }

    [Fact]
    public void What_is_negated_must_be_denied_or_gone()
    {
        Fault(ProbeKind.Negated, s_visit with { Status = EventStatus.Denied }).ShouldBeNull();
        Fault(ProbeKind.Negated).ShouldBeNull();
        Fault(ProbeKind.Negated, s_visit).ShouldNotBeNull();
    }

    [Fact]
    public void A_meeting_to_come_must_be_a_planned_agreement()
    {
        Fault(ProbeKind.Future, s_visit with { Type = EventType.Agree, Mode = null, Status = EventStatus.Planned }).ShouldBeNull();
        Fault(ProbeKind.Future, s_visit with { Status = EventStatus.Planned }).ShouldNotBeNull();
        Fault(ProbeKind.Future).ShouldNotBeNull();
    }

    [Fact]
    public void What_is_reported_must_carry_the_speaker()
    {
        Fault(ProbeKind.Reported, s_visit with { Speaker = "ministry" }).ShouldBeNull();
        Fault(ProbeKind.Reported, s_visit).ShouldNotBeNull();
    }

    [Fact]
    public void What_is_told_of_a_year_must_be_dated_in_it()
    {
        Fault(ProbeKind.Historical, s_visit with { Date = "2006-01-01..2006-12-31" }).ShouldBeNull();
        Fault(ProbeKind.Historical, s_visit with { Date = "2019-05-10..2019-05-10" }).ShouldNotBeNull();
        Fault(ProbeKind.Historical, s_visit).ShouldNotBeNull();
    }

    [Fact]
    public void A_second_event_fails_the_pair()
    {
        Fault(ProbeKind.Clause, s_visit).ShouldBeNull();
        Fault(ProbeKind.Clause, s_visit, s_visit with { Type = EventType.Support }).ShouldNotBeNull();
    }

    [Fact]
    public void A_plain_sentence_that_is_not_understood_fails_the_pair() =>
        ProbeJudge.Fault(Pair(ProbeKind.Negated), [], []).ShouldNotBeNull().ShouldContain("plain");

    private static string? Fault(ProbeKind kind, params ProbeReading[] second) => ProbeJudge.Fault(Pair(kind), [s_visit], second);

    private static ProbePair Pair(ProbeKind kind)
    {
        var frame = new ProbeFrame { Place = "test:1", Type = EventType.Consult, Mode = "visit", Subject = "{a}", Verb = ProbeVerb.Parse("visit")!, Object = "{b}" };
        var cast = new ProbeCast(Party("CHD"), Party("NER"), Party("MLI"));
        return new(kind, frame, "first", "second", cast, kind == ProbeKind.Swapped ? cast.Swapped : cast, "the ministry", 2006);
    }

    private static ProbeParty Party(string id) => new(id, new Dictionary<string, ProbePhrase>());
}
