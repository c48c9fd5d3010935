using NodaTime;

namespace Entente.Relations;

/// <summary>What reports a series is split by.</summary>
public enum RelationSplit
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>The independent source that tells it.</summary>
    Source,
    /// <summary>In what capacity it is told.</summary>
    Voice,
    /// <summary>Whether it happened; parts of all statuses are shown.</summary>
    Status,
    /// <summary>The sector of who acts; parts of all sectors are shown.</summary>
    Sector,
}

/// <summary>What is asked of a relation.</summary>
/// <param name="Parties">Whose.</param>
public sealed record RelationRequest(DyadParties Parties)
{
    /// <summary>First day; null for the first of which anything is told of the two.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day; null for the last of which anything is told of the two.</summary>
    public LocalDate? To { get; init; }

    /// <summary>How long a bin is.</summary>
    public BinLength Bin { get; init; }

    /// <summary>Which reports count.</summary>
    public RelationFilter Filter { get; init; } = new();

    /// <summary>How to reckon.</summary>
    public SeriesOptions Options { get; init; } = new();

    /// <summary>What to split by.</summary>
    public RelationSplit Split { get; init; }
}
