using Entente.Actors;
using Entente.Cli.Printing;
using Entente.Documents;
using Entente.Relations;
using NodaTime;

namespace Entente.Cli.Tests.Printing;

public class RelationChartTests
{
    private static readonly LocalDate s_start = new(2001, 1, 1);

    [Theory]
    [InlineData(40, 12)]
    [InlineData(79, 12)]
    [InlineData(79, 240)]
    [InlineData(110, 600)]
    public void No_line_but_the_key_is_wider_than_the_terminal(int width, int months) =>
        RelationChart.Draw(Measure(months, _ => true), width).SkipLast(1).ShouldAllBe(line => line.Length <= width);

    [Fact]
    public void Both_axes_are_named_and_drawn_on_one_scale()
    {
        IReadOnlyList<string> lines = RelationChart.Draw(Measure(12, _ => true), 79);
        lines[0].ShouldStartWith("cooperation");
        lines[0].ShouldContain("█");
        lines[5].ShouldStartWith("conflict");
        lines[5].ShouldNotContain("█", Case.Sensitive, "its acts are half as strong");
        lines[8].ShouldContain("█");
    }

    [Fact]
    public void A_bin_of_which_nothing_is_told_is_a_dot_and_not_an_empty_column()
    {
        IReadOnlyList<string> lines = RelationChart.Draw(Measure(12, month => month != 6), 79);
        lines[3].Count(sign => sign == '·').ShouldBe(1);
        lines[8].Count(sign => sign == '·').ShouldBe(1);
    }

    private static Relation Measure(int months, Func<int, bool> isTold)
    {
        DyadReport[] reports = [.. Enumerable.Range(0, months).Where(isTold).SelectMany(month => new[] { Report(month, 8), Report(month, -4) })];
        var request = new RelationRequest(new DyadParties("RUS", "PAK")) { Options = new SeriesOptions { Replicates = 2, HalfLife = 5 } };
        return RelationBuilder.Build(new DyadMaterial(reports, [.. reports.Select(report => DayRange.Of(report.When)!.Value)]), request).Value;
    }

    private static DyadReport Report(int month, double score) => new()
    {
        Id = $"{month}/{score}",
        Event = $"{month}/{score}",
        When = DateInterval.OfDay(s_start.PlusMonths(month).PlusDays(25)),
        Source = new DyadParty("RUS", "RUS", Sector.GOV),
        Target = new DyadParty("PAK", "PAK", Sector.GOV),
        Intensity = score,
        Document = "one",
        Outlet = "Sample Wire",
    };
}
