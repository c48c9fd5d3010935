using System.Net;
using Entente.Evidence;
using Entente.Evidence.Judgements;
using Entente.Store;
using Entente.Store.Judgements;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Entente.Workbench.Tests.Events;

public sealed class LostDecisionTests(SampleWorkbench workbench) : IClassFixture<SampleWorkbench>
{
    [Fact]
    public async Task Decisions_on_what_is_told_no_longer_are_listed_with_why_and_taken_back_and_made_again()
    {
        (await workbench.Client.GetStringAsync("/-/decisions")).ShouldContain("No decision is about an event that is told no longer.");
        (await workbench.Client.GetStringAsync("/")).ShouldNotContain("/-/decisions");
        string sentence = Lose();
        (await workbench.Client.GetStringAsync("/")).ShouldContain("href=\"/-/decisions\"");

        var page = await workbench.Client.PageAsync("/-/decisions");
        string[] cells = [.. page.QuerySelectorAll("tbody tr > *").Select(cell => cell.Words())];
        cells[0].ShouldBe("Rejected, because: sample reason");
        cells[1].ShouldBe(string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        cells[2].ShouldContain("no longer found");
        cells[3].ShouldBe("2024-05-06 07:08 UTC, Sample Desk");

        string undone = await PressAsync(page.QuerySelector("tbody form")!);
        page = await workbench.Client.PageAsync(undone);
        page.QuerySelector(".done [role=status]").Words().ShouldBe("Taken back by Sample Desk.");
        page.QuerySelector("tbody").ShouldBeNull();
        page = await workbench.Client.PageAsync(await PressAsync(page.QuerySelector("form.done")!));
        page.QuerySelector(".done [role=status]").Words().ShouldBe("Rejected again by Sample Desk.");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
    }

    private string Lose()
    {
        string id;
        string sentence;
        using (Study study = Study.Open(workbench.Study).Value)
        {
            DistinctEvent told = study.DistinctEvents(new EventFilter()).First(found => found.Tellings.Count == 1);
            (id, sentence) = (told.Standing.Id, told.Standing.Sentence);
            study.Judge(new Decision { Kind = JudgementKind.Reject, Events = [id], Reason = "sample reason", By = "Sample Desk", At = Instant.FromUtc(2024, 5, 6, 7, 8) }).Succeeded.ShouldBeTrue();
        }

        // As a newer stage leaves what it no longer finds.
        using var file = new SqliteConnection($"Data Source={workbench.Study};Pooling=False");
        file.Open();
        using SqliteCommand supersede = file.CreateCommand();
        supersede.CommandText = "UPDATE event SET stale = 1 WHERE id = $id";
        supersede.Parameters.AddWithValue("$id", id);
        supersede.ExecuteNonQuery().ShouldBe(1);
        return sentence;
    }

    private async Task<string> PressAsync(AngleSharp.Dom.IElement form)
    {
        var fields = form.QuerySelectorAll("input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        using HttpResponseMessage answer = await workbench.Client.PostAsync(form.GetAttribute("action"), new FormUrlEncodedContent(fields));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return answer.Headers.Location!.OriginalString;
    }
}
