using Entente.Pipelines;
using Entente.Problems;

namespace Entente.Store;

/// <summary>How far an intake has come.</summary>
/// <param name="Done">Files finished.</param>
/// <param name="Total">Files in all.</param>
/// <param name="Events">Events written so far.</param>
/// <param name="Path">The file just finished.</param>
public readonly record struct IntakeStep(int Done, int Total, int Events, string Path);

/// <summary>What an intake did.</summary>
public sealed class IntakeReport
{
    private readonly List<Problem> _problems = [];

    /// <summary>Files asked for.</summary>
    public int Files { get; init; }

    /// <summary>Documents coded and written.</summary>
    public int Written { get; private set; }

    /// <summary>Files skipped because nothing changed.</summary>
    public int Unchanged { get; internal set; }

    /// <summary>Files that hold the very bytes of a document the study has already.</summary>
    public int Repeated { get; internal set; }

    /// <summary>Files that could not be read.</summary>
    public int Failed { get; private set; }

    /// <summary>Events written.</summary>
    public int Events { get; private set; }

    /// <summary>Tokens analysed.</summary>
    public long Tokens { get; private set; }

    /// <summary>Whether the user stopped it before the end.</summary>
    public bool Interrupted { get; internal set; }

    /// <summary>Every problem, in order of file.</summary>
    public IReadOnlyList<Problem> Problems => [.. _problems.OrderBy(problem => problem.Subject, StringComparer.Ordinal)];

    internal int Done => Written + Unchanged + Repeated + Failed;

    internal void Add(FileOutcome outcome, CodedDocument? coded)
    {
        if (outcome.Problem is { } problem)
        {
            _problems.Add(problem);
        }

        if (outcome.Document is null)
        {
            Failed++;
        }

        if (coded is not null)
        {
            Written++;
            Events += coded.Events.Count;
            Tokens += coded.Tokens;
        }
    }
}
