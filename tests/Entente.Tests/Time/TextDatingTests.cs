using Entente.Time;
using NodaTime;

namespace Entente.Tests.Time;

public class TextDatingTests
{
    [Fact]
    public void The_latest_past_date_bounds_the_writing_below()
    {
        var bounds = TextDating.Bounds("The corridor was agreed on 4 March 2014. Work began on 9 May 2015 and stopped last week.");

        (bounds!.From, bounds.To).ShouldBe((new LocalDate(2015, 5, 9), null));
    }

    [Fact]
    public void A_day_still_to_come_bounds_it_above()
    {
        var bounds = TextDating.Bounds("The accord was signed in June 2015. The parliaments will vote on 3 November 2015.");

        bounds.ShouldBe(new DateInterval(new LocalDate(2015, 6, 1), new LocalDate(2015, 11, 3), Precision.Open));
    }

    [Fact]
    public void A_plan_for_a_later_year_does_not_make_the_text_younger() =>
        TextDating.Bounds("The line was opened in 2014 and will be doubled by 2030.")!.From.ShouldBe(new LocalDate(2014, 1, 1));

    [Fact]
    public void A_text_without_stated_dates_has_no_bounds() => TextDating.Bounds("They met on Wednesday, as they had last year.").ShouldBeNull();

    [Fact]
    public void A_plan_told_of_in_the_past_does_not_bound_the_writing_above() =>
        TextDating.Bounds("The accord was signed in June 2015. It said that the troops would leave by 3 November 2015.")!.To.ShouldBeNull();
}
