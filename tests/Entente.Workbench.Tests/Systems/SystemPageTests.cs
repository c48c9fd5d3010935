using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Entente.Workbench.Hosting;

namespace Entente.Workbench.Tests.Systems;

[Collection(SampleWorkbenchCollection.Name)]
public class SystemPageTests(SampleWorkbench workbench)
{
    private const int NetworkScriptLimit = 175 << 10;
    private const string Autumn = "at=2016-09&window=730d&step=quarter";

    [Fact]
    public async Task Ties_stand_in_a_table_with_what_is_told_of_them()
    {
        string page = WebUtility.HtmlDecode(await workbench.Client.GetStringAsync($"/system?{Autumn}"));
        page.ShouldContain("India – Pakistan");
        page.ShouldContain("− negative");
        page.ShouldContain("holds positive ties to both ends");
        page.ShouldContain("Since 2016-Q2");
        page.ShouldContain("rel=\"prev\"");
        page.ShouldNotContain(" style=");
    }

    [Fact]
    public async Task Actors_keep_their_places_while_time_moves()
    {
        var before = await PlacesAsync($"/system.json?{Autumn}");
        var after = await PlacesAsync("/system.json?at=2021-08&window=180d&step=quarter");
        before.ShouldNotBeEmpty();
        after.ShouldBe(before);
    }

    [Fact]
    public async Task A_step_can_be_asked_for_by_its_number_and_is_that_of_its_date()
    {
        using JsonDocument byDate = await RecordAsync($"/system.json?{Autumn}");
        int bin = byDate.RootElement.GetProperty("view").GetProperty("bin").GetInt32();
        using JsonDocument byNumber = await RecordAsync($"/system.json?bin={bin}&window=730d&step=quarter");
        byNumber.RootElement.GetProperty("view").GetRawText().ShouldBe(byDate.RootElement.GetProperty("view").GetRawText());
    }

    [Fact]
    public async Task The_drawing_the_table_and_the_networks_have_the_same_ties()
    {
        using JsonDocument record = await RecordAsync($"/system.json?{Autumn}");
        JsonElement view = record.RootElement.GetProperty("view");
        int ties = view.GetProperty("system").GetProperty("view").GetProperty("ties").GetArrayLength();
        view.GetProperty("drawing").GetProperty("ties").GetArrayLength().ShouldBe(ties);
        (await workbench.Client.GetStringAsync($"/system.csv?{Autumn}")).TrimEnd('\n').Split('\n').Length.ShouldBe(ties + 1);
        var graph = XDocument.Parse(await workbench.Client.GetStringAsync($"/system.graphml?{Autumn}"));
        graph.Descendants().Count(element => element.Name.LocalName == "edge").ShouldBe(ties);
        XDocument.Parse(await workbench.Client.GetStringAsync($"/system.gexf?{Autumn}")).Root!.Name.LocalName.ShouldBe("gexf");
        var figure = XDocument.Parse(await workbench.Client.GetStringAsync($"/system.svg?{Autumn}"));
        figure.Descendants().Count(element => element.Attribute("class")?.Value.StartsWith("tie ", StringComparison.Ordinal) == true).ShouldBe(ties);
        figure.ToString().ShouldNotContain("var(--");
    }

    [Theory]
    [InlineData("window=long", HttpStatusCode.BadRequest, "EN0001")]
    [InlineData("at=someday", HttpStatusCode.BadRequest, "EN0001")]
    [InlineData("min-lean=3", HttpStatusCode.BadRequest, "EN0001")]
    [InlineData("sort=beauty", HttpStatusCode.BadRequest, "EN0001")]
    [InlineData("actors=Nobodyland", HttpStatusCode.NotFound, "EN0202")]
    [InlineData("blocs=RUS", HttpStatusCode.BadRequest, "EN0610")]
    public async Task What_cannot_be_asked_is_a_problem_with_a_code(string query, HttpStatusCode status, string code)
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync($"/system.json?{query}");
        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(code);
    }

    [Fact]
    public async Task Where_nothing_is_told_the_page_says_so_and_a_network_is_a_problem()
    {
        (await workbench.Client.GetStringAsync("/system?actors=TUV,NRU")).ShouldContain("No event between two of these actors counts");
        using HttpResponseMessage answer = await workbench.Client.GetAsync("/system.graphml?actors=TUV,NRU");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("EN0609");
    }

    [Fact]
    public void The_page_loads_at_most_175_kilobytes_of_script() =>
        (Assets.CompressedSize("system.js") + Assets.CompressedSize("workbench.js")).ShouldBeLessThanOrEqualTo(NetworkScriptLimit);

    private async Task<JsonDocument> RecordAsync(string address) => JsonDocument.Parse(await workbench.Client.GetStringAsync(address));

    private async Task<(string, double, double)[]> PlacesAsync(string address)
    {
        using JsonDocument record = await RecordAsync(address);
        return
        [
            .. record.RootElement.GetProperty("view").GetProperty("drawing").GetProperty("nodes").EnumerateArray()
                .Select(node => (node.GetProperty("id").GetString()!, node.GetProperty("x").GetDouble(), node.GetProperty("y").GetDouble())).Order(),
        ];
    }
}
