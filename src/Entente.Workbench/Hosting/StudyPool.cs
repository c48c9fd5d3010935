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

    /// <summary>The study's file.</summary>
    public string Path => path;

    /// <summary>Asks the study on a thread of its own.</summary>
    /// <param name="ask">The question; it must have read all it needs when it returns.</param>
    /// <param name="stopping">Stops the question, also in the midst of a query.</param>
    /// <returns>The answer, or the problem of the study; EN0801 when it was stopped.</returns>
    public async Task<Outcome<T>> AskAsync<T>(Func<Study, Outcome<T>> ask, CancellationToken stopping)
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

    private Outcome<T> Ask<T>(Func<Study, Outcome<T>> ask, CancellationToken stopping)
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

        Outcome<T> answer;
        using (stopping.Register(study.Interrupt))
        {
            answer = study.Guard(() => ask(study));
        }

        Return(study);
        return stopping.IsCancellationRequested && !answer.Succeeded ? ProblemCatalogue.QuestionTooSlow.For("this page") : answer;
    }

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
