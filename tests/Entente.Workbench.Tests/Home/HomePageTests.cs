using System.Text.Json;
using AngleSharp.Dom;
using Entente.Store;
using Entente.Workbench.Figures;
using Microsoft.AspNetCore.Builder;

namespace Entente.Workbench.Tests.Home;

[Collection(SampleWorkbenchCollection.Name)]
public class HomePageTests(SampleWorkbench workbench)
{
    [Fact]
    public async Task It_counts_what_the_study_holds()
    {
        using Study study = Study.Open(workbench.Study).Value;
        StudyCounts counts = study.Counts();
        IDocument page = await workbench.Client.PageAsync("/");
        page.QuerySelector(".says").Words().ShouldBe(
            $"40 documents, published from 20 November 2014 to 22 October 2022, tell {counts.DistinctEvents} distinct events in {counts.Events} reports with {study.ActorCount()} actors.");
        page.QuerySelectorAll(".figures-row dd").Select(figure => figure.Words()).ShouldBe(["40", $"{counts.Sentences}", $"{counts.DistinctEvents}", $"{study.ActorCount()}"]);
        page.QuerySelectorAll("main .list a[href^='/documents/']").Length.ShouldBe(6);
        page.QuerySelectorAll("main article.event").ShouldNotBeEmpty();
        using JsonDocument record = JsonDocument.Parse(await workbench.Client.GetStringAsync("/index.json"));
        record.RootElement.GetProperty("view").GetProperty("distinctEvents").GetInt32().ShouldBe(counts.DistinctEvents);
        (await workbench.Client.GetStringAsync("/index.svg")).ShouldContain("<style>");
    }

    [Fact]
    public async Task An_empty_study_says_how_to_fill_it()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("entente-empty-").FullName, "empty.entente");
        Study.OpenOrCreate(path).Value.Dispose();
        (WebApplication app, string address) = await SampleWorkbench.StartAsync(SampleWorkbench.Options(path));
        await using (app)
        {
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            IDocument page = await client.PageAsync("/");
            page.QuerySelector("h1").Words().ShouldBe("empty");
            page.QuerySelector(".start a.button")!.GetAttribute("href").ShouldBe("/-/reading");
            (await client.PageAsync("/documents")).QuerySelector(".empty").Words().ShouldContain("Add documents");
        }
    }

    [Fact]
    public void Dyads_are_drawn_from_a_common_line()
    {
        string svg = TiesFigure.Draw([new BusyDyad("IND", "PAK", 2, 4), new BusyDyad("A<B", "RUS", 1, 0)], id => id, dyad => $"/relations/{dyad.First}");
        svg.ShouldBe(
            """
            <svg xmlns="http://www.w3.org/2000/svg" class="figure" viewBox="0 0 640 78" role="group" aria-label="The 2 dyads with most events: conflict to the left of the line, cooperation to the right.">
            <text class="conflict" x="477.33" y="12" text-anchor="end">&#x2190; conflict</text><text class="cooperation" x="493.33" y="12">cooperation &#x2192;</text>
            <a href="/relations/IND"><title>IND &#x2013; PAK: 2 cooperative, 4 hostile</title><text class="strong" x="0" y="39">IND &#x2013; PAK</text>
            <rect class="area conflict" x="244" y="28.5" width="241.33" height="13"/><text x="239" y="39" text-anchor="end">4</text>
            <rect class="area cooperation" x="485.33" y="28.5" width="120.67" height="13"/><text x="611" y="39">2</text></a>
            <a href="/relations/A&lt;B"><title>A&lt;B &#x2013; RUS: 1 cooperative, 0 hostile</title><text class="strong" x="0" y="65">A&lt;B &#x2013; RUS</text>
            <rect class="area cooperation" x="485.33" y="54.5" width="60.33" height="13"/><text x="550.67" y="65">1</text></a>
            <line class="axis" x1="485.33" x2="485.33" y1="18" y2="78"/></svg>
            """.ReplaceLineEndings(""));
    }
}
