using System.Net;
using System.Text.Json;
using Entente.Evidence;
using Entente.Store;

namespace Entente.Workbench.Tests.Events;

[Collection(SampleWorkbenchCollection.Name)]
public class EventsPageTests(SampleWorkbench workbench)
{
    [Fact]
    public async Task The_list_says_in_a_sentence_what_it_shows_and_counts_events_and_reports()
    {
        string page = await workbench.Client.GetStringAsync("/events?with=RUS&with=Pakistan&from=2014&until=2022&review=open");
        page.ShouldMatch(@"<p class=""says"">\d+ distinct events in \d+ reports in which Russia and Pakistan take part, 2014 to 2022, not yet reviewed\.</p>");
        page.ShouldContain("href=\"/events?with=RUS&amp;with=Pakistan&amp;from=2014&amp;review=open\"", customMessage: "the chip that takes the end of the period away");
    }

    [Theory]
    [InlineData("/events?type=CONSULT&mode=visit&status=actual&quad=verbal-cooperation&voice=author&outlet=Sample&confidence=0.1&most=0.99&q=visit*&sort=surest")]
    [InlineData("/events?by=RUS&to=PAK&from=2014-05&until=2022-01-31&originals=yes&sort=most-told")]
    [InlineData("/events?review=rejected")]
    [InlineData("/events?page=9000")]
    [InlineData("/events?with=%3Cscript%3E&q=%22AND%20(")]
    public async Task Every_filter_has_an_answer(string address)
    {
        string page = await workbench.Client.GetStringAsync(address);
        page.ShouldContain("distinct event");
        page.ShouldNotContain("<script>");
    }

    [Theory]
    [InlineData("/events?type=MEET", "CONSULT")]
    [InlineData("/events?from=soon", "2021-08")]
    [InlineData("/events?confidence=2", "0 to 1")]
    [InlineData("/events?page=0", "from 1")]
    [InlineData("/events?review=maybe", "corrected")]
    public async Task A_value_that_cannot_be_used_is_refused_with_what_could_be(string address, string available)
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldSatisfyAllConditions(text => text.ShouldContain("EN0001"), text => text.ShouldContain(available));
    }

    [Fact]
    public async Task The_page_of_an_event_is_found_by_the_id_of_any_of_its_reports()
    {
        DistinctEvent found;
        using (Study study = Study.Open(workbench.Study).Value)
        {
            found = study.DistinctEvents(new EventFilter()).First(told => told.Tellings.Count > 1);
        }

        foreach (Telling telling in found.Tellings)
        {
            string page = await workbench.Client.GetStringAsync($"/events/{telling.Told.Id}");
            page.ShouldContain($"/events/{found.Id}/accept", customMessage: "decisions are about the event");
        }
    }

    [Fact]
    public async Task The_list_can_be_had_as_records_and_as_a_table()
    {
        using JsonDocument record = JsonDocument.Parse(await workbench.Client.GetStringAsync("/events.json?with=RUS"));
        JsonElement view = record.RootElement.GetProperty("view");
        int distinct = view.GetProperty("distinct").GetInt32();
        view.GetProperty("events")[0].GetProperty("review").GetString().ShouldBe("open");
        string[] lines = (await workbench.Client.GetStringAsync("/events.jsonl?with=RUS")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(distinct);
        lines.ShouldAllBe(line => JsonDocument.Parse(line, default).RootElement.GetProperty("members").GetArrayLength() > 0);
        string table = await workbench.Client.GetStringAsync("/events.csv?with=RUS");
        table.ShouldStartWith("id,type,mode,quad");
        table.ShouldContain(",open\n");
    }

    [Fact]
    public async Task An_event_shows_its_reports_its_context_and_what_could_be_decided()
    {
        using JsonDocument list = JsonDocument.Parse(await workbench.Client.GetStringAsync("/events.json?sort=most-told"));
        JsonElement told = list.RootElement.GetProperty("view").GetProperty("events")[0];
        string page = await workbench.Client.GetStringAsync($"/events/{told.GetProperty("id").GetString()}");
        page.ShouldContain($"<h2>{told.GetProperty("reports").GetInt32()} reports</h2>");
        page.ShouldContain("Why it is the same event");
        page.ShouldContain("Another event: split off");
        page.ShouldContain("optgroup label=\"CONSULT\"");
        using HttpResponseMessage missing = await workbench.Client.GetAsync("/events/0000000000000000");
        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
