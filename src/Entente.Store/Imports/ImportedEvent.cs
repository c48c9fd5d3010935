using NodaTime;

namespace Entente.Store.Imports;

/// <summary>An event of another data set, as it stands in a study.</summary>
public sealed record ImportedEvent
{
    /// <summary>The data set.</summary>
    public required ImportedDataset Dataset { get; init; }

    /// <summary>The data set's id; null where rows have none.</summary>
    public string? Id { get; init; }

    /// <summary>Its day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Who acts; null when nobody is named.</summary>
    public ImportedActor? Source { get; init; }

    /// <summary>Whom it is done to; null when nobody is named.</summary>
    public ImportedActor? Target { get; init; }

    /// <summary>Its code and what that means.</summary>
    public required ImportedCode Code { get; init; }

    /// <summary>How many events the row stands for.</summary>
    public int Events { get; init; }

    /// <summary>How many documents tell it.</summary>
    public int Reports { get; init; }

    /// <summary>How many sources tell it; 0 when not known.</summary>
    public int Sources { get; init; }

    /// <summary>Publisher of a document that tells it, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Address of that document, or the data set's id of it, or null.</summary>
    public string? Document { get; init; }

    /// <summary>Whether the data set told it once more with the sides swapped.</summary>
    public bool IsMirrored { get; init; }
}
