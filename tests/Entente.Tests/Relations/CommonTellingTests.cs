using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Relations;
using NodaTime;
using Shouldly;

namespace Entente.Tests.Relations;

public class CommonTellingTests
{
    private static readonly LocalDate s_day = new(2021, 8, 25);

    [Fact]
    public void A_row_of_the_same_dyad_type_and_day_is_a_report_of_the_coded_event_and_counts_once()
    {
        RelationEvent found = Joined([Coded("talks", EventType.Consult)], [Row("1", EventType.Consult)]).ShouldHaveSingleItem();
        found.IsCommon.ShouldBeTrue();
        found.ToldBy.ShouldBe(["gdelt", "Sample Wire"]);
        found.Standing.Sentence.ShouldBe("They spoke.");
        found.ReportCount.ShouldBe(2);
    }

    [Theory]
    [InlineData(EventType.Aid, 0, "RUS")]
    [InlineData(EventType.Consult, 1, "RUS")]
    [InlineData(EventType.Consult, 0, "PAK")]
    public void Another_type_day_or_direction_is_another_event(EventType type, int later, string source) =>
        Joined([Coded("talks", EventType.Consult)], [Row("1", type, later, source)]).Count.ShouldBe(2);

    [Fact]
    public void A_list_tells_an_event_once_so_that_a_second_row_of_it_stays_an_event_of_its_own()
    {
        IReadOnlyList<RelationEvent> found = Joined(
            [Coded("talks", EventType.Consult)], [Row("1", EventType.Consult), Row("2", EventType.Consult), Row("3", EventType.Consult, dataset: "icews")]);
        found.Count.ShouldBe(2);
        found.Single(told => told.IsCommon).ToldBy.ShouldBe(["gdelt", "icews", "Sample Wire"]);
    }

    [Fact]
    public void What_both_did_takes_a_row_of_either_side()
    {
        DyadReport talks = Coded("talks", EventType.Consult) with { IsMutual = true };
        Joined([talks], [Row("1", EventType.Consult), Row("2", EventType.Consult, source: "PAK")]).ShouldHaveSingleItem().ReportCount.ShouldBe(3);
    }

    [Fact]
    public void The_quad_class_stands_for_a_type_that_PLOVER_has_not()
    {
        DyadReport row = Row("1", EventType.Consult) with { Type = null, Quad = QuadClass.VerbalCooperation };
        Joined([Coded("talks", EventType.Consult)], [row]).ShouldHaveSingleItem();
        Joined([Coded("talks", EventType.Consult)], [row with { Quad = QuadClass.MaterialConflict }]).Count.ShouldBe(2);
    }

    [Fact]
    public void A_week_is_close_enough_to_know_an_act_by_and_a_month_is_not()
    {
        Joined([Coded("talks", EventType.Consult, width: 7)], [Row("1", EventType.Consult, 6)]).ShouldHaveSingleItem().Days!.Value.Width.ShouldBe(1);
        Joined([Coded("talks", EventType.Consult, width: 30)], [Row("1", EventType.Consult, 6)]).Count.ShouldBe(2);
    }

    [Fact]
    public void A_plan_or_a_denial_is_not_what_a_list_tells() =>
        Joined([Coded("talks", EventType.Consult) with { Status = EventStatus.Planned }], [Row("1", EventType.Consult)]).Count.ShouldBe(2);

    [Fact]
    public void The_order_of_reports_makes_no_difference()
    {
        DyadReport[] coded = [.. Enumerable.Range(0, 6).Select(number => Coded($"e{number}", EventType.Consult, width: 1 + (number % 4)))];
        DyadReport[] rows = [.. Enumerable.Range(0, 9).Select(number => Row($"{number}", EventType.Consult, number % 3, number % 2 == 0 ? "RUS" : "PAK"))];
        string expected = Flat(coded, rows);
        for (int seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            random.Shuffle(coded);
            random.Shuffle(rows);
            Flat(coded, rows).ShouldBe(expected);
        }
    }

    private static string Flat(DyadReport[] coded, DyadReport[] rows) =>
        string.Join('\n', Joined(coded, rows).Select(found => $"{found.Id}: {string.Join(' ', found.Reports.Select(report => report.Id))}"));

    private static IReadOnlyList<RelationEvent> Joined(DyadReport[] coded, DyadReport[] rows) =>
        RelationEvent.Of([.. coded, .. CommonTelling.Join(coded, rows, TieDraft.Parties)], TieDraft.Parties);

    private static DyadReport Coded(string id, EventType type, int width = 1) => new()
    {
        Id = id + "/d",
        Event = id,
        When = new DateInterval(s_day, s_day.PlusDays(width - 1), width == 1 ? Precision.Day : Precision.Open),
        Source = TieDraft.Party("RUS"),
        Target = TieDraft.Party("PAK"),
        Type = type,
        Quad = QuadClass.VerbalCooperation,
        Intensity = 1.5,
        Document = "d",
        Outlet = "Sample Wire",
        Sentence = "They spoke.",
    };

    private static DyadReport Row(string id, EventType type, int later = 0, string source = "RUS", string dataset = "gdelt") => new()
    {
        Id = $"{dataset}/{id}",
        Event = $"{dataset}/{id}",
        When = DateInterval.OfDay(s_day.PlusDays(later)),
        Source = new DyadParty(source, source, Sector.GOV),
        Target = TieDraft.Party(source == "RUS" ? "PAK" : "RUS"),
        Type = type,
        Quad = QuadClass.VerbalCooperation,
        Intensity = 1,
        Document = $"{dataset}/{id}",
        Outlet = "sample.example",
        Dataset = dataset,
    };
}
