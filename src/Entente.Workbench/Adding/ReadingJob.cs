using Entente.Problems;

namespace Entente.Workbench.Adding;

/// <summary>How far a job of reading is.</summary>
public enum ReadingStage
{
    /// <summary>Others are before it.</summary>
    Waiting,
    /// <summary>The language model is loaded.</summary>
    Loading,
    /// <summary>Files are read.</summary>
    Reading,
    /// <summary>All files were read or refused.</summary>
    Done,
    /// <summary>The server was told to stop; what was finished is kept.</summary>
    Stopped,
    /// <summary>The study or the program hindered it.</summary>
    Failed,
}

/// <summary>Files that were given to be read together.</summary>
/// <param name="Number">Its number since the workbench was started, from 1.</param>
/// <param name="Files">Full paths.</param>
public sealed record ReadingJob(int Number, IReadOnlyList<string> Files)
{
    /// <summary>How far it is.</summary>
    public ReadingStage Stage { get; init; }

    /// <summary>Files finished.</summary>
    public int Done { get; init; }

    /// <summary>Events written.</summary>
    public int Events { get; init; }

    /// <summary>Documents written.</summary>
    public int Written { get; init; }

    /// <summary>Files whose content the study had already.</summary>
    public int Known { get; init; }

    /// <summary>What was wrong with files, by path; or what ended the job.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Whether it is yet to end.</summary>
    public bool IsOpen => Stage is ReadingStage.Waiting or ReadingStage.Loading or ReadingStage.Reading;
}

/// <summary>All jobs of reading, at one moment.</summary>
/// <param name="Version">Counts changes.</param>
/// <param name="Jobs">The jobs, last first.</param>
public sealed record ReadingState(long Version, IReadOnlyList<ReadingJob> Jobs)
{
    /// <summary>Whether anything is read or waits to be.</summary>
    public bool IsBusy => Jobs.Any(job => job.IsOpen);
}
