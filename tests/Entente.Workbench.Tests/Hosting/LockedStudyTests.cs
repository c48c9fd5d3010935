using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Entente.Workbench.Tests.Hosting;

public sealed class LockedStudyTests(SampleWorkbench workbench) : IClassFixture<SampleWorkbench>
{
    [Fact]
    public async Task While_another_program_writes_pages_are_read_and_a_change_is_asked_to_come_back()
    {
        using JsonDocument list = JsonDocument.Parse(await workbench.Client.GetStringAsync("/events.json"));
        string id = list.RootElement.GetProperty("view").GetProperty("events")[0].GetProperty("id").GetString()!;
        string token = Regex.Match(await workbench.Client.GetStringAsync($"/events/{id}"), "name=\"form-token\" value=\"([^\"]+)\"").Groups[1].Value;
        using var other = new SqliteConnection($"Data Source={workbench.Study};Pooling=False");
        other.Open();
        using (SqliteTransaction held = other.BeginTransaction(deferred: false))
        {
            using HttpResponseMessage refused = await AcceptAsync(id, token);
            refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            refused.Headers.RetryAfter!.Delta.ShouldNotBeNull().ShouldBeGreaterThan(TimeSpan.Zero);
            string page = await refused.Content.ReadAsStringAsync();
            page.ShouldContain("EN0302");
            page.ShouldContain("<main id=\"main\"");
            using HttpResponseMessage read = await workbench.Client.GetAsync($"/events/{id}");
            read.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await read.Content.ReadAsStringAsync()).ShouldContain("not yet reviewed");
        }

        using HttpResponseMessage accepted = await AcceptAsync(id, token);
        accepted.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private Task<HttpResponseMessage> AcceptAsync(string id, string token) =>
        workbench.Client.PostAsync($"/events/{id}/accept", new FormUrlEncodedContent([KeyValuePair.Create("form-token", token)]));
}
