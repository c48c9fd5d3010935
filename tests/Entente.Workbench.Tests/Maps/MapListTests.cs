using System.Text.Json;

namespace Entente.Workbench.Tests.Maps;

[Collection(SampleWorkbenchCollection.Name)]
public class MapListTests(SampleWorkbench workbench)
{
    [Theory]
    [InlineData("/map.json", "places", "events")]
    [InlineData("/map.json", "dyads", "coded")]
    [InlineData("/map.json?actor=RUS&from=2015&to=2021-11&status=actual", "places", "events")]
    [InlineData("/map.json?actor=RUS&from=2015&to=2021-11", "dyads", "coded")]
    public async Task The_list_behind_a_circle_or_an_arc_has_as_many_events_as_the_map_counts(string map, string what, string count)
    {
        int looked = 0;
        foreach (JsonElement drawn in (await ViewAsync(map)).GetProperty(what).EnumerateArray().Where(drawn => drawn.GetProperty(count).GetInt32() > 0))
        {
            string listed = drawn.GetProperty("listed").GetString()!;
            listed.ShouldStartWith("/events?");
            JsonElement list = await ViewAsync(listed.Replace("/events?", "/events.json?", StringComparison.Ordinal));
            list.GetProperty("distinct").GetInt32().ShouldBe(drawn.GetProperty(count).GetInt32(), listed);
            looked++;
        }

        looked.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Circles_arcs_and_cells_lead_to_these_lists()
    {
        var page = await workbench.Client.PageAsync("/map?actor=RUS");
        page.QuerySelectorAll("svg a").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith("/events?with=RUS&", StringComparison.Ordinal));
        page.QuerySelector("#places td a")!.GetAttribute("href")!.ShouldContain("place=");
    }

    [Theory]
    [InlineData("/events?place=Russia", ", in Russia", "in Russia")]
    [InlineData("/events?place=IND&outside=New+Delhi", ", in India outside New Delhi", "outside New Delhi")]
    [InlineData("/events?between=RUS-PAK", "between Russia and Pakistan", "between RUS-PAK")]
    public async Task A_place_says_itself_and_can_be_taken_away(string address, string says, string chip)
    {
        var page = await workbench.Client.PageAsync(address);
        page.QuerySelector(".says").Words().ShouldContain(says);
        page.QuerySelectorAll(".chips a").Select(link => link.Words()).ShouldContain(text => text.StartsWith(chip, StringComparison.Ordinal));
        (await ViewAsync(address.Replace("/events?", "/events.json?", StringComparison.Ordinal))).GetProperty("says").GetString()!.ShouldContain(says);
    }

    [Fact]
    public async Task A_place_is_found_by_state_and_by_name_in_any_case()
    {
        async Task<int> CountAsync(string place) => (await ViewAsync($"/events.json?place={place}")).GetProperty("distinct").GetInt32();
        int capital = await CountAsync("new+delhi");
        capital.ShouldBeGreaterThan(0);
        (await CountAsync("New+Delhi")).ShouldBe(capital);
        (await CountAsync("India")).ShouldBe(capital + await CountAsync("IND&outside=New+Delhi"));
        (await CountAsync("Nowhere")).ShouldBe(0);
    }

    private async Task<JsonElement> ViewAsync(string address)
    {
        using var record = JsonDocument.Parse(await workbench.Client.GetStringAsync(address));
        return record.RootElement.GetProperty("view").Clone();
    }
}
