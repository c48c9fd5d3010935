using System.Text.Json.Nodes;
using Entente.Time;

namespace Entente.Tests.Time;

public class DatesRecordTests
{
    [Fact]
    public void A_line_gives_its_spans_with_days_and_precision()
    {
        var span = Spans("""{"id":"a","text":"They met on Wednesday.","reference":"2021-08-27"}""").ShouldHaveSingleItem()!;

        span.ToJsonString().ShouldBe("""{"start":12,"end":21,"text":"Wednesday","timex":"2021-08-25","from":"2021-08-25","to":"2021-08-25","precision":"day","kind":"date"}""");
    }

    [Fact]
    public void An_anchored_expression_counts_from_the_latest_date_before_it()
    {
        var spans = Spans("""{"text":"They met on 4 March 2014. Two days later they parted.","reference":"2021-08-27T10:00:00"}""");

        spans[1]!["from"]!.GetValue<string>().ShouldBe("2014-03-06");
    }

    [Fact]
    public void A_length_of_time_has_null_ends() =>
        Spans("""{"text":"It lasted nine years."}""").ShouldHaveSingleItem()!["from"].ShouldBeNull();

    [Theory]
    [InlineData("not json")]
    [InlineData("[1]")]
    [InlineData("""{"reference":"2021-08-27"}""")]
    [InlineData("""{"text":3}""")]
    [InlineData("""{"text":"x","reference":"soon"}""")]
    [InlineData("""{"text":"x","reference":5}""")]
    [InlineData("""{"text":"x","text":"y"}""")]
    public void A_malformed_line_is_a_problem(string line) => DatesRecord.Process(line).Problem!.Code.ShouldBe("EN0402");

    [Theory]
    [InlineData("2021-08", "2021-08-01/2021-08-31 (Month)")]
    [InlineData("2021", "2021-01-01/2021-12-31 (Year)")]
    [InlineData("2021-08-01/2021-08-15", "2021-08-01/2021-08-15 (Open)")]
    public void A_reference_may_be_wider_than_a_day(string text, string expected)
    {
        DatesRecord.TryReference(text, out var reference).ShouldBeTrue();
        reference!.ToString().ShouldBe(expected);
    }

    private static JsonArray Spans(string line) => JsonNode.Parse(DatesRecord.Process(line).Value)!["spans"]!.AsArray();
}
