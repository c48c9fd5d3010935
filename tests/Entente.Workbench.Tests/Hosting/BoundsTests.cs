using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace Entente.Workbench.Tests.Hosting;

/// <summary>Ends of calendars, lists and numbers.</summary>
[Collection(SampleWorkbenchCollection.Name)]
public class BoundsTests(SampleWorkbench workbench)
{
    [Theory]
    [InlineData("/documents?to=9999")]
    [InlineData("/search?q=talks&to=9999-12-31")]
    [InlineData("/sources?to=9999")]
    [InlineData("/events?until=9999")]
    [InlineData("/events?from=0001")]
    [InlineData("/relations?to=9999")]
    [InlineData("/matrix?from=0001-01")]
    [InlineData("/system?at=9999")]
    public async Task Days_at_the_ends_of_the_calendar_are_no_days(string address)
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("EN0001");
    }

    [Fact]
    public async Task A_filter_takes_so_many_values_and_each_once()
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync("/events?" + string.Join('&', Enumerable.Range(0, 900).Select(number => $"with=n{number}")));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("EN0001");
        (await workbench.Client.GetAsync("/events?" + string.Join('&', Enumerable.Repeat("type=CONSULT", 900)))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_page_beyond_all_numbers_is_empty() =>
        (await workbench.Client.GetAsync("/events.csv?page=1000000")).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData("/relations")]
    [InlineData("/matrix")]
    public async Task A_file_has_the_whole_list(string path)
    {
        using JsonDocument record = JsonDocument.Parse(await workbench.Client.GetStringAsync(path + ".json?page=2"));
        JsonElement view = record.RootElement.GetProperty("view");
        view.GetProperty("dyads").GetArrayLength().ShouldBe(view.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Links_to_tables_leave_the_stretch_and_the_moment_behind()
    {
        IDocument page = await workbench.Client.PageAsync("/events?type=CONSULT&page=1&current=abc&done=1");
        page.QuerySelector(".foot a[type='text/csv']")!.GetAttribute("href").ShouldBe("/events.csv?type=CONSULT");
    }

    [Fact]
    public async Task Where_one_scrolls_one_can_go_by_keys_and_is_told_what_it_is()
    {
        foreach (string address in new[] { "/actors", "/actors/RUS", "/sources", "/-/about", "/-/codebook", "/-/pipeline" })
        {
            IDocument page = await workbench.Client.PageAsync(address);
            foreach (IElement region in page.QuerySelectorAll("div.scroll"))
            {
                (region.GetAttribute("tabindex"), region.GetAttribute("role")).ShouldBe(("0", "region"), address);
                region.GetAttribute("aria-label").ShouldNotBeNullOrEmpty(address);
            }
        }
    }

    [Fact]
    public async Task The_words_of_an_actor_lead_to_the_events_told_in_them()
    {
        IDocument actor = await workbench.Client.PageAsync("/actors/RUS");
        string list = actor.QuerySelector("aside td.number a")!.GetAttribute("href")!;
        IDocument events = await workbench.Client.PageAsync(list);
        events.QuerySelectorAll("article.event button[data-key='a']").Length.ShouldBe(1);
    }
}
