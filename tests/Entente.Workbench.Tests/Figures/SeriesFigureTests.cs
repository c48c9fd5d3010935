using System.Xml.Linq;
using Entente.Events;
using Entente.Relations;
using Entente.Workbench.Figures;
using NodaTime;

namespace Entente.Workbench.Tests.Figures;

public class SeriesFigureTests
{
    private static readonly SeriesDrawing s_drawing = new() { Label = "Russia and Pakistan", EventWords = found => found.Id, EventLink = found => "/events/" + found.Id };

    [Fact]
    public void A_relation_is_drawn_as_accepted() =>
        SeriesFigure.Draw(RelationDraft.TalksThenThreats(), s_drawing).ShouldMatchGolden("Figures", "series.svg");

    [Fact]
    public void A_part_is_drawn_as_accepted() =>
        SeriesFigure.DrawPart(RelationDraft.TalksThenThreats().Series, BinLength.Quarter, s_drawing with { Width = 330, Height = 110, Tops = (20, 20) }).ShouldMatchGolden("Figures", "part.svg");

    [Fact]
    public void A_bin_without_coverage_is_hatched_and_breaks_the_line()
    {
        XElement figure = Parse(SeriesFigure.Draw(RelationDraft.TalksThenThreats(), s_drawing));
        XElement gap = figure.Descendants().Single(element => ClassOf(element) == "gap-line").Parent!;
        gap.Value.ShouldBe("Nothing is told of either in 2020-Q3");
        figure.Descendants().Count(element => ClassOf(element) == "conflict" && element.Name.LocalName == "path").ShouldBe(2);
    }

    [Fact]
    public void A_mark_is_as_wide_as_its_date_is_vague()
    {
        XElement[] marks = [.. Parse(SeriesFigure.Draw(RelationDraft.TalksThenThreats(), s_drawing)).Descendants().Where(element => ClassOf(element).StartsWith("area tick", StringComparison.Ordinal))];
        double[] widths = [.. marks.Select(mark => (double)mark.Attribute("width")!)];
        widths.Length.ShouldBe(3);
        (widths[1] / widths[0]).ShouldBeGreaterThan(20);
        ClassOf(marks[1]).ShouldEndWith("vague");
        ClassOf(marks[2]).ShouldContain("conflict");
    }

    [Fact]
    public void Thousands_of_events_stay_a_light_figure()
    {
        DyadReport[] reports = [.. Enumerable.Range(0, 5000).Select(number => new LocalDate(2015, 1, 1).PlusDays(number % 2000) is var day ? RelationDraft.Report(number, day, day, EventType.Consult, 1) : null!)];
        SeriesFigure.Draw(RelationDraft.Build(BinLength.Month, reports), s_drawing).Length.ShouldBeLessThan(250_000);
    }

    [Fact]
    public void A_figure_by_itself_brings_its_colours_and_nothing_from_elsewhere()
    {
        string drawing = SeriesFigure.Draw(RelationDraft.TalksThenThreats(), s_drawing with { Style = FigureStyle.Light });
        Parse(drawing).Descendants().First().Name.LocalName.ShouldBe("style");
        drawing.ShouldNotContain("var(");
        drawing.ShouldNotContain("url(");
    }

    [Fact]
    public void Words_of_documents_are_text_in_a_figure()
    {
        string drawing = SeriesFigure.Draw(RelationDraft.TalksThenThreats(), s_drawing with { EventWords = _ => "<script>alert(1)</script>", EventLink = _ => "\"><script>" });
        drawing.ShouldNotContain("<script");
        Parse(drawing).Descendants().ShouldNotContain(element => element.Name.LocalName == "script");
    }

    [Theory]
    [InlineData(10, "1 Mar 2020")]
    [InlineData(160, "Mar 2020")]
    [InlineData(2000, "2021")]
    [InlineData(20000, "2030")]
    public void Time_is_marked_in_days_months_years_or_decades(int days, string expected)
    {
        int first = Evidence.ReportDays.NumberOf(new LocalDate(2020, 3, 1));
        IReadOnlyList<TimeTick> ticks = new TimeScale(new DayRange(first, first + days - 1), 0, 800).Ticks(80);
        ticks[0].Label.ShouldBe(expected);
        ticks.Count.ShouldBeInRange(2, 11);
    }

    [Theory]
    [InlineData(7, 4, new double[] { 2, 4, 6 })]
    [InlineData(95, 5, new double[] { 20, 40, 60, 80 })]
    [InlineData(0.4, 4, new double[] { 0.1, 0.2, 0.3, 0.4 })]
    [InlineData(0, 4, new double[0])]
    public void Numbers_are_marked_by_ones_twos_and_fives(double top, int most, double[] expected) =>
        LinearScale.Ticks(top, most).ShouldBe(expected, tolerance: 1e-9);

    [Fact]
    public void A_sparkline_is_drawn_as_accepted()
    {
        var builder = new DyadCourseBuilder();
        builder.Cover("RUS", Days(2020, 1));
        builder.Cover("PAK", Days(2020, 4));
        builder.Add("RUS", "PAK", Days(2020, 1), 4, 1, 1);
        builder.Add("PAK", "RUS", Days(2020, 2), -2, 1, 1);
        Sparkline.Draw(builder.Build(null, new LocalDate(2020, 4, 30), BinLength.Month).Dyads[0], "A dyad").ShouldMatchGolden("Figures", "sparkline.svg");
    }

    private static DayRange Days(int year, int month) => Evidence.ReportDays.NumberOf(new LocalDate(year, month, 10)) is var day ? new(day, day) : default;

    private static XElement Parse(string drawing) => XDocument.Parse(drawing).Root!;

    private static string ClassOf(XElement element) => element.Attribute("class")?.Value ?? "";
}
