namespace Entente.Store.Imports;

/// <summary>A file of event data and how far it has been imported.</summary>
public sealed class ImportedFile
{
    /// <summary>Number in the study, 0 for one that is new.</summary>
    public int Number { get; internal set; }

    /// <summary>What it is read as.</summary>
    public required ImportFormat Format { get; init; }

    /// <summary>Where it lies, after an exclamation mark the entry in an archive.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of what it holds, unpacked.</summary>
    public required string Hash { get; init; }

    /// <summary>Its size and time of change when it was imported.</summary>
    public required FileState State { get; init; }

    /// <summary>The data set, known once its first row was seen.</summary>
    public ImportedDataset Dataset { get; set; }

    /// <summary>Bytes of its unpacked content that are in the study.</summary>
    public long Offset { get; internal set; }

    /// <summary>Lines before that offset.</summary>
    public long Line { get; internal set; }

    /// <summary>Whether it is in the study to its end.</summary>
    public bool IsDone { get; internal set; }

    /// <summary>New events, or new mentions.</summary>
    public long Imported { get; internal set; }

    /// <summary>Rows that repeat an event of the same data set.</summary>
    public long Repeated { get; internal set; }

    /// <summary>Rows that tell an event again with the sides swapped.</summary>
    public long Mirrored { get; internal set; }

    /// <summary>Rows that were rejected.</summary>
    public long Rejected { get; internal set; }
}
