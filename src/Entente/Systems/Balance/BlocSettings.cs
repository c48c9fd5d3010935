namespace Entente.Systems.Balance;

/// <summary>How blocs are searched for.</summary>
public sealed record BlocSettings
{
    /// <summary>What a negative tie within a bloc weighs, 0 to 1.</summary>
    public double Alpha { get; init; } = 0.5;

    /// <summary>The seed of the random starts.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>A division to start from first, such as an optimal partition into two sides; null for none.</summary>
    public IReadOnlyList<int>? Start { get; init; }

    /// <summary>The most random starts; large networks get fewer.</summary>
    public int MostStarts { get; init; } = 100;
}
