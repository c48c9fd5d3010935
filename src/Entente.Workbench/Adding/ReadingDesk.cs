using System.Threading.Channels;
using Entente.Pipelines;
using Entente.Problems;
using Entente.Store;
using Entente.Workbench.Hosting;
using Microsoft.Extensions.Hosting;

namespace Entente.Workbench.Adding;

/// <summary>Reads files into the study in the background, one job after another.</summary>
/// <remarks>The language model is loaded when the first job begins. A document is written in one transaction, so that a server that stops leaves whole documents only.</remarks>
public sealed class ReadingDesk(WorkbenchOptions options) : BackgroundService
{
    private const int MostWaiting = 20;
    private const int MostRemembered = 20;
    private const int Attempts = 5;

    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private readonly Channel<int> _queue = Channel.CreateBounded<int>(MostWaiting);
    private ReadingState _state = new(0, []);
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _last;

    /// <summary>Where added files are kept.</summary>
    public DocumentFolder Folder { get; } = new(options.Study, options.DocumentQuota);

    /// <summary>How all jobs are.</summary>
    public ReadingState State
    {
        get
        {
            lock (_lock)
            {
                return _state;
            }
        }
    }

    /// <summary>Gives files to be read.</summary>
    /// <returns>The job, or EN0813 when too many wait.</returns>
    public Outcome<ReadingJob> Add(IReadOnlyList<string> files)
    {
        lock (_lock)
        {
            var job = new ReadingJob(_last + 1, files);
            if (!_queue.Writer.TryWrite(job.Number))
            {
                return ProblemCatalogue.QueueFull.For($"{files.Count} files", $"{MostWaiting} jobs wait");
            }

            _last = job.Number;
            Set([job, .. _state.Jobs.Take(Math.Max(MostRemembered, _state.Jobs.Count(each => each.IsOpen)))]);
            return job;
        }
    }

    /// <summary>Waits until the state is another than the one seen.</summary>
    /// <param name="seen">Its version.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<ReadingState> NextAsync(long seen, CancellationToken cancellation)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (_state.Version != seen)
                {
                    return _state;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellation);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (int number in _queue.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                // Off this thread at once: loading the model is long and would hold up the server's start or stop.
                await Task.Run(() => ReadAsync(number, stoppingToken), CancellationToken.None);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                options.Log?.Invoke($"reading: {exception}");
                Change(number, job => job with { Stage = ReadingStage.Failed, Problems = [ProblemCatalogue.InternalFailure.For($"job {number}", exception.GetType().Name)] });
            }
        }
    }

    private async Task ReadAsync(int number, CancellationToken stopping)
    {
        ReadingJob job = Change(number, each => each with { Stage = ReadingStage.Loading });
        Outcome<EventPipeline> pipeline = options.Pipeline();
        if (!pipeline.Succeeded)
        {
            Change(number, each => each with { Stage = ReadingStage.Failed, Problems = [pipeline.Problem] });
            return;
        }

        Change(number, each => each with { Stage = ReadingStage.Reading });
        var progress = new Told(step => Change(number, each => each with { Done = step.Done, Events = step.Events }));
        Outcome<IntakeReport> report = await IntakeAsync(job.Files, pipeline.Value, progress, stopping);
        Change(number, each => report.Succeeded ? Finish(each, report.Value) : each with { Stage = ReadingStage.Failed, Problems = [report.Problem] });
    }

    // Another process may write to the study for longer than a writer waits; what was done before is skipped when it is tried again.
    private async Task<Outcome<IntakeReport>> IntakeAsync(IReadOnlyList<string> files, EventPipeline pipeline, IProgress<IntakeStep> progress, CancellationToken stopping)
    {
        for (int attempt = 1; ; attempt++)
        {
            Outcome<IntakeReport> report = await TryAsync(files, pipeline, progress, stopping);
            if (report.Succeeded || report.Problem.Kind != ProblemCatalogue.StudyLocked || attempt == Attempts || stopping.IsCancellationRequested)
            {
                return report;
            }

            await Task.Delay(s_pause, options.Time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<Outcome<IntakeReport>> TryAsync(IReadOnlyList<string> files, EventPipeline pipeline, IProgress<IntakeStep> progress, CancellationToken stopping)
    {
        Outcome<Study> opened = Study.OpenOrCreate(options.Study);
        if (!opened.Succeeded)
        {
            return opened.Problem;
        }

        using Study study = opened.Value;
        // One core stays for those who look at pages meanwhile.
        var intake = new Intake(study, pipeline) { Threads = Math.Max(1, Environment.ProcessorCount - 1) };
        Outcome<IntakeReport> report = await intake.RunAsync(files, progress, stopping);
        if (!report.Succeeded || report.Value.Interrupted)
        {
            return report;
        }

        Outcome<int> marked = study.MarkCopies();
        return marked.Succeeded ? report : marked.Problem;
    }

    private static ReadingJob Finish(ReadingJob job, IntakeReport report) => job with
    {
        Stage = report.Interrupted ? ReadingStage.Stopped : ReadingStage.Done,
        Done = report.Written + report.Unchanged + report.Repeated + report.Failed,
        Written = report.Written,
        Known = report.Unchanged + report.Repeated,
        Events = report.Events,
        Problems = report.Problems,
    };

    private ReadingJob Change(int number, Func<ReadingJob, ReadingJob> change)
    {
        lock (_lock)
        {
            ReadingJob changed = change(_state.Jobs.First(job => job.Number == number));
            Set([.. _state.Jobs.Select(job => job.Number == number ? changed : job)]);
            return changed;
        }
    }

    private void Set(IReadOnlyList<ReadingJob> jobs)
    {
        _state = new ReadingState(_state.Version + 1, jobs);
        TaskCompletionSource told = _changed;
        _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        told.SetResult();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _queue.Writer.TryComplete();
        base.Dispose();
    }

    // Unlike Progress<T>, in order and on the thread that reports.
    private sealed class Told(Action<IntakeStep> tell) : IProgress<IntakeStep>
    {
        public void Report(IntakeStep value) => tell(value);
    }
}
