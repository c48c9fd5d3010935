using Entente.Actors;
using Entente.Evidence;
using Entente.Relations;
using NodaTime;

namespace Entente.Tests.Relations;

public class RelationLimitsTests
{
    [Fact]
    public void A_group_that_is_a_party_does_not_stand_for_its_state_too()
    {
        var parties = new DyadParties("RUS", "wagner-group");
        var group = new DyadParty("wagner-group", "RUS", Sector.REB);
        var state = new DyadParty("RUS", "RUS", Sector.GOV);
        (group.PartyIn(parties), state.PartyIn(parties), new DyadParty("lavrov", "RUS", Sector.GOV).PartyIn(parties)).ShouldBe(("wagner-group", "RUS", "RUS"));
        DyadReport revolt = TieDraft.Report("revolt", -9, 1) with { Source = group, Target = state };
        revolt.DirectionIn(parties).ShouldBe(DyadDirection.Backward);
        (revolt with { Source = state, Target = group }).DirectionIn(parties).ShouldBe(DyadDirection.Forward);
        new RelationFilter().Passes(revolt, parties).ShouldBeTrue();
    }

    [Fact]
    public void A_document_with_two_sources_has_the_same_whatever_comes_first()
    {
        DyadReport[] reports =
        [
            TieDraft.Report("a", 4, 1, document: "x", outlet: "Sample Wire"), TieDraft.Report("b", -3, 2, document: "x", outlet: "Sample Herald"),
            TieDraft.Report("c", 4, 3, document: "y", outlet: "Sample Wire"), TieDraft.Report("d", 4, 3, document: "z", outlet: "Sample Herald"),
        ];
        TieDraft.Flat(TieDraft.Series(reports)).ShouldBe(TieDraft.Flat(TieDraft.Series(reports.Reverse())));
    }

    [Fact]
    public void Without_resamplings_nothing_is_sure_and_no_band_is_told()
    {
        DyadReport[] reports = [.. Enumerable.Range(0, 48).Select(number => TieDraft.Report($"e{number}", number < 24 ? 1 : 9, number * 7, document: $"d{number}"))];
        Relation relation = RelationBuilder.Build(Material(reports), new RelationRequest(TieDraft.Parties) { Options = new SeriesOptions { Replicates = 0 } }).Value;
        TurningPoint turn = relation.TurningPoints.ShouldHaveSingleItem();
        (turn.Support, turn.Size.HasBand, turn.Size.IsSure).ShouldBe((null, false, false));
        string.Join(' ', RelationWords.Of(relation, id => id)).ShouldNotContain("%");
    }

    [Fact]
    public void Where_no_bin_is_covered_there_is_no_mean_and_no_difference()
    {
        DyadReport[] reports = [TieDraft.Report("e", 4, 10, 300)];
        Comparison compared = Comparison.Of(Material(reports), new RelationRequest(TieDraft.Parties), null, null, (new LocalDate(2021, 3, 1), new LocalDate(2021, 4, 30))).Value;
        compared.Relation.Series.MeanFlow(RelationAxis.Cooperation, 0, 5).ShouldBeNull();
        RelationDifference difference = compared.Differences.ShouldHaveSingleItem();
        (difference.Cooperation, difference.SharedDays).ShouldBe((null, 61));
        RelationWords.Of(difference, BinLength.Month).ShouldContain("cannot be compared");
        string.Join(' ', RelationWords.Of(compared.Relation, id => id)).ShouldContain("has coverage");
    }

    [Fact]
    public void A_period_is_named_by_the_bins_that_are_compared()
    {
        DyadReport[] reports = [.. Enumerable.Range(0, 12).Select(number => TieDraft.Report($"e{number}", 4, number * 30))];
        var request = new RelationRequest(TieDraft.Parties) { From = new LocalDate(2021, 1, 1), To = new LocalDate(2021, 3, 31) };
        Comparison compared = Comparison.Of(Material(reports), request, null, null, (new LocalDate(2021, 6, 10), new LocalDate(2021, 7, 5))).Value;
        (compared.Differences[0].Second, compared.Differences[0].SharedDays).ShouldBe(("2021-06-01 to 2021-07-31", 0));
    }

    [Fact]
    public void Too_many_bins_are_refused()
    {
        var problem = RelationBuilder.Build(
            Material([TieDraft.Report("e", 4, 10)]), new RelationRequest(TieDraft.Parties) { Bin = BinLength.Day, From = new LocalDate(1000, 1, 1), To = new LocalDate(2999, 12, 31) });
        problem.Problem!.Code.ShouldBe("EN0503");
    }

    [Theory]
    [InlineData(BinLength.Day)]
    [InlineData(BinLength.Week)]
    [InlineData(BinLength.Month)]
    [InlineData(BinLength.Quarter)]
    [InlineData(BinLength.Year)]
    public void The_last_day_of_the_calendar_is_in_the_last_bin(BinLength length)
    {
        var last = new LocalDate(9999, 12, 31);
        var bins = new TimeBins(last.PlusDays(-40), last, length);
        bins.At(ReportDays.NumberOf(last)).ShouldBe(bins.Count - 1);
    }

    [Fact]
    public void An_interval_half_in_each_of_two_bins_covers_both()
    {
        var bins = new TimeBins(new LocalDate(2021, 1, 1), new LocalDate(2021, 2, 28), BinLength.Month);
        SeriesBuilder.CoveredBins([TieDraft.Days(30, 31)], bins).ShouldBe([true, true]);
    }

    [Fact]
    public void A_course_of_very_many_months_takes_longer_bins()
    {
        var builder = new DyadCourseBuilder();
        builder.Add("PAK", "RUS", TieDraft.Days(1, 1), 4, 1, 1);
        builder.Build(new LocalDate(1000, 1, 1), new LocalDate(2999, 12, 31), BinLength.Month).Bins!.Length.ShouldBe(BinLength.Year);
        builder.Build(new LocalDate(2000, 3, 1), new LocalDate(2021, 2, 1), null).Bins!.Count.ShouldBeLessThanOrEqualTo(84);
    }

    [Fact]
    public void What_nobody_can_mean_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new SeriesOptions { HalfLife = 0 });
        Should.Throw<ArgumentOutOfRangeException>(() => Pelt.Changes([1, 2, 3], 1, 1, 0));
    }

    private static DyadMaterial Material(DyadReport[] reports) => new(reports, [.. reports.Select(report => DayRange.Of(report.When)!.Value)]);
}
