using Entente.Actors;
using Entente.Events;
using Entente.Relations;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Relations;

public class SeriesTests
{
    private const double Near = 1e-9;

    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(40).WithReplay(20210406, 1);

    [Fact]
    public void The_example_of_the_manual_comes_out_as_reckoned_by_hand()
    {
        DyadReport[] reports =
        [
            TieDraft.Report("visit", 4, 95, document: "one"), TieDraft.Report("visit", 4, 95, document: "two"),
            TieDraft.Report("agreement", 2.5, 90, width: 30), TieDraft.Report("accusation", -3, 99),
        ];
        DyadSeries series = TieDraft.Series(reports);
        SeriesPoint april = series.Points[3];
        new[] { april.Cooperation.Flow.Value, april.Conflict.Flow.Value, april.Events, april.Reports }.ShouldBe([6.5, 3, 3, 4], Near);
        april.Cooperation.Level.Value.ShouldBe(5.566, 0.001);
        april.Conflict.Level.Value.ShouldBe(2.572, 0.001);
        series.Points[4].Cooperation.Level.Value.ShouldBe(4.384, 0.001);
    }

    [Fact]
    public void After_a_half_life_half_is_remembered()
    {
        var options = new SeriesOptions { HalfLife = 40, Replicates = 0 };
        DyadSeries series = TieDraft.Series([TieDraft.Report("visit", 4, 10)], BinLength.Day, options);
        series.Points[10].Cooperation.Level.Value.ShouldBe(4, Near);
        series.Points[50].Cooperation.Level.Value.ShouldBe(2, Near);
        series.Points[90].Cooperation.Level.Value.ShouldBe(1, Near);
    }

    [Fact]
    public void What_was_before_the_window_is_remembered_in_it()
    {
        var options = new SeriesOptions { HalfLife = 10, Replicates = 5 };
        DyadSeries series = TieDraft.Series([TieDraft.Report("visit", 8, -10), TieDraft.Report("talks", 8, -12, width: 3)], BinLength.Day, options);
        series.Points[0].Cooperation.Flow.Value.ShouldBe(0);
        double expected = (8 * Math.Pow(2, -1)) + (8.0 / 3 * (Math.Pow(2, -1.2) + Math.Pow(2, -1.1) + Math.Pow(2, -1)));
        series.Points[0].Cooperation.Level.Value.ShouldBe(expected, Near);
        series.InWindow.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(BinLength.Day)]
    [InlineData(BinLength.Week)]
    public void Moving_everything_by_weeks_moves_the_series_and_nothing_else(BinLength length) =>
        Check.One(s_config, Prop.ForAll(TieDraft.Several.ToArbitrary(), reports =>
        {
            const int shift = 7 * 13;
            DyadReport[] moved = [.. reports.Select(report => report with { When = Moved(report.When!, shift) })];
            double[] one = TieDraft.Flat(TieDraft.Series(reports, length));
            double[] other = TieDraft.Flat(TieDraft.Series(moved, length, shift: shift));
            return one.Zip(other).All(pair => Math.Abs(pair.First - pair.Second) < 1e-6);
        }));

    [Fact]
    public void The_order_of_reports_does_not_matter_and_the_same_seed_gives_the_same_bands() =>
        Check.One(s_config, Prop.ForAll(
            TieDraft.Several.SelectMany(reports => Gen.Shuffle<DyadReport>([.. reports]).Select(shuffled => (reports, shuffled))).ToArbitrary(),
            pair => TieDraft.Flat(TieDraft.Series(pair.reports)).SequenceEqual(TieDraft.Flat(TieDraft.Series(pair.shuffled)))));

    [Fact]
    public void Nothing_is_lost_between_the_bins_of_any_length() =>
        Check.One(s_config, Prop.ForAll(TieDraft.Several.ToArbitrary(), reports =>
        {
            double[] sums = [.. Enum.GetValues<BinLength>().Select(length => TieDraft.Series(reports.Where(report => report.When!.To!.Value.Year == 2021), length).Points.Sum(point => point.Conflict.Flow.Value))];
            return sums.All(sum => Math.Abs(sum - sums[0]) < 1e-6);
        }));

    [Fact]
    public void An_event_that_many_tell_counts_once_and_is_surer_than_one_that_one_tells()
    {
        string[] documents = [.. Enumerable.Range(0, 12).Select(number => $"d{number}")];
        var options = new SeriesOptions { Replicates = 400 };
        DyadSeries many = TieDraft.Series(documents.Select(document => TieDraft.Report("visit", 4, 10, document: document, outlet: document)), options: options);
        DyadSeries one = TieDraft.Series(
            [TieDraft.Report("visit", 4, 10, document: "d0", outlet: "d0"), .. documents.Skip(1).Select(document => TieDraft.Report(document, 1, 300, document: document, outlet: document))], options: options);
        many.Points[0].Cooperation.Flow.Value.ShouldBe(4);
        (many.Points[0].Events, many.Points[0].Reports).ShouldBe((1, 12));
        Width(many).ShouldBeLessThan(Width(one) / 2);

        static double Width(DyadSeries series) => series.Points[0].Cooperation.Flow.High - series.Points[0].Cooperation.Flow.Low;
    }

    [Fact]
    public void Draws_weigh_a_document_once_on_average_and_depend_on_the_seed()
    {
        DyadReport[] reports = [.. Enumerable.Range(0, 20).Select(number => TieDraft.Report($"e{number}", 4, number, document: $"d{number}", outlet: $"outlet {number % 4}"))];
        var draws = new Resampling(reports, 2_000, 1);
        Enumerable.Range(0, draws.Count).Average(draw => draws.WeightOf(draw, draws.PlacesOf(["d3"]))).ShouldBe(1, 0.15);
        TieDraft.Flat(TieDraft.Series(reports)).ShouldNotBe(TieDraft.Flat(TieDraft.Series(reports, options: new SeriesOptions { Replicates = 20, Seed = 2 })));
    }

    [Fact]
    public void A_bin_in_which_nothing_is_told_of_either_is_a_gap()
    {
        DayRange[] coverage = [TieDraft.Days(3, 3), TieDraft.Days(40, 340), TieDraft.Days(95, 110)];
        bool[] covered = SeriesBuilder.CoveredBins(coverage, new TimeBins(TieDraft.Start, TieDraft.Start.PlusDays(150), BinLength.Month));
        covered.ShouldBe([true, false, false, true, false]);
    }

    [Fact]
    public void Each_direction_has_its_acts_and_mutual_ones_are_in_both()
    {
        var material = new DyadMaterial(
            [TieDraft.Report("visit", 4, 5), TieDraft.Report("charge", -3, 6, source: "PAK"), TieDraft.Report("talks", 2.5, 7, mutual: true)], [TieDraft.Days(5, 7)]);
        Relation relation = RelationBuilder.Build(material, new RelationRequest(TieDraft.Parties)).Value;
        Flows(relation.Series).ShouldBe((6.5, 3));
        Flows(relation.Forward).ShouldBe((6.5, 0));
        Flows(relation.Backward).ShouldBe((2.5, 3));

        static (double, double) Flows(DyadSeries series) => (series.Points[0].Cooperation.Flow.Value, series.Points[0].Conflict.Flow.Value);
    }

    [Fact]
    public void Governments_and_what_happened_count_unless_more_is_asked_for()
    {
        DyadReport[] reports =
        [
            TieDraft.Report("visit", 4, 5),
            TieDraft.Report("trade", 9.5, 5) with { Source = TieDraft.Party("RUS", Sector.BUS) },
            TieDraft.Report("plan", 2.5, 5) with { Status = EventStatus.Planned },
        ];
        var material = new DyadMaterial(reports, [TieDraft.Days(5, 5)]);
        Flow(new RelationFilter()).ShouldBe(4);
        Flow(new RelationFilter { Sectors = Enum.GetValues<Sector>() }).ShouldBe(13.5);
        Flow(new RelationFilter { Statuses = [EventStatus.Planned] }).ShouldBe(2.5);

        double Flow(RelationFilter filter) =>
            RelationBuilder.Build(material, new RelationRequest(TieDraft.Parties) { Filter = filter }).Value.Series.Points[0].Cooperation.Flow.Value;
    }

    [Fact]
    public void Split_by_status_every_status_has_its_part_and_the_whole_is_what_happened()
    {
        DyadReport plan = TieDraft.Report("plan", 2.5, 5, document: "two") with { Status = EventStatus.Planned };
        var material = new DyadMaterial([TieDraft.Report("visit", 4, 5), plan], [TieDraft.Days(5, 5)]);
        Relation relation = RelationBuilder.Build(material, new RelationRequest(TieDraft.Parties) { Split = RelationSplit.Status }).Value;
        relation.Series.Points[0].Cooperation.Flow.Value.ShouldBe(4);
        relation.Parts.Select(part => (part.Name, part.Series.Points[0].Cooperation.Flow.Value)).ShouldBe([("actual", 4.0), ("planned", 2.5)]);
    }

    [Fact]
    public void An_actor_asked_for_by_itself_counts_whatever_its_sector()
    {
        DyadReport talks = TieDraft.Report("talks", 2.5, 5) with { Target = new DyadParty("taliban", null, Sector.REB) };
        Relation relation = RelationBuilder.Build(new DyadMaterial([talks], [TieDraft.Days(5, 5)]), new RelationRequest(new DyadParties("RUS", "taliban"))).Value;
        relation.Forward.Points[0].Cooperation.Flow.Value.ShouldBe(2.5);
    }

    [Fact]
    public void The_same_party_twice_and_a_window_of_which_nothing_is_told_are_named()
    {
        var material = new DyadMaterial([TieDraft.Report("visit", 4, 5)], []);
        RelationBuilder.Build(material, new RelationRequest(new DyadParties("RUS", "RUS"))).Problem!.Code.ShouldBe("EN0501");
        var empty = RelationBuilder.Build(material, new RelationRequest(TieDraft.Parties) { From = new(1990, 1, 1), To = new(1991, 1, 1) });
        empty.Problem!.Code.ShouldBe("EN0502");
        empty.Problem.Available!.ShouldContain("2021-01-06");
    }

    [Fact]
    public void Parts_by_source_add_up_and_are_compared()
    {
        DyadReport[] reports = [.. Enumerable.Range(0, 40).Select(number => TieDraft.Report($"e{number}", number % 2 == 0 ? 4 : -3, number * 9, document: $"d{number}", outlet: number % 2 == 0 ? "Sample Wire" : "Sample Post"))];
        var material = new DyadMaterial(reports, [.. reports.Select(report => DayRange.Of(report.When)!.Value)]);
        Comparison compared = Comparison.Of(material, new RelationRequest(TieDraft.Parties) { Split = RelationSplit.Source }, null, null, null).Value;
        compared.Relation.Parts.Select(part => part.Name).ShouldBe(["Sample Post", "Sample Wire"]);
        RelationDifference difference = compared.Differences.ShouldHaveSingleItem();
        difference.Cooperation!.Value.Value.ShouldBe(-compared.Relation.Series.MeanFlow(RelationAxis.Cooperation, 0, 12)!.Value, Near);
        difference.Cooperation!.Value.IsSure.ShouldBeFalse("one source of two is missing from a quarter of the draws");
    }

    private static Entente.Documents.DateInterval Moved(Entente.Documents.DateInterval when, int days) =>
        new(when.From!.Value.PlusDays(days), when.To!.Value.PlusDays(days), when.Precision);
}
