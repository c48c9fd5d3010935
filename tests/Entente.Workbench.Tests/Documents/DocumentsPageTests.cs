using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace Entente.Workbench.Tests.Documents;

[Collection(SampleWorkbenchCollection.Name)]
public class DocumentsPageTests(SampleWorkbench workbench)
{
    [Fact]
    public async Task All_documents_stand_in_a_table_latest_first()
    {
        IDocument page = await workbench.Client.PageAsync("/documents");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(40);
        page.QuerySelector(".says").Words().ShouldStartWith("40 documents, latest first; they tell ");
        page.QuerySelector("tbody .date").Words().ShouldBe("22 October 2022");
        page.QuerySelectorAll("tbody .date").Last().Words().ShouldBe("undated");
        page.QuerySelectorAll("tbody a.chip").Single().Words().ShouldBe("a copy");
    }

    [Theory]
    [InlineData("genre=interview", "2 documents of the genre interview")]
    [InlineData("from=2022&to=2022-02", "3 documents from 1 January 2022 until 28 February 2022")]
    [InlineData("text=pipeline", "documents with “pipeline”")]
    [InlineData("outlet=nowhere", "")]
    public async Task Filters_say_themselves(string query, string says)
    {
        IDocument page = await workbench.Client.PageAsync($"/documents?{query}");
        page.QuerySelector(".says").Words().ShouldContain(says);
        (page.QuerySelectorAll("tbody tr").Length > 0).ShouldBe(says.Length > 0);
    }

    [Theory]
    [InlineData("genre=poem", "interview")]
    [InlineData("from=yesterday", "2021-08")]
    public async Task A_filter_that_is_none_is_named_with_what_there_is(string query, string available)
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync($"/documents?{query}");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        string html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("EN0001");
        html.ShouldContain(available);
    }

    [Fact]
    public async Task Tables_and_records_hold_the_whole_list()
    {
        string csv = await workbench.Client.GetStringAsync("/documents.csv");
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(41);
        csv.ShouldStartWith("id,published,");
        using JsonDocument record = JsonDocument.Parse(await workbench.Client.GetStringAsync("/documents.json?genre=interview"));
        JsonElement view = record.RootElement.GetProperty("view");
        view.GetProperty("total").GetInt32().ShouldBe(2);
        view.GetProperty("documents")[0].GetProperty("genre").GetString().ShouldBe("interview");
    }

    [Fact]
    public async Task A_page_beyond_the_end_is_empty_and_no_crash()
    {
        (await workbench.Client.PageAsync("/documents?page=99")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
        (await workbench.Client.PageAsync("/documents?page=x")).QuerySelectorAll("tbody tr").Length.ShouldBe(40);
    }
}
