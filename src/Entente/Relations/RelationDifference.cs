namespace Entente.Relations;

/// <summary>How two series differ: two relations, two periods, two sources. What is compared must come from the same draws.</summary>
/// <param name="First">Name of the one.</param>
/// <param name="Second">Name of the other.</param>
/// <param name="Cooperation">Mean flow of cooperation a covered bin of the first less that of the second; null where one of them has no covered bin.</param>
/// <param name="Conflict">The same of conflict.</param>
public sealed record RelationDifference(string First, string Second, Estimate? Cooperation, Estimate? Conflict)
{
    /// <summary>Number of days that lie in both, where it is periods that are compared: what happened on them counts on both sides.</summary>
    public int SharedDays { get; init; }

    /// <summary>Compares the whole of two series, whose bins are equally long but need not be the same.</summary>
    /// <exception cref="ArgumentException">They are of different numbers of draws.</exception>
    public static RelationDifference Of(string first, DyadSeries one, string second, DyadSeries other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one.Draws.Count != other.Draws.Count)
        {
            throw new ArgumentException("Series of different draws cannot be compared.", nameof(other));
        }

        return new(first, second, On(one, other, RelationAxis.Cooperation), On(one, other, RelationAxis.Conflict));
    }

    /// <summary>An axis.</summary>
    public Estimate? On(RelationAxis axis) => axis == RelationAxis.Cooperation ? Cooperation : Conflict;

    private static Estimate? On(DyadSeries one, DyadSeries other, RelationAxis axis) =>
        one.MeanFlow(axis, 0, one.Bins.Count) is { } first && other.MeanFlow(axis, 0, other.Bins.Count) is { } second
            ? Estimate.Of(first - second, [.. one.MeanFlows(axis, 0, one.Bins.Count).Zip(other.MeanFlows(axis, 0, other.Bins.Count), (a, b) => a - b)])
            : null;
}
