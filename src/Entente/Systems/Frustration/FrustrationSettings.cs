namespace Entente.Systems.Frustration;

/// <summary>How the frustration index is searched for. What is found and proven does not depend on the number of threads.</summary>
public sealed record FrustrationSettings
{
    /// <summary>The seed of the heuristic search: which of several optimal partitions comes first may depend on it, a proven index does not.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Threads that look for negative cycles.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The most optimal partitions to list, at least 1.</summary>
    public int MostPartitions { get; init; } = 16;

    /// <summary>Whether it is found out if there are more optimal partitions than are listed; without, the first one found is enough.</summary>
    /// <value>True.</value>
    public bool CountsPartitions { get; init; } = true;
}
