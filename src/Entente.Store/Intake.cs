using System.Threading.Channels;
using Entente.Documents;
using Entente.Pipelines;
using Entente.Problems;

namespace Entente.Store;

/// <summary>Takes files into a study: several threads read and code, one writes.</summary>
/// <remarks>
/// Each file ends in one transaction, so the work can stop at any moment and go on later: what was written is skipped, what was not
/// is done again. What is found does not depend on the number of threads.
/// </remarks>
public sealed class Intake(Study study, IDocumentPipeline pipeline)
{
    /// <summary>Number of coding threads; at least one.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Reads <paramref name="files"/> into the study.</summary>
    /// <param name="files">Full paths of files.</param>
    /// <param name="progress">Told after every file.</param>
    /// <param name="cancellation">Stops before the next file; finished files stay.</param>
    /// <returns>What was done, or the problem of the study file that stopped it.</returns>
    public async Task<Outcome<IntakeReport>> RunAsync(
        IReadOnlyList<string> files, IProgress<IntakeStep>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        // Asked once before the workers start: a connection belongs to one thread.
        Outcome<Known> known = study.Guard<Known>(() => new Known(study.FilesReadBy(pipeline.Version), study.DocumentsCodedBy(pipeline.Version)));
        if (!known.Succeeded)
        {
            return known.Problem;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var report = new IntakeReport { Files = files.Count };
        try
        {
            await foreach (Finished finished in ProcessAll(files, known.Value, stop.Token).ReadAllAsync(stop.Token))
            {
                if (Write(finished, report) is { } problem)
                {
                    return problem;
                }

                progress?.Report(new IntakeStep(report.Done, files.Count, report.Events, finished.Outcome.File.Path));
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Documents in the making are given up rather than waited for: a long one takes minutes, and nothing of it is written yet.
        }
        finally
        {
            await stop.CancelAsync();
        }

        report.Interrupted = cancellation.IsCancellationRequested && report.Done < files.Count;
        return report;
    }

    private ChannelReader<Finished> ProcessAll(IReadOnlyList<string> files, Known known, CancellationToken stop)
    {
        var queue = Channel.CreateBounded<Finished>(Threads * 4);
        int next = -1;
        Task[] workers = [.. Enumerable.Range(0, Math.Max(1, Threads)).Select(_ => Task.Run(WorkAsync, CancellationToken.None))];
        Task.WhenAll(workers).ContinueWith(done => queue.Writer.Complete(done.Exception?.InnerException), TaskScheduler.Default);
        return queue.Reader;

        async Task WorkAsync()
        {
            int index;
            while (!stop.IsCancellationRequested && (index = Interlocked.Increment(ref next)) < files.Count)
            {
                await queue.Writer.WriteAsync(Process(files[index], known), stop);
            }
        }
    }

    private Problem? Write(Finished finished, IntakeReport report)
    {
        if (finished.Unchanged)
        {
            report.Unchanged++;
            return null;
        }

        FileOutcome outcome = finished.Outcome;
        Outcome<bool> repeated = study.Guard<bool>(() => outcome.Document is { } id && study.Holds(id, pipeline.Version));
        if (!repeated.Succeeded)
        {
            return repeated.Problem;
        }

        // Held when the run began, but given up since by the file that held it: it is coded after all.
        CodedDocument? coded = repeated.Value ? null : finished.Coded ?? (finished.Held is { } held ? pipeline.Code(held) : null);
        Outcome<bool> saved = study.Save(outcome, coded);
        if (!saved.Succeeded)
        {
            return saved.Problem;
        }

        report.Repeated += repeated.Value ? 1 : 0;
        report.Add(outcome, coded);
        return null;
    }

    private Finished Process(string path, Known known)
    {
        FileState state = StateOf(path);
        try
        {
            if (known.Files.Contains(state))
            {
                return new Finished(new FileOutcome(state, null, pipeline.Version, null), null, Unchanged: true);
            }

            Outcome<ReadDocument> read = pipeline.Read(path);
            if (!read.Succeeded)
            {
                return new Finished(new FileOutcome(state, null, pipeline.Version, read.Problem), null, Unchanged: false);
            }

            Document document = read.Value.Document;
            var outcome = new FileOutcome(state, document.Id, pipeline.Version, read.Value.Warning);
            return known.Documents.Contains(document.Id)
                ? new Finished(outcome, null, Unchanged: false) { Held = document }
                : new Finished(outcome, pipeline.Code(document), Unchanged: false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // One document that trips over a bug must not lose the others; it is named and the run goes on.
            Problem problem = ProblemCatalogue.InternalFailure.For(path, $"{exception.GetType().Name}: {exception.Message}");
            return new Finished(new FileOutcome(state, null, pipeline.Version, problem), null, Unchanged: false);
        }
    }

    private static FileState StateOf(string path)
    {
        var info = new FileInfo(path);
        return info.Exists ? new FileState(path, info.Length, info.LastWriteTimeUtc.Ticks) : new FileState(path, 0, 0);
    }

    /// <summary>What the study held when the run began.</summary>
    private sealed record Known(IReadOnlySet<FileState> Files, IReadOnlySet<DocumentId> Documents);

    private sealed record Finished(FileOutcome Outcome, CodedDocument? Coded, bool Unchanged)
    {
        /// <summary>The document when it was not coded because the study held it already.</summary>
        public Document? Held { get; init; }
    }
}
