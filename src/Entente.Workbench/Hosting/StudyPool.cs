using System.Collections.Concurrent;
using Entente.Problems;
using Entente.Store;

namespace Entente.Workbench.Hosting;

/// <summary>Connections to one study, each used by one question at a time; no more questions run at once than the machine has use for.</summary>
internal sealed class StudyPool(string path) : IDisposable
{
    private readonly ConcurrentBag<Study> _idle = [];
    private readonly SemaphoreSlim _places = new(Math.Max(2, Environment.ProcessorCount));
    private volatile bool _disposed;

    /// <summary>Asks the study on a thread of its own.</summary>
    /// <param name="ask">The question; it must have read all it needs when it returns. It gets the token too, for work that is no query.</param>
    /// <param name="stopping">Stops the question, also in the midst of a query and before the next.</param>
    /// <returns>The answer, or the problem of the study; EN0801 when it was stopped.</returns>
    public async Task<Outcome<T>> AskAsync<T>(Func<Study, CancellationToken, Outcome<T>> ask, CancellationToken stopping)
    {
        try
        {
            await _places.WaitAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return ProblemCatalogue.QuestionTooSlow.For("this page");
        }

        try
        {
            return await Task.Run(() => Ask(ask, stopping), CancellationToken.None);
        }
        finally
        {
            _places.Release();
        }
    }

    private Outcome<T> Ask<T>(Func<Study, CancellationToken, Outcome<T>> ask, CancellationToken stopping)
    {
        if (!_idle.TryTake(out Study? study))
        {
            Outcome<Study> opened = Study.Open(path);
            if (!opened.Succeeded)
            {
                return opened.Problem;
            }

            study = opened.Value;
        }

        try
        {
            study.StopBy(stopping);
            Outcome<T> answer = study.Guard(() => ask(study, stopping));
            study.StopBy(CancellationToken.None);
            Return(study);
            return stopping.IsCancellationRequested && !answer.Succeeded ? ProblemCatalogue.QuestionTooSlow.For("this page") : answer;
        }
        catch (Exception exception)
        {
            // Nobody knows in what state the question left the connection.
            study.Dispose();
            if (IsStopped(exception) && stopping.IsCancellationRequested)
            {
                return ProblemCatalogue.QuestionTooSlow.For("this page");
            }

            throw;
        }
    }

    // Loops in parallel gather what stopped them.
    private static bool IsStopped(Exception exception) =>
        exception is OperationCanceledException || exception is AggregateException { InnerExceptions: var inner } && inner.All(IsStopped);

    private void Return(Study study)
    {
        if (_disposed)
        {
            study.Dispose();
        }
        else
        {
            _idle.Add(study);
        }
    }

    /// <summary>Closes the connections that are idle; those in use are closed when their question ends.</summary>
    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out Study? study))
        {
            study.Dispose();
        }
    }
}
