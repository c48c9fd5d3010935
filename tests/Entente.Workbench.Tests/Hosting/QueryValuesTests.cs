using Entente.Problems;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Http;

namespace Entente.Workbench.Tests.Hosting;

public class QueryValuesTests
{
    [Theory]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData(" 2021-08-25 ", "2021-08-25", "2021-08-25")]
    public void A_day_is_a_day_or_the_first_or_last_of_a_month_or_year(string given, string first, string last)
    {
        QueryValues values = Read($"?day={Uri.EscapeDataString(given)}");
        values.Day("day", last: false)!.Value.ToString("uuuu-MM-dd", null).ShouldBe(first);
        values.Day("day", last: true)!.Value.ToString("uuuu-MM-dd", null).ShouldBe(last);
        values.Day("other", last: true).ShouldBeNull();
        values.Problem.ShouldBeNull();
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("2021-13")]
    [InlineData("2021-02-30")]
    [InlineData("0000")]
    public void What_is_no_day_is_a_problem_with_examples(string given)
    {
        QueryValues values = Read($"?day={given}");
        values.Day("day", last: false).ShouldBeNull();
        values.Problem!.Kind.ShouldBe(ProblemCatalogue.UnusableArgument);
        values.Problem.Available.ShouldNotBeNull().ShouldContain("2021-08-25");
    }

    [Theory]
    [InlineData("RUS-PAK", "EN0000")]
    [InlineData("Pakistan-isis-k", "EN0000")]
    [InlineData("RUS", "EN0001")]
    [InlineData("RUS-Russia", "EN0501")]
    [InlineData("RUS-Atlantis", "EN0202")]
    public void A_dyad_is_two_known_actors(string given, string code)
    {
        QueryValues values = Read($"?dyad={given}");
        (values.Dyad("dyad") is null).ShouldBe(code != "EN0000");
        (values.Problem?.Code ?? "EN0000").ShouldBe(code);
    }

    [Fact]
    public void The_first_problem_is_told_and_names_may_have_commas_between_them()
    {
        QueryValues values = Read("?actor=Russia,PAK&actor=RUS&share=2&page=x");
        values.Actors("actor").ShouldBe(["RUS", "PAK"]);
        values.Share("share").ShouldBe(0);
        values.Page().ShouldBe(1);
        values.Problem!.Subject.ShouldBe("share=2");
    }

    [Fact]
    public void The_code_book_is_read_once_for_all_pages()
    {
        using var services = new WorkbenchServices(SampleWorkbench.Options("no study is needed"));
        services.Plover.Value.ShouldBeSameAs(services.Plover.Value);
        services.Contexts.Value.ShouldBeSameAs(services.Contexts.Value);
    }

    private static QueryValues Read(string query)
    {
        var http = new DefaultHttpContext();
        http.Request.QueryString = new QueryString(query);
        return new QueryValues(new PageQuestion(null!, new WorkbenchServices(SampleWorkbench.Options("no study is needed")), http.Request));
    }
}
