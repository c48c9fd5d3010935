using Entente.Systems.Ties;

namespace Entente.Systems;

/// <summary>How a system is measured.</summary>
public sealed record SystemOptions
{
    /// <summary>What a tie needs to have a sign.</summary>
    public TieThresholds Thresholds { get; init; } = new();

    /// <summary>Number of resamplings for the support of ties; 0 for none.</summary>
    /// <value>200.</value>
    public int Replicates { get; init; } = 200;

    /// <summary>Number of shuffled networks that balancers are held against; at least 1.</summary>
    /// <value>1000.</value>
    public int Shuffles { get; init; } = 1000;

    /// <summary>Beginnings from which blocs are searched for, at most; a course has no more than <see cref="Course.SystemCourse.StartsOfStep"/>.</summary>
    /// <value>100.</value>
    public int BlocStarts { get; init; } = 100;

    /// <summary>Where chance starts; the same seed gives the same figures.</summary>
    /// <value>1.</value>
    public int Seed { get; init; } = 1;

    /// <summary>Threads; no figure depends on them.</summary>
    /// <value>1.</value>
    public int Threads { get; init; } = 1;
}
