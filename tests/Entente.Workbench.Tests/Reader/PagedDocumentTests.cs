using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Entente.Documents;
using Entente.Pipelines;
using Entente.Store;
using Microsoft.AspNetCore.Builder;
using Document = Entente.Documents.Document;

namespace Entente.Workbench.Tests.Reader;

/// <summary>A document with pages, one of which begins within a sentence and one of which is empty.</summary>
public sealed class PagedDocumentTests : IAsyncLifetime
{
    private const string Head = "Sample Wire 1";
    private const string First = "The envoys came to the capital and stayed for a week.";
    private const string Last = "Then they left.";
    private const string Text = Head + "\n\n" + First + "\n\n" + Last;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-pages-");
    private readonly HttpClient _client = new();
    private WebApplication? _app;
    private string _id = "";

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        string path = Path.Combine(_folder.FullName, "pages.entente");
        _id = Save(path);
        (_app, string address) = await SampleWorkbench.StartAsync(SampleWorkbench.Options(path));
        _client.BaseAddress = new Uri(address);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app!.StopAsync();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Every_page_is_marked_where_it_begins()
    {
        IDocument page = await _client.PageAsync($"/documents/{_id}");
        page.QuerySelectorAll("a.page-mark").Select(mark => (mark.Id, mark.TextContent)).ShouldBe([("p1", "p. 1"), ("p2", "p. 2"), ("p3", "p. 3"), ("p4", "p. 4")]);
        page.QuerySelector("#p1")!.Closest("details").ShouldBeNull();
        page.QuerySelector("#s1")!.TextContent.ShouldBe("1The envoys came to the capital p. 2and stayed for a week.");
        page.QuerySelector("#p4")!.ParentElement!.NextElementSibling!.TextContent.ShouldContain(Last);
        page.QuerySelector("#s2 .number")!.GetAttribute("title")!.ShouldEndWith("P. 4, sentence 2.");
    }

    [Fact]
    public async Task A_sentence_is_cited_by_its_number_in_every_form()
    {
        IDocument page = await _client.PageAsync($"/documents/{_id}?sentence=2");
        page.QuerySelector("#cite-plain")!.TextContent.ShouldEndWith("P. 4, sentence 2.");
        page.QuerySelector("details.cite")!.HasAttribute("open").ShouldBeTrue();
        (await _client.GetStringAsync($"/documents/{_id}.bib?sentence=2")).ShouldContain("pages = {4}");
        (await _client.GetStringAsync($"/documents/{_id}.bib")).ShouldNotContain("pages =");
        (await _client.GetStringAsync($"/documents/{_id}.md")).ShouldContain("The envoys came to the capital \\[p. 2\\] and stayed");
        JsonNode.Parse(await _client.GetStringAsync($"/documents/{_id}.json"))!["pages"]!.AsArray().Select(start => (int)start!).ShouldBe(Starts);
    }

    private static int[] Starts => [0, Text.IndexOf("and stayed", StringComparison.Ordinal), Text.Length - Last.Length, Text.Length - Last.Length];

    private static string Save(string path)
    {
        int first = Head.Length + 2, last = Text.Length - Last.Length;
        TextSpan[] sentences = [new(first, first + First.Length), new(last, Text.Length)];
        var document = new Document
        {
            Id = DocumentId.Of(Encoding.UTF8.GetBytes(Text)),
            Provenance = new Provenance("/files/report.pdf", "application/pdf", "utf-8", Text.Length),
            Source = new SourceText(Text),
            PageStarts = Starts,
            Segments = [new Segment(SegmentKind.Boilerplate, new TextSpan(0, Head.Length), Voice.Author), .. sentences.Select(span => new Segment(SegmentKind.Body, span, Voice.Author))],
            Title = "Envoys",
        };
        using Study study = Study.OpenOrCreate(path).Value;
        study.Save(new FileOutcome(new FileState(document.Provenance.Path, 1, 1), document.Id, "test/1", null), new CodedDocument(document, sentences, [], 1)).Value.ShouldBeTrue();
        return document.Id.Value;
    }
}
