using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using Entente.Store;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Builder;

namespace Entente.Workbench.Tests.Adding;

public sealed class ReadingPageTests : IAsyncLifetime
{
    private const string Article = "Sample Wire\n\n27 August 2021\n\nRussia and Pakistan agreed on Wednesday to hold joint exercises. India criticised the decision on Thursday.\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-adding-");
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true });
    private WebApplication? _app;

    private string StudyPath => Path.Combine(_folder.FullName, "s.entente");

    private WorkbenchOptions Options => SampleWorkbench.Options(StudyPath) with { UploadLimit = 1 << 20 };

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Study.OpenOrCreate(StudyPath).Value.Dispose();
        (_app, string address) = await SampleWorkbench.StartAsync(Options);
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
    public async Task Files_that_are_uploaded_are_read_and_those_that_cannot_be_are_named()
    {
        using HttpResponseMessage answer = await UploadAsync(("two calls.txt", Encoding.UTF8.GetBytes(Article)), ("../picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/-/reading");
        JsonElement job = await EndAsync();
        job.GetProperty("stage").GetString().ShouldBe("done");
        job.GetProperty("done").GetInt32().ShouldBe(2);
        job.GetProperty("problems")[0].GetProperty("code").GetString().ShouldBe("EN0103");
        IDocument page = await _client.PageAsync("/-/reading");
        page.QuerySelector(".job td .code").Words().ShouldBe("EN0103");
        page.QuerySelectorAll("tbody th").ShouldContain(cell => cell.Words() == "picture.png");
        page.QuerySelectorAll("noscript").ShouldBeEmpty();
        IDocument documents = await _client.PageAsync("/documents");
        documents.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await _client.PageAsync(documents.QuerySelector("tbody a")!.GetAttribute("href")!)).QuerySelectorAll(".note").ShouldNotBeEmpty();
        File.Exists(Path.Combine(StudyPath + ".documents", "two calls.txt")).ShouldBeTrue();
    }

    [Fact]
    public async Task An_upload_from_elsewhere_is_refused_and_leaves_nothing()
    {
        using var form = new MultipartFormDataContent { { new StringContent(Article), "files", "a.txt" } };
        using HttpResponseMessage answer = await _client.PostAsync("/-/reading", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(Entente.Problems.ProblemCatalogue.StaleForm.Code);
        Directory.Exists(StudyPath + ".documents").ShouldBeFalse();
        using HttpResponseMessage waiting = await _client.PostAsync("/-/reading/waiting", null);
        waiting.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_upload_beyond_the_limit_is_refused_and_leaves_nothing()
    {
        using HttpResponseMessage answer = await UploadAsync(("big.txt", new byte[(1 << 20) + 1]));
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        Directory.Exists(StudyPath + ".documents").ShouldBeFalse();
    }

    [Fact]
    public async Task Files_that_a_stopped_server_left_unread_are_offered_and_read()
    {
        Directory.CreateDirectory(StudyPath + ".documents");
        await File.WriteAllTextAsync(Path.Combine(StudyPath + ".documents", "left.txt"), Article);
        IDocument page = await _client.PageAsync("/-/reading");
        IElement form = page.QuerySelector("form[action='/-/reading/waiting']")!;
        form.Words().ShouldStartWith("1 file in that folder was not read.");
        using var content = new FormUrlEncodedContent([new("form-token", form.QuerySelector("input[name=form-token]")!.GetAttribute("value"))]);
        (await _client.PostAsync("/-/reading/waiting", content)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await EndAsync()).GetProperty("events").GetInt32().ShouldBeGreaterThan(0);
        (await _client.PageAsync("/-/reading")).QuerySelector("form[action='/-/reading/waiting']").ShouldBeNull();
    }

    [Fact]
    public async Task Progress_is_told_as_it_goes()
    {
        using HttpResponseMessage stream = await _client.GetAsync("/-/reading/progress", HttpCompletionOption.ResponseHeadersRead);
        stream.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        using var reader = new StreamReader(await stream.Content.ReadAsStreamAsync());
        (await NextAsync(reader)).GetProperty("busy").GetBoolean().ShouldBeFalse();
        (await UploadAsync(("a.txt", Encoding.UTF8.GetBytes(Article)))).Dispose();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        JsonElement last;
        do
        {
            patience.Token.ThrowIfCancellationRequested();
            last = await NextAsync(reader);
        }
        while (last.GetProperty("busy").GetBoolean());
        using JsonDocument page = JsonDocument.Parse(await _client.GetStringAsync("/-/reading.json"));
        page.RootElement.GetProperty("view").GetProperty("jobs")[0].GetProperty("stage").GetString().ShouldBe("done");
    }

    [Fact]
    public async Task A_server_that_stops_ends_its_streams_and_its_reading()
    {
        (WebApplication app, string address) = await SampleWorkbench.StartAsync(Options);
        await using (app)
        {
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            using HttpResponseMessage stream = await client.GetAsync("/-/reading/progress", HttpCompletionOption.ResponseHeadersRead);
            await app.StopAsync().WaitAsync(TimeSpan.FromSeconds(10));
        }
    }

    private async Task<HttpResponseMessage> UploadAsync(params (string Name, byte[] Content)[] files)
    {
        IDocument page = await _client.PageAsync("/-/reading");
        var form = new MultipartFormDataContent { { new StringContent(page.QuerySelector("form.drop input[name=form-token]")!.GetAttribute("value")!), "form-token" } };
        foreach ((string name, byte[] content) in files)
        {
            form.Add(new ByteArrayContent(content), "files", name);
        }

        return await _client.PostAsync("/-/reading", form);
    }

    private async Task<JsonElement> EndAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            using JsonDocument record = JsonDocument.Parse(await _client.GetStringAsync("/-/reading.json", patience.Token));
            JsonElement view = record.RootElement.GetProperty("view");
            if (!view.GetProperty("busy").GetBoolean())
            {
                return view.GetProperty("jobs")[0].Clone();
            }

            await Task.Delay(100, patience.Token);
        }
    }

    private static async Task<JsonElement> NextAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return JsonDocument.Parse(line[6..]).RootElement.Clone();
            }
        }

        throw new InvalidOperationException("The stream ended.");
    }
}
