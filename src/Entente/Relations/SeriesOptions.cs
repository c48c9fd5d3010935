namespace Entente.Relations;

/// <summary>How a series is reckoned.</summary>
public sealed record SeriesOptions
{
    /// <summary>Days after which an act weighs half in the level; above 0.</summary>
    /// <value>90.</value>
    public double HalfLife { get; init; } = 90;

    /// <summary>Number of resamplings for the bands; 0 for none.</summary>
    /// <value>200.</value>
    public int Replicates { get; init; } = 200;

    /// <summary>Where chance starts; the same seed gives the same bands.</summary>
    /// <value>1.</value>
    public int Seed { get; init; } = 1;
}
