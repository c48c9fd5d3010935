using Entente.Time;
using NodaTime;

namespace Entente.Tests.Time;

public class TimeExpressionFinderTests
{
    // A Friday.
    private static readonly DateInterval Reference = DateInterval.OfDay(new LocalDate(2021, 8, 27));

    [Theory]
    [InlineData("The ministers spoke on Wednesday.", "Wednesday", "2021-08-25", "2021-08-25", Precision.Day)]
    [InlineData("The ministers spoke on Friday.", "Friday", "2021-08-27", "2021-08-27", Precision.Day)]
    [InlineData("The envoys will meet on Tuesday.", "Tuesday", "2021-08-31", "2021-08-31", Precision.Day)]
    [InlineData("Talks were held last Friday in the capital.", "last Friday", "2021-08-20", "2021-08-20", Precision.Day)]
    [InlineData("The premier arrives next Friday.", "next Friday", "2021-09-03", "2021-09-03", Precision.Day)]
    [InlineData("He landed Monday morning.", "Monday morning", "2021-08-23", "2021-08-23", Precision.Day)]
    [InlineData("She left yesterday.", "yesterday", "2021-08-26", "2021-08-26", Precision.Day)]
    [InlineData("They meet tonight.", "tonight", "2021-08-27", "2021-08-27", Precision.Day)]
    [InlineData("The border reopened the day before yesterday.", "the day before yesterday", "2021-08-25", "2021-08-25", Precision.Day)]
    [InlineData("Exports fell last month.", "last month", "2021-07-01", "2021-07-31", Precision.Month)]
    [InlineData("The envoy visited last week.", "last week", "2021-08-16", "2021-08-22", Precision.Week)]
    [InlineData("A summit is planned next year.", "next year", "2022-01-01", "2022-12-31", Precision.Year)]
    [InlineData("The pact was signed in April.", "April", "2021-04-01", "2021-04-30", Precision.Month)]
    [InlineData("The pact was signed in November.", "November", "2020-11-01", "2020-11-30", Precision.Month)]
    [InlineData("The pact will be signed in November.", "November", "2021-11-01", "2021-11-30", Precision.Month)]
    [InlineData("The envoys agreed to sign the pact in November.", "November", "2021-11-01", "2021-11-30", Precision.Month)]
    [InlineData("The queen landed in Oslo on Monday, the first visit by a monarch.", "Monday", "2021-08-23", "2021-08-23", Precision.Day)]
    [InlineData("The pact was signed last April.", "last April", "2021-04-01", "2021-04-30", Precision.Month)]
    [InlineData("They breached February's agreement.", "February", "2021-02-01", "2021-02-28", Precision.Month)]
    [InlineData("The talks began earlier this month.", "earlier this month", "2021-08-01", "2021-08-27", Precision.Month)]
    [InlineData("The strikes came in late August.", "late August", "2021-08-16", "2021-08-31", Precision.Month)]
    [InlineData("Relations froze in mid-2016.", "mid-2016", "2016-05-01", "2016-08-31", Precision.Year)]
    [InlineData("The ties froze in early 2020.", "early 2020", "2020-01-01", "2020-04-30", Precision.Year)]
    [InlineData("The war ended nine years ago.", "nine years ago", "2012-01-01", "2012-12-31", Precision.Year)]
    [InlineData("The jet crashed two weeks ago.", "two weeks ago", "2021-08-13", "2021-08-13", Precision.Day)]
    [InlineData("The pipeline opened last fall.", "last fall", "2020-09-01", "2020-11-30", Precision.Season)]
    [InlineData("The drill ran in summer 2016.", "summer 2016", "2016-06-01", "2016-08-31", Precision.Season)]
    [InlineData("The fighting of the winter of 2014-15 was heavy.", "the winter of 2014-15", "2014-12-01", "2015-02-28", Precision.Season)]
    [InlineData("Trade grew in Q3 2020.", "Q3 2020", "2020-07-01", "2020-09-30", Precision.Quarter)]
    [InlineData("Trade grew in the first half of 2019.", "the first half of 2019", "2019-01-01", "2019-06-30", Precision.Half)]
    [InlineData("They fought in the 1980s.", "the 1980s", "1980-01-01", "1989-12-31", Precision.Decade)]
    [InlineData("They traded in the early 1990s.", "early 1990s", "1990-01-01", "1993-04-30", Precision.Decade)]
    [InlineData("It was the empire of the 19th century.", "the 19th century", "1800-01-01", "1899-12-31", Precision.Open)]
    [InlineData("After September 11, 2001, nothing was said.", "After September 11, 2001", "2001-09-12", null, Precision.Open)]
    [InlineData("The 9/11 attacks changed that.", "9/11", "2001-09-11", "2001-09-11", Precision.Day)]
    [InlineData("Signed on 11 Sept. 2001 in the capital.", "11 Sept. 2001", "2001-09-11", "2001-09-11", Precision.Day)]
    [InlineData("Dated 2001-09-11.", "2001-09-11", "2001-09-11", "2001-09-11", Precision.Day)]
    [InlineData("Dated 12/04/2019.", "12/04/2019", "2019-12-04", "2019-12-04", Precision.Day)]
    [InlineData("Dated 22/04/2019.", "22/04/2019", "2019-04-22", "2019-04-22", Precision.Day)]
    [InlineData("A truce began on Feb. 28, 2019.", "Feb. 28, 2019", "2019-02-28", "2019-02-28", Precision.Day)]
    [InlineData("He won the 2016 election.", "2016", "2016-01-01", "2016-12-31", Precision.Year)]
    [InlineData("Nowruz was observed quietly.", "Nowruz", "2021-03-21", "2021-03-21", Precision.Day)]
    [InlineData("A call took place on Christmas Eve.", "Christmas Eve", "2020-12-24", "2020-12-24", Precision.Day)]
    public void A_date_is_found_and_resolved(string text, string expected, string from, string? to, Precision precision)
    {
        var expression = Single(text);

        expression.Text.ShouldBe(expected);
        Ends(expression).ShouldBe((from, to));
        expression.Interval!.Precision.ShouldBe(precision);
    }

    [Theory]
    [InlineData("Prices have risen since the start of the year.", "since the start of the year", "2021-01-01", null)]
    [InlineData("They have traded since 2014.", "since 2014", "2014-01-01", null)]
    [InlineData("The ban holds until May 2022.", "until May 2022", null, "2022-05-31")]
    [InlineData("Troops leave by the end of 2021.", "by the end of 2021", null, "2021-12-31")]
    [InlineData("He served from May to July 2016.", "from May to July 2016", "2016-05-01", "2016-07-31")]
    [InlineData("They met between 2014 and 2018.", "between 2014 and 2018", "2014-01-01", "2018-12-31")]
    [InlineData("The fair was held 3-5 May.", "3-5 May", "2021-05-03", "2021-05-05")]
    [InlineData("The fair was held May 3–5, 2019.", "May 3–5, 2019", "2019-05-03", "2019-05-05")]
    [InlineData("She governed (2014–2018) alone.", "2014–2018", "2014-01-01", "2018-12-31")]
    [InlineData("More than once during the past three years they met.", "past three years", "2018-08-27", "2021-08-27")]
    [InlineData("The blockade lasted from November to March.", "from November to March", "2020-11-01", "2021-03-31")]
    [InlineData("Nov 18 - Dec 19, 2015 was the season.", "Nov 18 - Dec 19, 2015", "2015-11-18", "2015-12-19")]
    public void A_range_keeps_the_ends_that_the_text_gives(string text, string expected, string? from, string? to)
    {
        var expression = Single(text);

        expression.Text.ShouldBe(expected);
        expression.Kind.ShouldBe(TimeKind.Range);
        Ends(expression).ShouldBe((from, to));
        expression.Interval!.Precision.ShouldBe(Precision.Open);
    }

    [Theory]
    [InlineData("Some 2000 troops crossed the river.")]
    [InlineData("You may not pass.")]
    [InlineData("The columns march on the city.")]
    [InlineData("The score was 3-2 and the ratio 4.22.")]
    [InlineData("It cost $2016 or so.")]
    [InlineData("Call 138-2010-2015 at once.")]
    [InlineData("He sat in the sun.")]
    [InlineData("In the wake of the raid, prices fell.")]
    public void What_is_no_date_is_left_alone(string text) => TimeExpressionFinder.Find(text, Reference).ShouldBeEmpty();

    [Fact]
    public void In_nine_years_is_a_length_after_a_superlative_and_a_date_otherwise()
    {
        var first = Single("The first visit in nine years was brief.");
        var ahead = Single("The bridge will open in nine years.");

        (first.Kind, first.Timex, first.Interval).ShouldBe((TimeKind.Duration, "P9Y", null));
        ahead.Interval.ShouldBe(DateInterval.OfYear(2030));
    }

    [Fact]
    public void An_anchored_expression_waits_for_its_anchor()
    {
        var expression = Single("Two days later the envoys left.");

        expression.Kind.ShouldBe(TimeKind.Anchored);
        expression.Interval.ShouldBeNull();
        expression.Resolve(DateInterval.OfDay(new LocalDate(2015, 12, 31))).Interval.ShouldBe(DateInterval.OfDay(new LocalDate(2016, 1, 2)));
    }

    [Theory]
    [InlineData("The day before, shots were fired.", "2015-03-09")]
    [InlineData("The following day, shots were fired.", "2015-03-11")]
    [InlineData("Shots were fired a week earlier.", "2015-03-03")]
    public void Anchored_days_count_from_the_anchor(string text, string day)
    {
        var resolved = Single(text).Resolve(DateInterval.OfDay(new LocalDate(2015, 3, 10)));

        Ends(resolved).ShouldBe((day, day));
    }

    [Fact]
    public void Days_before_a_named_event_say_that_no_earlier_date_anchors_them() =>
        Single("Three days before the summit the port closed.").IsAnchoredToEvent.ShouldBeTrue();

    [Theory]
    [InlineData("The ministers spoke on Wednesday.", "XXXX-WXX-3")]
    [InlineData("The pact was signed in April.", "XXXX-04")]
    [InlineData("Prices fell on 4 March.", "XXXX-03-04")]
    [InlineData("Prices fell last week.", "XXXX-WXX")]
    public void Without_a_reference_a_relative_date_keeps_only_its_form(string text, string timex)
    {
        var expression = TimeExpressionFinder.Find(text, null).ShouldHaveSingleItem();

        expression.Interval.ShouldBeNull();
        expression.Timex.ShouldBe(timex);
    }

    [Fact]
    public void A_wide_reference_widens_what_is_relative_to_it()
    {
        var month = DateInterval.OfMonth(2021, 8);

        Ends(TimeExpressionFinder.Find("It opened yesterday.", month).ShouldHaveSingleItem()).ShouldBe(("2021-07-31", "2021-08-30"));
        TimeExpressionFinder.Find("It opened this year.", month).ShouldHaveSingleItem().Interval.ShouldBe(DateInterval.OfYear(2021));
    }

    [Fact]
    public void The_caller_may_choose_day_first_order_and_the_direction()
    {
        var options = new TimeOptions { Order = NumericOrder.DayFirst, Narrative = NarrativeTime.Future };

        Ends(TimeExpressionFinder.Find("Dated 12/04/2019.", Reference, options).ShouldHaveSingleItem()).ShouldBe(("2019-04-12", "2019-04-12"));
        Ends(TimeExpressionFinder.Find("On Tuesday.", Reference, options).ShouldHaveSingleItem()).ShouldBe(("2021-08-31", "2021-08-31"));
    }

    [Fact]
    public void Recently_is_open_towards_the_past()
    {
        var expression = Single("They recently spoke.");

        (expression.Timex, expression.Interval!.From, expression.Interval.To).ShouldBe(("PAST_REF", null, new LocalDate(2021, 8, 27)));
    }

    [Fact]
    public void The_spans_of_several_expressions_point_into_the_text()
    {
        const string Text = "On 4 March 2014 they met; two days later, and again in May 2015, they quarrelled every Friday.";

        var found = TimeExpressionFinder.Find(Text, Reference);

        found.Select(expression => expression.Text).ShouldBe(["4 March 2014", "two days later", "May 2015", "every Friday"]);
        found.ShouldAllBe(expression => Text.Substring(expression.Span.Start, expression.Span.Length) == expression.Text);
    }

    private static TimeExpression Single(string text) => TimeExpressionFinder.Find(text, Reference).ShouldHaveSingleItem();

    private static (string? From, string? To) Ends(TimeExpression expression) =>
        (Print(expression.Interval?.From), Print(expression.Interval?.To));

    private static string? Print(LocalDate? day) => day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
