using Entente.Problems;
using Entente.Store.Imports;

namespace Entente.Exchange.Imports;

/// <summary>What became of a file.</summary>
public enum FileFate
{
    /// <summary>It was read to its end.</summary>
    Imported,

    /// <summary>A run that was stopped before was taken up again, and the file read to its end.</summary>
    Resumed,

    /// <summary>It has not changed since it was imported.</summary>
    Unchanged,

    /// <summary>The same content was imported from another place.</summary>
    SameContent,

    /// <summary>It cannot be read as this format.</summary>
    Failed,

    /// <summary>The run was stopped in it.</summary>
    Interrupted,
}

/// <summary>What became of a file, and why.</summary>
/// <param name="Name">Where it lies, after an exclamation mark the entry in an archive.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="File">What the study has of it, or null.</param>
/// <param name="Problem">What prevented reading, or null.</param>
public sealed record FileReport(string Name, FileFate Fate, ImportedFile? File, Problem? Problem);

/// <summary>What a run did.</summary>
/// <param name="Files">Every file, in order.</param>
/// <param name="Rows">Rows read in this run.</param>
/// <param name="UnknownActors">Actor codes that say nothing to us, with the number of new events they stand in, most first.</param>
/// <param name="UnknownCodes">Event codes that the code book does not have, likewise.</param>
public sealed record ImportReport(IReadOnlyList<FileReport> Files, long Rows, IReadOnlyList<UnknownCode> UnknownActors, IReadOnlyList<UnknownCode> UnknownCodes)
{
    /// <summary>Whether it was stopped before the end.</summary>
    public bool IsInterrupted => Files.Any(file => file.Fate == FileFate.Interrupted);
}

/// <summary>How far a run is.</summary>
/// <param name="File">The file being read.</param>
/// <param name="Read">Bytes of it read on disk.</param>
/// <param name="Total">Its size on disk.</param>
/// <param name="Rows">Rows read in this run.</param>
public readonly record struct ImportStep(string File, long Read, long Total, long Rows);
