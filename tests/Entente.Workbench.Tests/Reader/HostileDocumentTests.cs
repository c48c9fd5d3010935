using System.Text;
using AngleSharp.Dom;
using Entente.Documents;
using Entente.Pipelines;
using Entente.Store;
using Microsoft.AspNetCore.Builder;
using Document = Entente.Documents.Document;

namespace Entente.Workbench.Tests.Reader;

/// <summary>A document that tries to run, load and mislead; whatever page shows it.</summary>
public sealed class HostileDocumentTests : IAsyncLifetime
{
    private const string Body = "<script>alert(1)</script> <img src=http://evil.example/x.png onerror=alert(2)> [go](javascript:alert(3)) ![x](http://evil.example/y.png) invoice\u202Efdp.exe \0 \u0002pipeline\u0003";
    private const string Title = "\"><script>alert(4)</script>\u202E";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-hostile-");
    private readonly HttpClient _client = new();
    private WebApplication? _app;
    private string _id = "";

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        string path = Path.Combine(_folder.FullName, "hostile.entente");
        _id = Save(path, Body + " " + new string('x', 200_000));
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

    [Theory]
    [InlineData("/documents/{id}")]
    [InlineData("/documents")]
    [InlineData("/search?q=pipeline")]
    [InlineData("/search?q=%3Cscript%3Ealert(5)%3C/script%3E")]
    [InlineData("/documents?text=%22%3E%3Cscript%3Ealert(6)%3C/script%3E")]
    [InlineData("/")]
    [InlineData("/-/reading")]
    public async Task Nothing_of_it_runs_loads_or_turns_the_text(string address)
    {
        using HttpResponseMessage answer = await _client.GetAsync(address.Replace("{id}", _id, StringComparison.Ordinal));
        string html = await answer.Content.ReadAsStringAsync();
        IDocument page = PageReading.Parse(html);
        page.QuerySelectorAll("script").ShouldAllBe(script => script.GetAttribute("src")!.StartsWith("/-/assets/", StringComparison.Ordinal) && script.TextContent.Length == 0);
        page.QuerySelectorAll("img, iframe, object, embed, [style], [onerror], [onclick]").ShouldBeEmpty();
        page.QuerySelectorAll("[href], [src], [action]")
            .SelectMany(element => new[] { "href", "src", "action" }.Select(element.GetAttribute).OfType<string>())
            .ShouldAllBe(target => target.StartsWith('/') || target.StartsWith('#'));
        html.ShouldNotContain('\u202E');
        html.ShouldNotContain('\0');
    }

    [Fact]
    public async Task Its_text_is_shown_as_it_stands()
    {
        IDocument page = await _client.PageAsync($"/documents/{_id}");
        string text = page.QuerySelector("article")!.TextContent;
        text.ShouldContain("<script>alert(1)</script>");
        text.ShouldContain("[go](javascript:alert(3))");
        text.ShouldContain("invoice⟦RLO⟧fdp.exe");
        page.QuerySelector("h1").Words().ShouldBe("\"><script>alert(4)</script>⟦RLO⟧");
    }

    [Fact]
    public async Task Its_markdown_makes_no_link_and_no_picture()
    {
        string html = Markdig.Markdown.ToHtml(await _client.GetStringAsync($"/documents/{_id}.md"));
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img");
        html.ShouldNotContain("<a ");
    }

    private static string Save(string path, string text)
    {
        var document = new Document
        {
            Id = DocumentId.Of(Encoding.UTF8.GetBytes(text)),
            Provenance = new Provenance("/files/<b>x</b>.html", "text/html", "utf-8", text.Length),
            Source = new SourceText(text),
            Segments = [new Segment(SegmentKind.Body, new TextSpan(0, text.Length), new Voice(VoiceKind.Author, null, "<i>who</i>"))],
            Title = Title,
            Authors = ["<a href='javascript:alert(7)'>Staff Writer</a>"],
            Outlet = "Sample <img src=x> Wire\u202E",
        };
        using Study study = Study.OpenOrCreate(path).Value;
        study.Save(new FileOutcome(new FileState(document.Provenance.Path, 1, 1), document.Id, "test/1", null), new CodedDocument(document, [new TextSpan(0, Body.Length)], [], 1)).Value.ShouldBeTrue();
        return document.Id.Value;
    }
}
