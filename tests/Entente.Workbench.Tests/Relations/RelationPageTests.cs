using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace Entente.Workbench.Tests.Relations;

[Collection(SampleWorkbenchCollection.Name)]
public class RelationPageTests(SampleWorkbench workbench)
{
    [Fact]
    public async Task The_page_says_it_draws_it_and_lists_the_evidence()
    {
        string page = await GetAsync("/relations/RUS-PAK");
        page.ShouldContain("<h1>Russia and Pakistan</h1>");
        page.ShouldContain("points of cooperation");
        page.ShouldContain("<series-brush");
        page.ShouldContain("class=\"event\"");
        page.ShouldContain("/documents/");
        page.ShouldNotContain(" style=\"");
    }

    [Fact]
    public async Task The_list_of_events_follows_the_period()
    {
        string page = await GetAsync("/relations/RUS-PAK?from=2021&to=2021");
        page.ShouldContain("August 2021");
        page.ShouldNotContain("November 2014");
        page.ShouldContain("from 1 January 2021 to 31 December 2021");
    }

    [Fact]
    public async Task Every_format_is_at_the_same_address()
    {
        using var json = JsonDocument.Parse(await GetAsync("/relations/RUS-PAK.json?bin=year"));
        json.RootElement.GetProperty("view").GetProperty("series").GetArrayLength().ShouldBe(9);
        string[] rows = (await GetAsync("/relations/RUS-PAK.csv?bin=month&from=2021&to=2021")).TrimEnd('\n').Split('\n');
        rows.Length.ShouldBe(13);
        rows[5].ShouldStartWith("2021-05-01,2021-05-31,0,,");
        XDocument.Parse(await GetAsync("/relations/RUS-PAK.svg")).Root!.Name.LocalName.ShouldBe("svg");
    }

    [Fact]
    public async Task Names_lead_to_ids_and_the_query_goes_along()
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync("/relations/Russia-Pakistan.csv?from=2021");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe("/relations/RUS-PAK.csv?from=2021");
        using HttpResponseMessage form = await workbench.Client.GetAsync("/relations?first=Russia&second=Pakistan");
        form.Headers.Location!.OriginalString.ShouldBe("/relations/RUS-PAK");
    }

    [Theory]
    [InlineData("/relations/RUS-Pakstan", HttpStatusCode.NotFound, "EN0202")]
    [InlineData("/relations/nobody", HttpStatusCode.NotFound, "EN0202")]
    [InlineData("/relations/RUS-RUS", HttpStatusCode.BadRequest, "EN0501")]
    [InlineData("/relations/RUS-NZL", HttpStatusCode.NotFound, "EN0502")]
    [InlineData("/relations/RUS-PAK?from=soon", HttpStatusCode.BadRequest, "EN0001")]
    [InlineData("/relations/RUS-PAK?from=2021&to=2020", HttpStatusCode.BadRequest, "EN0001")]
    [InlineData("/relations/RUS-PAK?bin=decade", HttpStatusCode.BadRequest, "EN0001")]
    [InlineData("/relations/RUS-PAK?half-life=0", HttpStatusCode.BadRequest, "EN0001")]
    [InlineData("/relations?party=Nemo", HttpStatusCode.NotFound, "EN0202")]
    [InlineData("/matrix?show=mood", HttpStatusCode.BadRequest, "EN0001")]
    public async Task What_cannot_be_asked_is_a_problem_with_its_code(string address, HttpStatusCode status, string code)
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync(address);
        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(code);
    }

    [Fact]
    public async Task Another_relation_is_compared_in_words()
    {
        string page = await GetAsync("/relations/RUS-PAK?against=RUS-IND");
        page.ShouldContain("Russia and Pakistan against Russia and India: cooperation");
    }

    [Fact]
    public async Task All_dyads_stand_in_a_table_with_their_course()
    {
        string page = await GetAsync("/relations");
        page.ShouldContain("/relations/PAK-RUS");
        page.ShouldContain("class=\"area cooperation\"");
        string[] rows = (await GetAsync("/relations.csv?party=Pakistan")).TrimEnd('\n').Split('\n');
        rows[0].ShouldStartWith("first,second,events");
        rows.Skip(1).ShouldNotBeEmpty();
        rows.Skip(1).Select(row => row.Split(',')).Count(cells => cells[0] != "PAK" && cells[1] != "PAK").ShouldBe(0);
    }

    [Fact]
    public async Task Kinds_of_tie_part_the_axes()
    {
        string[] rows = (await GetAsync("/relations.csv?tie=material-conflict")).TrimEnd('\n').Split('\n');
        rows.Skip(1).ShouldNotBeEmpty();
        rows.Skip(1).Select(row => row.Split(',')).Select(cells => cells[4]).Distinct().ShouldBe(["0"]);
    }

    [Fact]
    public async Task The_matrix_shows_numbers_with_signs_and_gaps_with_dots()
    {
        string page = await GetAsync("/matrix?bin=quarter&from=2021&to=2022");
        page.ShouldContain("<th scope=\"row\">");
        page.ShouldContain("class=\"cell gap\"");
        page.ShouldMatch("class=\"cell s-p[1-5]\"[^>]*>&#x2B;[0-9]|class=\"cell s-p[1-5]\"[^>]*>\\+[0-9]");
        string[] rows = (await GetAsync("/matrix.csv?bin=year&from=2021&to=2022&actor=RUS")).TrimEnd('\n').Split('\n');
        rows.Skip(1).ShouldAllBe(row => row.Contains("RUS"));
        (rows.Length % 2).ShouldBe(1);
    }

    private async Task<string> GetAsync(string address)
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync(address);
        string text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return text;
    }
}
