using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Entente.Problems;
using Entente.Workbench.Hosting;

namespace Entente.Workbench.Tests.Maps;

[Collection(SampleWorkbenchCollection.Name)]
public class MapPageTests(SampleWorkbench workbench)
{
    private const int MapScriptLimit = 85 << 10;

    [Fact]
    public async Task Every_event_is_at_a_place_or_counted_as_without_one()
    {
        using var record = JsonDocument.Parse(await workbench.Client.GetStringAsync("/map.json"));
        JsonElement view = record.RootElement.GetProperty("view");
        int placed = view.GetProperty("places").EnumerateArray().Sum(place => place.GetProperty("events").GetInt32());
        placed.ShouldBeGreaterThan(0);
        (placed + view.GetProperty("withoutPlace").GetInt32()).ShouldBe(view.GetProperty("events").GetInt32());
    }

    [Fact]
    public async Task The_page_names_its_boundaries_and_says_what_is_left_out()
    {
        string page = await workbench.Client.GetStringAsync("/map");
        page.ShouldContain("Natural Earth 1:110m, de facto boundaries; they are not the project");
        page.ShouldContain("without a place");
        page.ShouldNotContain(" style=");
    }

    [Fact]
    public async Task Filters_narrow_it_and_say_themselves()
    {
        string page = await workbench.Client.GetStringAsync("/map?actor=RUS&actor=PAK&type=CONSULT&from=2021&to=2021-12");
        page.ShouldContain("of Russia and Pakistan of type CONSULT from 1 January 2021 until 31 December 2021");
        using var record = JsonDocument.Parse(await workbench.Client.GetStringAsync("/map.json?actor=RUS&actor=PAK"));
        record.RootElement.GetProperty("view").GetProperty("dyads").EnumerateArray()
            .ShouldAllBe(dyad => dyad.GetProperty("source").GetString() == "PAK" && dyad.GetProperty("target").GetString() == "RUS");
    }

    [Fact]
    public async Task It_can_be_had_as_a_table_a_figure_and_places()
    {
        (await workbench.Client.GetStringAsync("/map.csv")).ShouldStartWith("place,state,located,latitude,longitude,events,reports,cooperation,conflict\n");
        XDocument.Parse(await workbench.Client.GetStringAsync("/map.svg")).Root!.Name.LocalName.ShouldBe("svg");
        using var places = JsonDocument.Parse(await workbench.Client.GetStringAsync("/map.geojson"));
        places.RootElement.GetProperty("type").GetString().ShouldBe("FeatureCollection");
    }

    [Theory]
    [InlineData("from=2022&to=2021", "EN0608")]
    [InlineData("type=GOSSIP", "EN0001")]
    [InlineData("from=then", "EN0001")]
    public async Task What_cannot_be_asked_is_a_problem_with_a_code(string query, string code)
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync($"/map.json?{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(code);
    }

    [Fact]
    public void A_file_that_is_no_map_is_told_of_before_any_page()
    {
        string file = Path.Combine(Path.GetDirectoryName(workbench.Study)!, "map.json");
        File.WriteAllText(file, "{\"type\":\"FeatureCollection\"}");
        WorkbenchHost.Build(SampleWorkbench.Options(workbench.Study) with { Map = file }).Problem!.Kind.ShouldBe(ProblemCatalogue.MapUnreadable);
    }

    [Fact]
    public void The_page_loads_at_most_85_kilobytes_of_script() =>
        (Assets.CompressedSize("map.js") + Assets.CompressedSize("workbench.js")).ShouldBeLessThanOrEqualTo(MapScriptLimit);
}
