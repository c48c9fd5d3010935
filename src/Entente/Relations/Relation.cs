namespace Entente.Relations;

/// <summary>A relation as it moved over a window.</summary>
public sealed class Relation
{
    /// <summary>What was asked.</summary>
    public required RelationRequest Request { get; init; }

    /// <summary>Both directions together.</summary>
    public required DyadSeries Series { get; init; }

    /// <summary>What the first did to the second, mutual acts among it.</summary>
    public required DyadSeries Forward { get; init; }

    /// <summary>What the second did to the first, mutual acts among it.</summary>
    public required DyadSeries Backward { get; init; }

    /// <summary>Where it turned, by date.</summary>
    public required IReadOnlyList<TurningPoint> TurningPoints { get; init; }

    /// <summary>Its parts by source, voice, status or sector, that with most reports first; none without a split.</summary>
    public IReadOnlyList<RelationPart> Parts { get; init; } = [];
}

/// <summary>A part of a relation.</summary>
/// <param name="Name">The source, voice, status or sector.</param>
/// <param name="Series">Its series, over the same bins, from the same draws.</param>
public sealed record RelationPart(string Name, DyadSeries Series);
