namespace Entente.Relations;

/// <summary>One axis in one bin.</summary>
/// <param name="Flow">Points that the acts of the bin add.</param>
/// <param name="Level">Points remembered at the end of the bin: each act weighs half after every half-life.</param>
public sealed record AxisPoint(Estimate Flow, Estimate Level);

/// <summary>One bin of a series.</summary>
/// <param name="Days">Its days.</param>
/// <param name="IsCovered">Whether anything is told of either party in it; where it is not, the rest means nothing.</param>
/// <param name="Cooperation">The one axis.</param>
/// <param name="Conflict">The other.</param>
/// <param name="Events">Distinct events; one whose day is not known counts in each bin with the share of its days that lie there.</param>
/// <param name="Reports">Reports of them, likewise.</param>
public sealed record SeriesPoint(DayRange Days, bool IsCovered, AxisPoint Cooperation, AxisPoint Conflict, double Events, double Reports)
{
    /// <summary>An axis.</summary>
    public AxisPoint On(RelationAxis axis) => axis == RelationAxis.Cooperation ? Cooperation : Conflict;
}

/// <summary>How a relation moved, on two axes.</summary>
public sealed class DyadSeries
{
    internal DyadSeries(TimeBins bins, IReadOnlyList<SeriesPoint> points, IReadOnlyList<RelationEvent> events, SeriesDraws draws)
    {
        Bins = bins;
        Points = points;
        Events = events;
        Draws = draws;
        Undated = events.Count(found => found.Days is null);
        InWindow = [.. events.Where(found => found.Days is { } days && days.Shared(bins.Window) > 0)];
    }

    /// <summary>The bins.</summary>
    public TimeBins Bins { get; }

    /// <summary>A point a bin.</summary>
    public IReadOnlyList<SeriesPoint> Points { get; }

    /// <summary>The distinct events that it was made from, also those before the window, which are remembered in it.</summary>
    public IReadOnlyList<RelationEvent> Events { get; }

    /// <summary>The distinct events that may have fallen into the window.</summary>
    public IReadOnlyList<RelationEvent> InWindow { get; }

    /// <summary>How many distinct events nothing dates closely enough; they are in no bin.</summary>
    public int Undated { get; }

    /// <summary>Number of bins in which anything is told of either party.</summary>
    public int Covered => Points.Count(point => point.IsCovered);

    internal SeriesDraws Draws { get; }

    /// <summary>Mean flow of the covered bins from <paramref name="first"/> up to but without <paramref name="end"/>; null when none is covered.</summary>
    public double? MeanFlow(RelationAxis axis, int first, int end) => Mean(first, end, bin => Points[bin].On(axis).Flow.Value);

    /// <summary>The same in each resampling; 0 when none is covered.</summary>
    internal double[] MeanFlows(RelationAxis axis, int first, int end)
    {
        double[] sums = new double[Draws.FlowLanes(axis, 0).Length];
        int covered = 0;
        for (int bin = first; bin < end; bin++)
        {
            if (Points[bin].IsCovered)
            {
                DrawLanes.AddScaled(sums, Draws.FlowLanes(axis, bin), 1);
                covered++;
            }
        }

        return [.. sums.Take(Draws.Count).Select(sum => covered == 0 ? 0 : sum / covered)];
    }

    private double? Mean(int first, int end, Func<int, double> flow)
    {
        double sum = 0;
        int covered = 0;
        for (int bin = first; bin < end; bin++)
        {
            if (Points[bin].IsCovered)
            {
                sum += flow(bin);
                covered++;
            }
        }

        return covered == 0 ? null : sum / covered;
    }
}
