namespace Entente.Relations;

/// <summary>What is known of a relation: its reports, and when anything at all is told of either party.</summary>
/// <param name="Reports">Reports of what the two did to each other, in any order.</param>
/// <param name="Coverage">Days of every dated event in which either takes part, with whomever: where there are none, silence says nothing.</param>
public sealed record DyadMaterial(IReadOnlyList<DyadReport> Reports, IReadOnlyList<DayRange> Coverage)
{
    /// <summary>The last day, by number, on which anything in the whole study was published; what is dated later cannot have been seen to happen. Null when nobody knows.</summary>
    public int? LastTold { get; init; }

    /// <summary>Both together.</summary>
    public DyadMaterial With(DyadMaterial other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new([.. Reports, .. other.Reports], [.. Coverage, .. other.Coverage]) { LastTold = LastTold is { } own && other.LastTold is { } others ? Math.Max(own, others) : LastTold ?? other.LastTold };
    }
}
