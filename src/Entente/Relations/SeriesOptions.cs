namespace Entente.Relations;

/// <summary>How a series is reckoned.</summary>
public sealed record SeriesOptions
{
    /// <summary>Days after which an act weighs half in the level; above 0.</summary>
    /// <value>90.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    public double HalfLife
    {
        get;
        init => field = value > 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A half-life is above 0.");
    } = 90;

    /// <summary>Number of resamplings for the bands; 0 for none.</summary>
    /// <value>200.</value>
    public int Replicates { get; init; } = 200;

    /// <summary>Where chance starts; the same seed gives the same bands.</summary>
    /// <value>1.</value>
    public int Seed { get; init; } = 1;
}
