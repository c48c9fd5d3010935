using System.Text;
using Entente.Time;
using Entente.Time.Rules;
using Entente.Time.Scanning;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Entente.Tests.Time;

public class TimeExpressionPropertyTests
{
    private static readonly string[] Pieces =
    [
        "the", "end", "of", "last", "next", "two", "weeks", "ago", "in", "May", "2016", "-", "from", "to", "between", "and", "31", "Feb", ".", ",", "Friday", "first",
        "quarter", "9999", "0", "99999999", "century", "before", "after", "years", "1", "decade", "'s", "winter", "99", "/", "since", "half", "a", "hundred", "thousand", "that", "day", "'", "\ud800", "Easter", "W", "week", "of", "mid", "centuries", "later", "Eid", "al", "fitr",
    ];

    [Fact]
    public void Any_string_is_read_without_failure_and_within_bounds() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => Holds(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_heap_of_time_words_is_read_without_failure_and_within_bounds() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20210827, 1),
            Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary(), Holds));

    [Theory]
    [InlineData("last Friday the minister spoke in May 2016 and two days later left. ")]
    [InlineData("the end of the end of ")]
    [InlineData("1 day 1 day 1 hour ")]
    [InlineData("from 2014 to ")]
    [InlineData("2014-")]
    [InlineData("twenty one hundred ")]
    [InlineData("since after until before the ")]
    public void A_megabyte_takes_as_many_steps_a_token_as_a_page(string piece)
    {
        var page = StepsPerToken(piece, 5_000);
        var megabyte = StepsPerToken(piece, 1_000_000);

        megabyte.ShouldBeLessThan((page * 1.1) + 1);
    }

    private static double StepsPerToken(string piece, int length)
    {
        var phrase = new Phrase(new StringBuilder().Insert(0, piece, length / piece.Length).ToString(), TimeOptions.Default);
        var at = 0;
        while (at < phrase.Count)
        {
            at = Grammar.Any(phrase, at) is { } match ? Math.Max(match.Next, at + 1) : at + 1;
        }

        return (double)phrase.Steps / phrase.Count;
    }

    private static void Holds(string text)
    {
        foreach (var reference in new[] { null, DateInterval.OfDay(new LocalDate(2020, 2, 29)), DateInterval.OfMonth(2021, 8), new DateInterval(new LocalDate(2020, 1, 1), null, Precision.Open) })
        {
            var end = 0;
            foreach (var found in TimeExpressionFinder.Find(text, reference))
            {
                found.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
                found.Span.Length.ShouldBeGreaterThan(0);
                found.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
                (found.Interval?.From > found.Interval?.To).ShouldBeFalse();
                found.Resolve(DateInterval.OfDay(new LocalDate(2020, 2, 29))).Timex.ShouldNotBeNullOrEmpty();
                end = found.Span.End;
            }
        }
    }
}
