using Entente.Evidence;
using Entente.Relations;
using NodaTime;

namespace Entente.Tests.Relations;

public class DyadCourseTests
{
    [Fact]
    public void Both_directions_of_a_dyad_are_one_course_on_two_axes()
    {
        var builder = new DyadCourseBuilder();
        builder.Add("RUS", "PAK", Day(2020, 1, 5), 4, 1, 3);
        builder.Add("PAK", "RUS", Day(2020, 1, 9), -2, 1, 1);
        DyadCourse course = builder.Build(null, null, BinLength.Month).Dyads.ShouldHaveSingleItem();
        course.Parties.ShouldBe(new DyadParties("PAK", "RUS"));
        course.Sums[0].ShouldBe(new DyadSum(4, 2, 2, 4));
        course.Total.Net.ShouldBe(2);
    }

    [Fact]
    public void What_may_have_been_on_any_day_of_two_months_is_shared_between_them()
    {
        var builder = new DyadCourseBuilder();
        builder.Add("RUS", "PAK", new DayRange(Day(2021, 1, 1).First, Day(2021, 2, 28).First), 5.9, 1, 1);
        builder.Cover("PAK", Day(2021, 2, 3));
        DyadCourse course = builder.Build(null, null, BinLength.Month).Dyads[0];
        course.Sums[0]!.Value.Cooperation.ShouldBe(3.1, 1e-9);
        course.Sums[1]!.Value.Cooperation.ShouldBe(2.8, 1e-9);
        course.Total.Events.ShouldBe(1, 1e-9);
    }

    [Fact]
    public void Silence_is_a_gap_and_news_of_others_is_a_zero()
    {
        var builder = new DyadCourseBuilder();
        builder.Add("RUS", "PAK", Day(2020, 1, 5), 4, 1, 1);
        builder.Add("RUS", "PAK", Day(2020, 4, 5), 4, 1, 1);
        builder.Cover("PAK", Day(2020, 2, 5));
        IReadOnlyList<DyadSum?> sums = builder.Build(null, null, BinLength.Month).Dyads[0].Sums;
        sums[1].ShouldBe(default(DyadSum));
        sums[2].ShouldBeNull();
    }

    [Fact]
    public void A_stray_event_of_long_ago_does_not_stretch_the_window_unless_it_is_asked_for()
    {
        var builder = new DyadCourseBuilder();
        builder.Add("RUS", "PAK", Day(1971, 6, 1), 1, 1, 1);
        for (int i = 0; i < 99; i++)
        {
            builder.Add("RUS", "PAK", Day(2015 + (i % 5), 3, 1), 1, 1, 1);
        }

        DyadCourses all = builder.Build(null, null, null);
        ReportDays.DayOf(all.Bins!.Window.First).Year.ShouldBe(2015);
        all.Earlier.ShouldBe(1);
        DyadCourses asked = builder.Build(new LocalDate(1971, 1, 1), null, BinLength.Year);
        asked.Earlier.ShouldBe(0);
        asked.Dyads[0].Total.Events.ShouldBe(100);
    }

    [Fact]
    public void The_last_turn_and_the_change_follow_the_flow()
    {
        var builder = new DyadCourseBuilder();
        for (int month = 1; month <= 24; month++)
        {
            builder.Add("RUS", "PAK", Day(2020 + ((month - 1) / 12), ((month - 1) % 12) + 1, 5), month <= 12 ? 1 + (month % 2) : 30 + (month % 2), 1, 1);
        }

        DyadCourse course = builder.Build(null, null, BinLength.Month).Dyads[0];
        course.LastTurn().ShouldBe(new DyadTurn(RelationAxis.Cooperation, course.Bins[12], IsRise: true));
        course.Change.ShouldBe(29, 0.01);
    }

    [Fact]
    public void Bins_shorter_than_a_month_are_refused() =>
        Should.Throw<ArgumentException>(() => new DyadCourseBuilder().Build(null, null, BinLength.Week));

    private static DayRange Day(int year, int month, int day) => new(ReportDays.NumberOf(new LocalDate(year, month, day)), ReportDays.NumberOf(new LocalDate(year, month, day)));
}
