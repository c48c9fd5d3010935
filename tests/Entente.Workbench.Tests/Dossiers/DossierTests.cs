using System.Net;
using Entente.Pipelines;
using Entente.Problems;
using Entente.Store;
using Entente.Workbench.Dossiers;
using Entente.Workbench.Tests.Figures;
using Markdig;
using Microsoft.AspNetCore.Builder;

namespace Entente.Workbench.Tests.Dossiers;

[Collection(SampleWorkbenchCollection.Name)]
public class DossierTests(SampleWorkbench workbench)
{
    private const string Hostile = "</style></title><script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1)) ![y](https://evil.example/y.png) | `z` https://evil.example www.evil.example";

    [Fact]
    public async Task A_brief_is_one_file_that_loads_and_runs_nothing()
    {
        string brief = await GetAsync("/relations/RUS-PAK/dossier?from=2014&to=2022");
        brief.ShouldContain("<h1>Russia and Pakistan</h1>");
        brief.ShouldContain("<svg");
        brief.ShouldContain("Documents cited");
        brief.ShouldContain("default-src 'none'");
        brief.ShouldNotContain("<script");
        brief.ShouldNotContain("<link");
        brief.ShouldNotContain("url(");
        brief.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal).ShouldNotContain("http:");
        brief.ShouldNotContain("https:");
    }

    [Fact]
    public async Task What_did_not_happen_stands_apart_from_what_did()
    {
        string brief = await GetAsync("/relations/RUS-PAK/dossier.md");
        int apart = brief.IndexOf("## Not told as having happened", StringComparison.Ordinal);
        apart.ShouldBeGreaterThan(0);
        brief[..apart].ShouldNotContain(", planned)");
        brief[apart..].ShouldContain(", planned)");
    }

    [Fact]
    public async Task A_brief_is_a_download_and_says_a_problem_as_a_page()
    {
        using HttpResponseMessage brief = await workbench.Client.GetAsync("/relations/RUS-PAK/dossier");
        brief.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        brief.Content.Headers.ContentDisposition.FileName.ShouldBe("RUS-PAK.html");
        using HttpResponseMessage none = await workbench.Client.GetAsync("/relations/RUS-NZL/dossier");
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await none.Content.ReadAsStringAsync()).ShouldContain("EN0502");
    }

    [Fact]
    public async Task Every_word_of_a_document_is_escaped_in_html()
    {
        string html = await DossierHtml.WriteAsync(HostileDossier());
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img");
        html.Split("</style>").Length.ShouldBe(2);
        html.Split("</title>").Length.ShouldBe(html.Split("<title>").Length);
    }

    [Fact]
    public void Every_word_of_a_document_is_plain_text_in_markdown()
    {
        string html = Markdown.ToHtml(DossierMarkdown.Write(HostileDossier()), new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img");
        html.ShouldNotContain("<a href=\"http");
        html.ShouldNotContain("<a href=\"javascript");
    }

    [Fact]
    public async Task A_hostile_file_comes_through_page_figure_and_brief_as_text()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-hostile-");
        try
        {
            string file = Path.Combine(folder.FullName, "a.md");
            await File.WriteAllTextAsync(file, $"# {Hostile}\n\nSample Wire, 3 March 2021\n\nRussia and Pakistan signed an agreement <script>alert(1)</script> in Moscow on 2 March 2021. Pakistan accused Russia of espionage on 3 March 2021 <img src=x onerror=alert(1)>.\n");
            string path = Path.Combine(folder.FullName, "hostile.entente");
            using (Study study = Study.OpenOrCreate(path).Value)
            {
                (await new Intake(study, SampleWorkbench.Options(path).Pipeline().Value).RunAsync([file], null, CancellationToken.None)).Value.Failed.ShouldBe(0);
            }

            (WebApplication app, string address) = await SampleWorkbench.StartAsync(SampleWorkbench.Options(path));
            await using (app)
            {
                using var client = new HttpClient();
                foreach (string page in new[] { "/relations/RUS-PAK", "/relations/RUS-PAK.svg", "/relations/RUS-PAK/dossier", "/relations", "/matrix" })
                {
                    string text = await client.GetStringAsync(address + page);
                    text.ShouldNotContain("<script>");
                    text.ShouldNotContain("<img");
                    text.ShouldNotContain(folder.FullName);
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_pdf_is_printed_where_there_is_a_chromium_and_a_problem_where_there_is_none()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-pdf-");
        try
        {
            string path = Path.Combine(folder.FullName, "brief.pdf");
            Outcome<string> printed = await DossierPdf.WriteAsync("<!DOCTYPE html><title>Brief</title><p>Sample.", path, CancellationToken.None);
            if (DossierPdf.Find(Environment.GetEnvironmentVariable("PATH") ?? "") is null)
            {
                printed.Problem!.Kind.ShouldBe(ProblemCatalogue.PrinterMissing);
            }
            else
            {
                printed.Problem.ShouldBeNull();
                (await File.ReadAllBytesAsync(path)).AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_browser_that_fails_is_a_problem_and_leaves_no_file()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        Outcome<string> printed = await DossierPdf.PrintAsync("/bin/false", "<p>", path, CancellationToken.None);
        printed.Problem!.Kind.ShouldBe(ProblemCatalogue.PrintingFailed);
        File.Exists(path).ShouldBeFalse();
        DossierPdf.Find(Path.GetTempPath()).ShouldBeNull();
    }

    private static Dossier HostileDossier()
    {
        DossierEvent told = new(1, false, Hostile, Hostile, Hostile, "+1.0", Hostile, Hostile, [1]);
        return new Dossier
        {
            Title = Hostile,
            Period = Hostile,
            Origin = Hostile,
            Relation = RelationDraft.TalksThenThreats(),
            FigureLabel = Hostile,
            Says = [Hostile],
            Gaps = Hostile,
            Turns = [new(Hostile, Hostile, [told])],
            KeyEvents = [new(Hostile, Hostile, [told, told with { IsRepeat = true }])],
            Unconfirmed = [new(Hostile, Hostile, [told])],
            Sources = [new(Hostile, 1, 1, 1, 0)],
            Years = [new(2020, null)],
            Method = Hostile,
            Citations = [Hostile],
        };
    }

    private async Task<string> GetAsync(string address)
    {
        using HttpResponseMessage answer = await workbench.Client.GetAsync(address);
        string text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return text;
    }

    [Fact]
    public void Printing_keeps_its_sandbox_unless_root_asks_and_looks_nothing_up()
    {
        DossierPdf.Arguments("/folder", "/folder/brief.html", "/folder/brief.pdf", isRoot: false).ShouldNotContain("--no-sandbox");
        DossierPdf.Arguments("/folder", "/folder/brief.html", "/folder/brief.pdf", isRoot: true).ShouldContain("--no-sandbox");
        DossierPdf.Arguments("/folder", "/folder/brief.html", "/folder/brief.pdf", isRoot: false).ShouldContain("--host-resolver-rules=MAP * ~NOTFOUND");
    }
}
