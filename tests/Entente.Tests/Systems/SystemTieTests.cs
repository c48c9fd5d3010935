using Entente.Actors;
using Entente.Exchange.Exports.Networks;
using Entente.Exchange.Exports.Tables;
using Entente.Exchange.Networks;
using Entente.Relations;
using Entente.Systems;
using Entente.Systems.Ties;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Entente.Tests.Systems;

public class SystemTieTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(19690720, 1);
    private static readonly SystemOptions s_options = new() { Replicates = 30 };

    [Fact]
    public void The_worked_example_of_the_page()
    {
        var material = SystemMaterial.Of(
        [
            SystemDraft.Report("visit", "A", "B", 4, 95, document: "one", outlet: "Sample Wire"),
            SystemDraft.Report("visit", "A", "B", 4, 95, document: "two", outlet: "Sample Herald"),
            SystemDraft.Report("agreement", "A", "B", 2.5, 90, 30, document: "one", outlet: "Sample Wire"),
            SystemDraft.Report("accusation", "A", "B", -3, 99, document: "two", outlet: "Sample Herald"),
        ]);
        SystemTie tie = SystemDraft.Snapshot(material).Ties.ShouldHaveSingleItem();
        (tie.Cooperation, tie.Conflict, tie.Documents, tie.Sources).ShouldBe((6.5, 3, 2, 2));
        tie.Events.ShouldBe(3, 1e-9);
        tie.Reports.ShouldBe(4, 1e-9);
        tie.Lean.ShouldBe(3.5 / 9.5, 1e-9);
        // The second document twice, one draw in four, leaves 4 of the visit against 6 of the accusation.
        SystemTie.Together([tie]).ShouldBe(tie.Support);
        tie.Support.ShouldBeInRange(0.6, 0.9);
    }

    [Fact]
    public void An_event_at_the_edge_counts_with_the_share_of_its_days_inside()
    {
        var material = SystemMaterial.Of([SystemDraft.Report("e", "A", "B", 4, -10, 20), SystemDraft.Report("f", "A", "B", 4, -1)]);
        SystemTie tie = SystemDraft.Snapshot(material).Ties.ShouldHaveSingleItem();
        tie.Events.ShouldBe(0.5, 1e-9);
        tie.Cooperation.ShouldBe(2, 1e-9);
    }

    [Theory]
    [InlineData(TieSign.Thin, 4.0)]
    [InlineData(TieSign.Positive, 4.0, 4.0, -3.0)]
    [InlineData(TieSign.Negative, -4.0, -4.0)]
    [InlineData(TieSign.Contradictory, 4.0, -4.0)]
    [InlineData(TieSign.Contradictory, 4.0, -3.0)]
    [InlineData(TieSign.Contradictory, 0.0, 0.0)]
    public void Signs_follow_the_thresholds(TieSign expected, params double[] scores) =>
        SystemDraft.Snapshot(SystemMaterial.Of(scores.Select((score, number) => SystemDraft.Report($"e{number}", "A", "B", score, number)))).Ties[0].Sign.ShouldBe(expected);

    [Fact]
    public void A_sign_that_hangs_on_one_document_is_unsure()
    {
        var material = SystemMaterial.Of(
        [
            SystemDraft.Report("war", "A", "B", -10, 5, document: "one"),
            .. Enumerable.Range(0, 3).Select(number => SystemDraft.Report($"talk{number}", "A", "B", 1.5, number, document: $"d{number}")),
        ]);
        SystemTie tie = SystemDraft.Snapshot(material).Ties[0];
        tie.Lean.ShouldBeLessThan(-0.25);
        tie.Sign.ShouldBe(TieSign.Unsure);
        SystemOptions lenient = s_options with { Thresholds = new TieThresholds { LeastSupport = 0.5 } };
        SystemDraft.Snapshot(material, lenient).Ties[0].Sign.ShouldBe(TieSign.Negative);
    }

    [Fact]
    public void Reports_of_one_event_count_once_whatever_their_order() =>
        Check.One(s_config, Prop.ForAll(SystemDraft.Several.ToArbitrary(), material =>
        {
            var turned = SystemMaterial.Of(material.Dyads.Reverse().SelectMany(dyad => dyad.Events.Reverse().SelectMany(found => found.Reports.Select(report => (dyad.Parties, report)))));
            return SystemDraft.Flat(SystemDraft.Snapshot(turned, s_options with { Replicates = 0 })) == SystemDraft.Flat(SystemDraft.Snapshot(material, s_options with { Replicates = 0 }));
        }));

    [Fact]
    public void Steps_give_what_starting_anew_gives_wherever_the_window_goes() =>
        Check.One(s_config, Prop.ForAll(SystemDraft.Several.ToArbitrary(), Gen.Choose(-100, 800).Two().ListOf(8).ToArbitrary(), (material, windows) =>
        {
            Resampling draws = SystemDraft.Draws(material, s_options);
            var timeline = new SystemTimeline(material, draws, s_options.Thresholds);
            return windows.Select(ends => new DayRange(SystemDraft.Day(Math.Min(ends.Item1, ends.Item2)), SystemDraft.Day(Math.Max(ends.Item1, ends.Item2)))).All(window =>
                SystemDraft.Flat(timeline.MoveTo(window)) == SystemDraft.Flat(new SystemTimeline(material, draws, s_options.Thresholds).MoveTo(window)));
        }));

    [Fact]
    public void A_step_reads_only_dyads_at_the_ends_of_the_window()
    {
        var material = SystemMaterial.Of(Enumerable.Range(0, 100).Select(number => SystemDraft.Report($"e{number}", "A", $"B{number}", 4, 3 * number)));
        var timeline = new SystemTimeline(material, SystemDraft.Draws(material, s_options), s_options.Thresholds);
        timeline.MoveTo(new DayRange(SystemDraft.Day(0), SystemDraft.Day(200)));
        int before = timeline.Readings;
        timeline.MoveTo(new DayRange(SystemDraft.Day(30), SystemDraft.Day(230)));
        (timeline.Readings - before).ShouldBe(20);
    }

    [Fact]
    public void Reports_of_known_parties_count_by_sector_actor_and_bloc()
    {
        DyadReport report = SystemDraft.Report("e", "RUS", "AFG", 4, 1).Report;
        (DyadParties parties, _) = new SystemScope().Place(report)!.Value;
        (parties.First, parties.Second).ShouldBe(("AFG", "RUS"));
        new SystemScope().Place(report with { Source = report.Source with { Sector = Sector.BUS } }).ShouldBeNull();
        new SystemScope { Actors = ["RUS", "PAK"] }.Place(report).ShouldBeNull();
        var alliance = new Actor { Id = "alliance", Name = "Alliance", Kind = ActorKind.Alliance, Sector = Sector.GOV, Members = [new("RUS", Years.Always), new("KAZ", new Years(null, new LocalDate(2020, 12, 31)))] };
        var scope = new SystemScope { Blocs = [alliance] };
        scope.Place(report)!.Value.Parties.Second.ShouldBe("alliance");
        scope.Place(SystemDraft.Report("e", "KAZ", "RUS", 4, -1).Report).ShouldBeNull();
        scope.Place(SystemDraft.Report("e", "KAZ", "RUS", 4, 1).Report)!.Value.Parties.First.ShouldBe("KAZ");
    }

    [Fact]
    public void Edges_are_what_the_balance_reads()
    {
        SystemSnapshot snapshot = SystemDraft.Snapshot(SystemDraft.Ties(("A", "B", 1), ("B", "C", 1), ("A", "C", -1)));
        using var edges = new StringWriter();
        CsvTable.Write(edges, TimedNetwork.Of(snapshot).Ties, TieTable.Fields);
        SignedEdgeTable table = SignedEdgeTable.Parse(edges.ToString(), "ties").Value;
        table.Problems.ShouldBeEmpty();
        (table.Network.NodeCount, table.Network.EdgeCount, table.Network.NegativeCount).ShouldBe((3, 3, 1));
    }
}
