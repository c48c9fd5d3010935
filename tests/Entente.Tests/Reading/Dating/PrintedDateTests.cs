using Entente.Reading.Dating;

namespace Entente.Tests.Reading.Dating;

public class PrintedDateTests
{
    [Theory]
    [InlineData("2021-08-27", "2021-08-27/2021-08-27 (Day)")]
    [InlineData("2021-08-27T05:40:00+05:00", "2021-08-27/2021-08-27 (Day)")]
    [InlineData("Friday, August 27, 2021 10:15 am", "2021-08-27/2021-08-27 (Day)")]
    [InlineData("Aug. 27th 2021", "2021-08-27/2021-08-27 (Day)")]
    [InlineData("27th of August, 2021", "2021-08-27/2021-08-27 (Day)")]
    [InlineData("27-Aug-2021", "2021-08-27/2021-08-27 (Day)")]
    [InlineData("27/08/2021", "2021-08-27/2021-08-27 (Day)")]
    [InlineData("08.27.2021", "2021-08-27/2021-08-27 (Day)")]
    [InlineData("Sept 5, 2020", "2020-09-05/2020-09-05 (Day)")]
    [InlineData("in the July 2017 edition", "2017-07-01/2017-07-31 (Month)")]
    [InlineData("29 February 2020", "2020-02-29/2020-02-29 (Day)")]
    public void A_printed_date_is_read(string text, string expected) => PrintedDate.Find(text)!.Interval.ToString().ShouldBe(expected);

    [Fact]
    public void A_date_that_may_be_read_two_ways_spans_both() =>
        PrintedDate.Find("03/04/2021")!.Interval.ToString().ShouldBe("2021-03-04/2021-04-03 (Open)");

    [Theory]
    [InlineData("29 February 2021")]
    [InlineData("31/31/2021")]
    [InlineData("Maybe 20 2021 people came")]
    [InlineData("resolution 1234-56-78")]
    [InlineData("in 1.5.3 of 12 parts")]
    public void What_is_no_date_is_not_read_as_a_day(string text) => PrintedDate.Find(text)?.Interval.Precision.ShouldNotBe(Precision.Day);

    [Theory]
    [InlineData("https://sample.example/2021/08/27/talks", "2021-08-27/2021-08-27 (Day)")]
    [InlineData("https://sample.example/2021/aug/27/talks", "2021-08-27/2021-08-27 (Day)")]
    [InlineData("notes/20210827-talks.txt", "2021-08-27/2021-08-27 (Day)")]
    [InlineData("https://sample.example/2021/08/talks", "2021-08-01/2021-08-31 (Month)")]
    public void An_address_may_carry_a_date(string address, string expected) => AddressDate.Of(address)!.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("https://sample.example/story/20980600/talks")]
    [InlineData("https://sample.example/article-14848157.php")]
    [InlineData("c05c20201122dde5b.txt")]
    public void A_number_in_an_address_is_no_date(string address) => AddressDate.Of(address).ShouldBeNull();
}
