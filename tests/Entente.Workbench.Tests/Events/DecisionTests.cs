using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Entente.Evidence;
using Entente.Evidence.Judgements;
using Entente.Store;
using Entente.Store.Judgements;

namespace Entente.Workbench.Tests.Events;

public sealed class DecisionTests(SampleWorkbench workbench) : IClassFixture<SampleWorkbench>
{
    private const string List = "/events?with=RUS&review=open";

    [Fact]
    public async Task A_decision_without_the_token_of_a_form_is_refused()
    {
        (string id, _) = await FirstTwoAsync();
        using HttpResponseMessage answer = await workbench.Client.PostAsync($"/events/{id}/accept", new FormUrlEncodedContent([]));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("EN0804");
    }

    [Fact]
    public async Task Accepting_leads_to_the_next_event_of_the_same_list_and_can_be_undone_there()
    {
        (string id, string next) = await FirstTwoAsync();
        using HttpResponseMessage answer = await PostAsync(List, $"/events/{id}/accept", ("return", "?with=RUS&review=open"), ("next", next));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        string location = answer.Headers.Location!.OriginalString;
        location.ShouldStartWith($"{List}&current={next}&done=");
        string page = await workbench.Client.GetStringAsync(location);
        page.ShouldContain("Accepted by Sample Desk.");
        page.ShouldMatch($"<article class=\"event current\" id=\"e-{next}\"");
        page.ShouldNotContain($"id=\"e-{id}\"", customMessage: "it is no longer open");

        string action = Regex.Match(location, @"done=(\d+)").Groups[1].Value;
        using HttpResponseMessage undone = await PostAsync(location, "/events/undo", ("action", action), ("return", "?with=RUS&review=open"));
        undone.Headers.Location!.OriginalString.ShouldStartWith($"{List}&current={id}&done=");
        (await workbench.Client.GetStringAsync(undone.Headers.Location)).ShouldSatisfyAllConditions(
            again => again.ShouldContain("Taken back by Sample Desk."), again => again.ShouldContain($"<article class=\"event current\" id=\"e-{id}\""));
    }

    [Fact]
    public async Task An_event_is_relabelled_recast_redated_merged_and_split_by_forms()
    {
        DistinctEvent told = Ask(study => study.DistinctEvents(new EventFilter()).First(found => found.Tellings.Count > 1));
        string report = told.Tellings[1].Told.Id;
        string page = $"/events/{told.Id}";
        page = await FollowAsync(page, JudgementKind.Relabel, ("label", "SANCTION expel"), ("status", "planned"), ("reason", "read again"));
        (await workbench.Client.GetStringAsync(page)).ShouldSatisfyAllConditions(
            shown => shown.ShouldContain("SANCTION expel"), shown => shown.ShouldContain("The machine read:"), shown => shown.ShouldContain("because: read again"));
        page = await FollowAsync(page, JudgementKind.Recast, ("actor", "Iran"), ("side", "actor"), ("actor", "IND"), ("side", "recipient"), ("actor", "RUS"), ("side", "none"));
        page = await FollowAsync(page, JudgementKind.Redate, ("from", "2020-03-01"), ("to", "2020-03-31"), ("precision", "month"));
        DistinctEvent judged = Ask(study => study.DistinctEvent(IdOf(page))!);
        judged.Standing.Actors.Single().Actor.Id.ShouldBe("IRN");
        judged.When.ShouldBe(Entente.Documents.DateInterval.OfMonth(2020, 3));
        judged.Tellings.Count.ShouldBe(told.Tellings.Count);

        page = await FollowAsync(page, JudgementKind.Split, ("report", report));
        Ask(study => study.DistinctEvent(IdOf(page))!).Tellings.Count.ShouldBe(told.Tellings.Count - 1);
        string alone = Ask(study => study.DistinctEventOf(report)!);
        page = await FollowAsync($"/events/{alone}", JudgementKind.Merge, ("other", $"http://localhost{page}"));
        Ask(study => study.DistinctEvent(IdOf(page))!).Tellings.Count.ShouldBe(told.Tellings.Count);

        page = await FollowAsync(page, JudgementKind.Reject);
        (await workbench.Client.GetStringAsync("/events?review=rejected")).ShouldContain($"id=\"e-{IdOf(page)}\"");
        foreach (long action in Ask(study => study.Judgements(report)).Where(entry => entry.Counts).Select(entry => entry.Judgement.Action).Distinct().Reverse().ToArray())
        {
            using HttpResponseMessage undone = await PostAsync(List, "/events/undo", ("action", $"{action}"));
            undone.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }

        Ask(study => study.DistinctEvent(told.Id)!).Tellings.Select(telling => telling.Told.Id).ShouldBe(told.Tellings.Select(telling => telling.Told.Id));
    }

    [Fact]
    public async Task A_report_of_another_event_is_not_decided_on()
    {
        (string id, string next) = await FirstTwoAsync();
        string other = Ask(study => study.DistinctEvent(next)!.Standing.Id);
        using HttpResponseMessage answer = await PostAsync(List, $"/events/{id}/reject", ("report", other));
        (await answer.Content.ReadAsStringAsync()).ShouldContain("EN0307");
    }

    [Fact]
    public void No_year_is_taken_by_the_study_that_pages_cannot_show()
    {
        string report = Ask(study => study.DistinctEvents(new EventFilter()).First().Standing.Id);
        var decision = new Decision
        {
            Kind = JudgementKind.Redate, Events = [report], By = "Sample Desk", At = default, Change = new EventChange { Dating = new EventDating(Entente.Documents.DateInterval.OfYear(9998)) },
        };
        Ask(study => study.Judge(decision).Problem!.Code).ShouldBe("EN0308");
    }

    [Fact]
    public async Task Enter_in_a_field_decides_nothing_and_what_many_reports_had_is_undone_by_its_key()
    {
        string id = Ask(study => study.DistinctEvents(new EventFilter()).First(found => found.Tellings.Count > 1).Id);
        var page = PageReading.Parse(await workbench.Client.GetStringAsync($"/events/{id}"));
        var first = page.QuerySelector("form.decide button")!;
        (first.HasAttribute("disabled"), first.HasAttribute("formaction")).ShouldBe((true, false));
        page.QuerySelectorAll("#correct form input[name=reason]").Length.ShouldBe(3);
        string decided = await FollowAsync($"/events/{id}", JudgementKind.Accept);
        var after = PageReading.Parse(await workbench.Client.GetStringAsync(decided.Split('?')[0]));
        after.QuerySelectorAll("[data-key=u]").Length.ShouldBe(1);
        string action = after.QuerySelector(".history input[name=action]")!.GetAttribute("value")!;
        (await PostAsync(List, "/events/undo", ("action", action))).Dispose();
    }

    [Theory]
    [InlineData("redate", "from", "9999-12-31", "EN0001")]
    [InlineData("relabel", "label", "CONSULT vote", "EN0308")]
    [InlineData("redate", "from", "yesterday", "EN0001")]
    [InlineData("recast", "actor", "Nobody Atall", "EN0202")]
    [InlineData("merge", "other", "nothing", "EN0307")]
    [InlineData("undo", "action", "1", "EN0802")]
    public async Task What_cannot_be_decided_is_told(string kind, string field, string value, string code)
    {
        (string id, _) = await FirstTwoAsync();
        using HttpResponseMessage answer = await PostAsync(List, $"/events/{id}/{kind}", (field, value), ("status", "actual"), ("side", "actor"), ("precision", "day"));
        answer.IsSuccessStatusCode.ShouldBeFalse();
        (await answer.Content.ReadAsStringAsync()).ShouldContain(code);
    }

    private static string IdOf(string page) => page.Split('?')[0].Split('/')[^1];

    private T Ask<T>(Func<Study, T> ask)
    {
        using Study study = Study.Open(workbench.Study).Value;
        return ask(study);
    }

    private async Task<string> FollowAsync(string page, JudgementKind kind, params (string Name, string Value)[] fields)
    {
        using HttpResponseMessage answer = await PostAsync(page, $"/events/{IdOf(page)}/{kind.ToString().ToLowerInvariant()}", fields);
        (answer.StatusCode == HttpStatusCode.SeeOther).ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.OriginalString;
    }

    private async Task<HttpResponseMessage> PostAsync(string page, string address, params (string Name, string Value)[] fields)
    {
        string token = Regex.Match(await workbench.Client.GetStringAsync(page), "name=\"form-token\" value=\"([^\"]+)\"").Groups[1].Value;
        token.ShouldNotBeEmpty();
        return await workbench.Client.PostAsync(
            address, new FormUrlEncodedContent(fields.Append((Name: "form-token", Value: token)).Select(field => KeyValuePair.Create(field.Name, field.Value))));
    }

    private async Task<(string Id, string Next)> FirstTwoAsync()
    {
        using JsonDocument list = JsonDocument.Parse(await workbench.Client.GetStringAsync("/events.json?with=RUS&review=open"));
        JsonElement events = list.RootElement.GetProperty("view").GetProperty("events");
        return (events[0].GetProperty("id").GetString()!, events[1].GetProperty("id").GetString()!);
    }
}
