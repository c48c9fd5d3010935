using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Entente.Store;
using Entente.Workbench.Pages.Search;

namespace Entente.Workbench.Tests.Search;

[Collection(SampleWorkbenchCollection.Name)]
public class SearchPageTests(SampleWorkbench workbench)
{
    [Fact]
    public async Task Sentences_are_found_by_document_with_their_words_marked()
    {
        IDocument page = await workbench.Client.PageAsync("/search?q=pipeline");
        page.QuerySelectorAll(".found > li").ShouldNotBeEmpty();
        page.QuerySelectorAll(".found blockquote").ShouldAllBe(quote => quote.QuerySelectorAll("mark").Length > 0);
        page.QuerySelectorAll(".found mark").ShouldAllBe(mark => mark.TextContent.StartsWith("pipeline", StringComparison.OrdinalIgnoreCase));
        page.QuerySelector(".found blockquote a")!.GetAttribute("href")!.ShouldMatch("^/documents/[0-9a-f]{16}#s[1-9][0-9]*$");
    }

    [Fact]
    public async Task Filters_narrow_the_search_and_say_themselves()
    {
        string all = (await workbench.Client.PageAsync("/search?q=visit")).QuerySelector(".says").Words();
        string some = (await workbench.Client.PageAsync("/search?q=visit&actor=Russia&from=2021&to=2021-12&outlet=sample")).QuerySelector(".says").Words();
        some.ShouldContain("that tell of an event with Russia by outlets named “sample” published from 1 January 2021 until 31 December 2021");
        int.Parse(some.Split(' ')[0]).ShouldBeLessThan(int.Parse(all.Split(' ')[0]));
    }

    [Fact]
    public async Task A_query_that_cannot_be_understood_is_explained_where_it_was_typed()
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync("/search?q=%22pipeline");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        IDocument page = PageReading.Parse(await answer.Content.ReadAsStringAsync());
        page.QuerySelector("[role=alert] .code").Words().ShouldBe("EN0305");
        page.QuerySelector("main input[name=q]")!.GetAttribute("value").ShouldBe("\"pipeline");
        (await workbench.Client.PageAsync(page.QuerySelector("[role=alert] a")!.GetAttribute("href")!)).QuerySelectorAll(".found > li").ShouldNotBeEmpty();
        using HttpResponseMessage record = await workbench.Client.GetAsync("/search.json?q=%22pipeline");
        record.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await record.Content.ReadAsStringAsync()).ShouldContain("EN0305");
    }

    [Fact]
    public async Task An_actor_that_nobody_knows_is_named_with_the_nearest()
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync("/search?q=visit&actor=Pakistn");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Pakistan");
    }

    [Fact]
    public async Task Records_and_tables_lead_to_the_sentence()
    {
        using JsonDocument record = JsonDocument.Parse(await workbench.Client.GetStringAsync("/search.json?q=pipeline"));
        JsonElement hit = record.RootElement.GetProperty("view").GetProperty("found")[0].GetProperty("hits")[0];
        hit.GetProperty("address").GetString()!.ShouldEndWith($"#s{hit.GetProperty("sentence").GetInt32()}");
        (await workbench.Client.GetStringAsync("/search.csv?q=pipeline")).ShouldStartWith("document,title,");
    }

    [Fact]
    public async Task Nothing_typed_and_nothing_found_say_what_to_do()
    {
        (await workbench.Client.PageAsync("/search")).QuerySelector(".empty").Words().ShouldContain("Put a phrase in quotation marks");
        (await workbench.Client.PageAsync("/search?q=zebra")).QuerySelector(".empty").Words().ShouldContain("Try fewer words");
    }

    [Fact]
    public void Marks_are_told_apart_even_where_they_make_no_sense()
    {
        string marked = $"a {SentenceHit.MarkStart}b{SentenceHit.MarkEnd} c{SentenceHit.MarkStart}{SentenceHit.MarkEnd}{SentenceHit.MarkStart}d";
        MarkedText.Parts(marked).ShouldBe([new("a ", false), new("b", true), new(" c", false), new("d", true)]);
        MarkedText.Parts("").ShouldBeEmpty();
    }
}
