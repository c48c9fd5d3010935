namespace Entente.Systems.Ties;

/// <summary>What a tie needs to have a sign.</summary>
public sealed record TieThresholds
{
    /// <summary>Least number of events in the window, as expected from their days; at least 0.</summary>
    /// <value>2: one act is an episode.</value>
    public double LeastEvents { get; init; } = 2;

    /// <summary>Least size of the lean, 0 to 1.</summary>
    /// <value>0.25: one axis has at least five thirds of the other's points.</value>
    public double LeastLean { get; init; } = 0.25;

    /// <summary>Least share of resamplings with the same sign, 0 to 1.</summary>
    /// <value>0.8.</value>
    public double LeastSupport { get; init; } = 0.8;
}
