using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Evidence;
using Entente.Evidence.Comparisons;
using NodaTime;

namespace Entente.Tests.Evidence.Comparisons;

public class TellingComparerTests
{
    private const string Wire = "Sample Wire";
    private const string Herald = "Sample Herald";

    [Fact]
    public void Events_are_told_apart_by_who_tells_them()
    {
        TellingComparison found = Compare(
            Distinct("both", Told(Wire, "a"), Told(Herald, "b")),
            Distinct("wire", Told(Wire, "c")),
            Distinct("herald", Told(Herald, "d"), Told(Herald, "e")),
            Distinct("neither", Told("Sample Gazette", "f")));
        found.Shared.Single().Event.Id.ShouldBe("both");
        found.OnlyFirst.Single().Event.Id.ShouldBe("wire");
        found.OnlySecond.Single().Tellings.Count.ShouldBe(2);
        found.Contradictions.ShouldBeEmpty();
    }

    [Fact]
    public void What_one_tells_and_the_other_denies_is_a_contradiction_by_its_link()
    {
        DistinctEvent denied = Distinct("denied", [new ClusterLink(ClusterLinkKind.Denies, "done", 8)], Told(Herald, "b", status: EventStatus.Denied, sentence: "Nothing of the sort took place."));
        Contradiction found = Compare(Distinct("done", Told(Wire, "a")), denied).Contradictions.Single();
        (found.Kind, found.FirstSays, found.SecondSays).ShouldBe((ContradictionKind.Denied, "actual", "denied"));
        found.First.Told.Id.ShouldBe("a");
    }

    [Fact]
    public void A_denial_without_a_link_is_found_by_likeness()
    {
        TellingComparison found = Compare(
            Distinct("done", Told(Wire, "a", sentence: "Indian troops struck camps across the line of control near Balakot.")),
            Distinct("denied", Told(Herald, "b", status: EventStatus.Denied, sentence: "Indian troops struck no camps across the line of control near Balakot.")));
        found.Contradictions.Single().Kind.ShouldBe(ContradictionKind.Denied);
    }

    [Fact]
    public void A_denial_of_something_else_is_none()
    {
        Compare(
            Distinct("done", Told(Wire, "a", day: 1)),
            Distinct("denied", Told(Herald, "b", status: EventStatus.Denied, day: 25))).Contradictions.ShouldBeEmpty();
    }

    [Fact]
    public void An_allegation_against_a_fact_is_a_contradiction_within_an_event()
    {
        Contradiction found = Compare(Distinct("x", Told(Wire, "a"), Told(Herald, "b", status: EventStatus.Alleged))).Contradictions.Single();
        (found.Kind, found.SecondSays).ShouldBe((ContradictionKind.Alleged, "alleged"));
    }

    [Fact]
    public void Opposite_classes_of_one_event_contradict()
    {
        Compare(Distinct("x", Told(Wire, "a"), Told(Herald, "b", type: EventType.Cooperate, quad: QuadClass.MaterialCooperation))).Contradictions
            .Single().Kind.ShouldBe(ContradictionKind.Type);
    }

    [Theory]
    [InlineData("The clash killed 20 soldiers.", "At least 43 soldiers died.", "20 soldiers", "43 soldiers")]
    [InlineData("1,200 tonnes crossed on May 3.", "Some 900 tonnes crossed in 2022.", "1,200 tonnes", "900 tonnes")]
    public void Different_numbers_of_the_same_thing_contradict(string first, string second, string mine, string theirs)
    {
        Contradiction found = Compare(Distinct("x", Told(Wire, "a", sentence: first), Told(Herald, "b", sentence: second))).Contradictions.Single();
        (found.Kind, found.FirstSays, found.SecondSays).ShouldBe((ContradictionKind.Number, mine, theirs));
    }

    [Theory]
    [InlineData("It killed 20 soldiers.", "Some 20 soldiers died, 12 of them at once.")]
    [InlineData("On 3 May 20 soldiers died.", "On 4 May soldiers died.")]
    [InlineData("It killed 20 soldiers.", "It killed 43 people.")]
    public void Equal_numbers_dates_and_numbers_of_other_things_do_not(string first, string second) =>
        Compare(Distinct("x", Told(Wire, "a", sentence: first), Told(Herald, "b", sentence: second))).Contradictions.ShouldBeEmpty();

    [Fact]
    public void What_is_alike_but_for_a_close_day_is_shown_as_a_question_of_date()
    {
        const string sentence = "Indian troops struck camps across the line of control near Balakot.";
        Compare(Distinct("x", Told(Wire, "a", sentence: sentence, day: 3)), Distinct("y", Told(Herald, "b", sentence: sentence, day: 5))).Contradictions
            .Single().Kind.ShouldBe(ContradictionKind.Date);
        Compare(Distinct("x", Told(Wire, "a", sentence: sentence, day: 1)), Distinct("y", Told(Herald, "b", sentence: sentence, day: 28))).Contradictions.ShouldBeEmpty();
    }

    private static TellingComparison Compare(params DistinctEvent[] events) =>
        TellingComparer.Of(events, telling => telling.Origin.Outlet == Wire, telling => telling.Origin.Outlet == Herald);

    private static DistinctEvent Distinct(string id, params Telling[] tellings) => Distinct(id, [], tellings);

    private static DistinctEvent Distinct(string id, ClusterLink[] links, params Telling[] tellings) =>
        new() { Id = id, Tellings = tellings, Links = links, Status = tellings[0].Told.Status, When = tellings[0].Told.When };

    private static Telling Told(
        string outlet, string id, EventStatus status = EventStatus.Actual, string sentence = "Indian troops struck camps.", int day = 3,
        EventType type = EventType.Assault, QuadClass quad = QuadClass.MaterialConflict)
    {
        var document = new DocumentId("d-" + id);
        int trigger = Math.Max(0, sentence.IndexOf("struck", StringComparison.Ordinal));
        var told = new Event
        {
            Id = id, Document = document, Type = type, Quad = quad, Intensity = -8, Status = status,
            Actors = [new Participant(new ActorReference("IND", "IND", Sector.GOV, ActorKind.State), "Indian", new TextSpan(0, 6))],
            Recipients = [new Participant(new ActorReference("PAK", "PAK", Sector.GOV, ActorKind.State), "Pakistan", new TextSpan(0, 6))],
            When = DateInterval.OfDay(new LocalDate(2019, 2, day)), DateBasis = DateBasis.Expression, Voice = Voice.Author,
            Sentence = sentence, Span = new TextSpan(0, sentence.Length), Trigger = "struck", TriggerSpan = new TextSpan(trigger, trigger + 6), Confidence = 1, Stage = "events",
        };
        return new Telling(told, new ReportOrigin(document, outlet), null, 0, []);
    }
}
