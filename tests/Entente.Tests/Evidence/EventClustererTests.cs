using Entente.Events;
using Entente.Evidence;

namespace Entente.Tests.Evidence;

public class EventClustererTests
{
    private const int Monday = 18_995;

    [Fact]
    public void A_plan_announces_what_came_of_it()
    {
        var clusters = EventClusterer.Cluster([Visit("plan", Monday, EventStatus.Planned), Visit("deed", Monday), Visit("later", Monday + 20)]);

        clusters.Count.ShouldBe(3);
        LinkOf(clusters, "plan").ShouldBe((ClusterLinkKind.Announces, EventCluster.IdOf(["deed"])));
        clusters.Count(cluster => cluster.Links.Count > 0).ShouldBe(1);
    }

    [Fact]
    public void An_agreement_to_meet_announces_the_meeting() =>
        LinkOf(EventClusterer.Cluster([Visit("plan", Monday, EventStatus.Planned, type: EventType.Agree), Visit("deed", Monday)]), "plan")
            .ShouldBe((ClusterLinkKind.Announces, EventCluster.IdOf(["deed"])));

    [Fact]
    public void A_denial_denies_what_others_tell() =>
        LinkOf(EventClusterer.Cluster([Visit("denial", Monday, EventStatus.Denied), Visit("claim", Monday, EventStatus.Alleged)]), "denial")
            .ShouldBe((ClusterLinkKind.Denies, EventCluster.IdOf(["claim"])));

    [Fact]
    public void A_plan_for_a_month_with_two_visits_announces_neither() =>
        EventClusterer.Cluster([Visit("plan", Monday + 20, EventStatus.Planned, width: 30), Visit("one", Monday), Visit("other", Monday + 7)])
            .ShouldAllBe(cluster => cluster.Links.Count == 0);

    [Fact]
    public void A_month_joins_the_only_visit_and_neither_of_two()
    {
        EventClusterer.Cluster([Visit("month", Monday + 20, width: 30), Visit("one", Monday)]).Count.ShouldBe(1);
        EventClusterer.Cluster([Visit("month", Monday + 20, width: 30), Visit("one", Monday), Visit("other", Monday + 7)]).Count.ShouldBe(3);
    }

    [Fact]
    public void Days_do_not_chain_through_a_vague_date()
    {
        var clusters = EventClusterer.Cluster([Visit("one", Monday), Visit("between", Monday + 2, width: 3), Visit("other", Monday + 2), Visit("week", Monday + 3, width: 7)]);

        clusters.ShouldAllBe(cluster => cluster.Days.Width >= 1);
        ClusterOf(clusters, "one").ShouldNotBe(ClusterOf(clusters, "other"));
    }

    [Fact]
    public void An_allegation_and_a_fact_are_one_event_and_a_supposition_is_not() =>
        EventClusterer.Cluster([Visit("fact", Monday), Visit("claim", Monday, EventStatus.Alleged), Visit("if", Monday, EventStatus.Hypothetical)]).Count.ShouldBe(2);

    [Fact]
    public void The_report_that_stands_for_a_cluster_is_the_most_finely_dated()
    {
        var cluster = EventClusterer.Cluster([Visit("a", Monday + 2, width: 3), Visit("b", Monday)]).Single();

        cluster.Members[0].Report.Id.ShouldBe("b");
        cluster.Members[1].Reasons.Single(reason => reason.Kind == ReasonKind.Date).Value.ShouldBe("2022-01-03 within 2022-01-03..2022-01-05");
    }

    [Fact]
    public void A_block_too_large_to_compare_joins_only_what_is_equal()
    {
        var clusters = EventClusterer.Cluster(
            [.. Enumerable.Range(0, 8).Select(i => Visit($"same{i}", Monday)), Visit("other", Monday, words: ["border", "wheat"])], most: 4);

        clusters.Select(cluster => cluster.Members.Count).ShouldBe([8, 1], ignoreOrder: true);
    }

    private static (ClusterLinkKind, string) LinkOf(IReadOnlyList<EventCluster> clusters, string id) =>
        clusters.Single(cluster => cluster.Id == ClusterOf(clusters, id)).Links.Select(link => (link.Kind, link.Target)).Single();

    private static string ClusterOf(IReadOnlyList<EventCluster> clusters, string id) =>
        clusters.Single(cluster => cluster.Members.Any(member => member.Report.Id == id)).Id;

    private static Report Visit(
        string id, int last, EventStatus status = EventStatus.Actual, EventType type = EventType.Consult, int width = 1, IReadOnlyList<string>? words = null) => new()
    {
        Id = id,
        Type = type,
        Mode = type == EventType.Consult ? "visit" : null,
        Status = status,
        Parties = [new ReportParty("PAK", PartySide.Receives, [new PartyName("PAK", NamedAs.Whole)]), new ReportParty("RUS", PartySide.Acts, [new PartyName("RUS", NamedAs.Whole)])],
        Days = new ReportDays(last - width + 1, last),
        Words = words ?? [],
    };
}
