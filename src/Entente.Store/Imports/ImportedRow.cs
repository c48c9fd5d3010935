namespace Entente.Store.Imports;

/// <summary>An event on its way into a study; numbers are those that <see cref="ImportWriter"/> gave.</summary>
public readonly ref struct ImportedRow
{
    /// <summary>A row that stands for one event told once.</summary>
    public ImportedRow()
    {
    }

    /// <summary>Days since 1 January 1970.</summary>
    public int Day { get; init; }

    /// <summary>The data set's id, UTF-8; empty where rows have none, or where <see cref="Mark"/> is the id.</summary>
    public ReadOnlySpan<byte> Id { get; init; }

    /// <summary>What rows that may tell the same event have in common; 0 when nothing tells.</summary>
    public long Mark { get; init; }

    /// <summary>Whether <see cref="Mark"/> is the id, so that every other row with it repeats the event.</summary>
    public bool IsMarkId { get; init; }

    /// <summary>Number of the actor, 0 for nobody.</summary>
    public int Source { get; init; }

    /// <summary>Number of the recipient, 0 for nobody.</summary>
    public int Target { get; init; }

    /// <summary>Number of the code.</summary>
    public int Code { get; init; }

    /// <summary>Number of the code that the same event bears when told from the other side.</summary>
    public int MirrorCode { get; init; }

    /// <summary>How many events the row stands for.</summary>
    public int Events { get; init; } = 1;

    /// <summary>How many documents tell of it.</summary>
    public int Reports { get; init; } = 1;

    /// <summary>How many sources tell of it, 0 when not known.</summary>
    public int Sources { get; init; }

    /// <summary>Number of the publisher, 0 when not known.</summary>
    public int Publisher { get; init; }

    /// <summary>Number of the document, 0 when not known.</summary>
    public long Document { get; init; }
}

/// <summary>A mention of a GDELT event on its way into a study.</summary>
/// <param name="Event">GlobalEventID and one, as the marks of events.</param>
/// <param name="DocumentHash">Hash of the document's address: tells one document from another without loading them.</param>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="Day">Day of the mention, in days since 1 January 1970.</param>
/// <param name="Publisher">Number of the publisher.</param>
/// <param name="Document">Number of the document.</param>
/// <param name="Confidence">GDELT's confidence in the extraction, 10 to 100.</param>
public readonly record struct ImportedMention(long Event, long DocumentHash, int Sentence, int Day, int Publisher, long Document, int Confidence);

/// <summary>What became of a row.</summary>
public enum RowFate
{
    /// <summary>It is a new event.</summary>
    Imported,

    /// <summary>The study has this event from this data set already.</summary>
    Repeated,

    /// <summary>It tells an event that the study has, with the sides swapped.</summary>
    Mirrored,
}
