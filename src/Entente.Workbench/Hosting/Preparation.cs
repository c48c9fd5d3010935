using Entente.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Entente.Workbench.Hosting;

/// <summary>Works out what the pages that look at a whole study show before anybody asks: after the start, and again whenever the study has changed and come to rest.</summary>
/// <remarks>A visitor who comes meanwhile waits for what is being worked out rather than beginning it anew. A page that takes longer than a question may is left to whoever asks for it.</remarks>
internal sealed class Preparation(WorkbenchServices services, PreparedPages pages) : BackgroundService
{
    // The first page is asked for at once, and should have the machine for itself.
    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(s_first, stoppingToken);
            string prepared = "";
            while (!stoppingToken.IsCancellationRequested)
            {
                string stamp = services.Memo.Stamp();
                if (stamp != prepared)
                {
                    await PrepareAsync(stoppingToken);
                    prepared = services.Memo.Stamp();
                }

                do
                {
                    stamp = services.Memo.Stamp();
                    await Task.Delay(s_rest, stoppingToken);
                }
                while (stamp != services.Memo.Stamp());
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The workbench is closed.
        }
    }

    private async Task PrepareAsync(CancellationToken stopping)
    {
        foreach (Func<PageQuestion, Problem?> load in pages.Loads)
        {
            var http = new DefaultHttpContext { RequestAborted = stopping };
            try
            {
                await services.AskAsync<PreparedPages>(http, (study, stop) => load(new PageQuestion(study, services, http.Request, stop)) is { } problem ? problem : pages);
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
            {
                // The page fails likewise when it is asked for, and says so; the others are prepared nonetheless.
                services.Options.Log?.Invoke(exception.ToString());
            }
        }
    }
}

/// <summary>The pages that are prepared.</summary>
internal sealed class PreparedPages
{
    /// <summary>What works them out, each as when it is asked for without parameters; null, or the problem.</summary>
    public List<Func<PageQuestion, Problem?>> Loads { get; } = [];
}
