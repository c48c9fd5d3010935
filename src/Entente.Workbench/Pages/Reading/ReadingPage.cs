using System.Text.Json;
using Entente.Problems;
using Entente.Vocabularies;
using Entente.Workbench.Adding;
using Entente.Workbench.Addresses;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Entente.Workbench.Pages.Reading;

/// <summary>The page where documents are added, and what it sends to.</summary>
internal static class ReadingPage
{
    private const int MostFiles = 1_000;
    private const int MostStreams = 32;

    private static readonly TimeSpan s_beat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(300);

    // An upload is kept on disk while it comes; two at a time bound what that takes.
    private static readonly SemaphoreSlim s_uploads = new(2);
    private static int s_streams;

    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        new Page<ReadingView> { Route = At.Reading.Path, Load = ReadingView.Of, Component = typeof(ReadingContent) }
            .AsJson(view => new { view.Waiting, Busy = view.State.IsBusy, Jobs = view.State.Jobs.Select(Record), view.Problems })
            .Map(endpoints);
        endpoints.MapPost(At.Reading.Path, (Delegate)AddAsync);
        endpoints.MapPost(At.ReadingWaiting.Path, (Delegate)ReadWaitingAsync);
        endpoints.MapGet(At.ReadingProgress.Path, (Delegate)TellAsync);
    }

    private static async Task<IResult> AddAsync(HttpContext http)
    {
        var context = Context(http);
        if (!http.Request.HasFormContentType)
        {
            return ProblemPage.Answer(ProblemCatalogue.UnusableArgument.For(http.Request.Path, "this is no form"), context);
        }

        await s_uploads.WaitAsync(http.RequestAborted);
        try
        {
            // Read before the token is looked for: what is wrong with the upload itself is told as such.
            IFormCollection form = await http.Request.ReadFormAsync(http.RequestAborted);
            await http.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(http);
            return form.Files.Count <= MostFiles
                ? await KeepAsync(http, [.. form.Files.Where(file => file.FileName.Length > 0)], context)
                : ProblemPage.Answer(ProblemCatalogue.UploadTooLarge.For($"{form.Files.Count} files", $"at most {MostFiles} at once"), context);
        }
        catch (InvalidDataException exception)
        {
            return ProblemPage.Answer(ProblemCatalogue.UploadTooLarge.For(http.Request.Path, exception.Message), context);
        }
        finally
        {
            s_uploads.Release();
        }
    }

    private static async Task<IResult> KeepAsync(HttpContext http, IReadOnlyList<IFormFile> files, PageContext context)
    {
        var desk = http.RequestServices.GetRequiredService<ReadingDesk>();
        var kept = new List<string>();
        Problem? problem = null;
        foreach (IFormFile file in files)
        {
            await using Stream content = file.OpenReadStream();
            Outcome<string> path = await desk.Folder.KeepAsync(file.FileName, content, file.Length, http.RequestAborted);
            if (!path.Succeeded)
            {
                problem = path.Problem;
                break;
            }

            kept.Add(path.Value);
        }

        // What was kept before the folder was full is read all the same.
        if (kept.Count > 0)
        {
            problem = desk.Add([.. kept.Distinct()]).Problem ?? problem;
        }

        return problem is null ? SeeOther(http) : ProblemPage.Answer(problem, context);
    }

    private static async Task<IResult> ReadWaitingAsync(HttpContext http)
    {
        await http.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(http);
        var desk = http.RequestServices.GetRequiredService<ReadingDesk>();
        PageContext context = Context(http);
        Outcome<IReadOnlyList<string>> waiting = await context.Services.AskAsync<IReadOnlyList<string>>(http, (study, _) => Outcome(ReadingView.Unread(study, desk.Folder)));
        Problem? problem = waiting.Problem ?? (waiting.Value.Count > 0 ? desk.Add(waiting.Value).Problem : null);
        return problem is null ? SeeOther(http) : ProblemPage.Answer(problem, context);

        static Outcome<IReadOnlyList<string>> Outcome(IReadOnlyList<string> files) => files.ToArray();
    }

    // Server-sent events: each change of state, at most a few in a second, and a beat so that a dead connection is noticed.
    private static async Task<IResult> TellAsync(HttpContext http)
    {
        if (Interlocked.Increment(ref s_streams) > MostStreams)
        {
            Interlocked.Decrement(ref s_streams);
            return Results.NoContent();
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(
            http.RequestAborted, http.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        try
        {
            http.Response.ContentType = "text/event-stream";
            await SendAsync(http, http.RequestServices.GetRequiredService<ReadingDesk>(), ending.Token);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The visitor has gone, or the server stops.
        }
        finally
        {
            Interlocked.Decrement(ref s_streams);
        }

        return Results.Empty;
    }

    private static async Task SendAsync(HttpContext http, ReadingDesk desk, CancellationToken ending)
    {
        long seen = -1;
        while (true)
        {
            using var beat = CancellationTokenSource.CreateLinkedTokenSource(ending);
            beat.CancelAfter(s_beat);
            string message;
            try
            {
                ReadingState state = await desk.NextAsync(seen, beat.Token);
                seen = state.Version;
                string json = JsonSerializer.Serialize(new { state.Version, Busy = state.IsBusy }, s_line);
                message = $"event: reading\ndata: {json}\n\n";
            }
            catch (OperationCanceledException) when (!ending.IsCancellationRequested)
            {
                message = ":\n\n";
            }

            await http.Response.WriteAsync(message, ending);
            await http.Response.Body.FlushAsync(ending);
            await Task.Delay(s_rest, ending);
        }
    }

    private static readonly JsonSerializerOptions s_line = new(PageRecord.Options) { WriteIndented = false };

    private static object Record(ReadingJob job) => new
    {
        job.Number,
        Stage = RecordName.Of(job.Stage),
        Files = job.Files.Count,
        job.Done,
        job.Events,
        Problems = job.Problems.Select(problem => new { problem.Code, problem.Subject, problem.Detail }),
    };

    private static PageContext Context(HttpContext http) => new(http.RequestServices.GetRequiredService<WorkbenchServices>(), http, [PageFormat.Html]);

    // 303: the page that shows the job is fetched with GET, and a reload sends nothing again.
    private static IResult SeeOther(HttpContext http)
    {
        http.Response.Headers.Location = At.Reading.ToString();
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
