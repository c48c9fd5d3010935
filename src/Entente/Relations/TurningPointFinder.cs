namespace Entente.Relations;

/// <summary>Finds where the axes of a series turn: PELT on the square root of the flow of the covered bins.</summary>
/// <remarks>
/// On the flow and not the level, whose memory would carry one act over many bins; on its root, since a flow is a sum of acts that come at random, whose variance
/// grows with its mean, and the root of such a sum has nearly one variance throughout (Bartlett 1936), as PELT's cost takes it to have; without the gaps, which are
/// silence and not peace. An axis with less than six covered bins has no turning points.
/// </remarks>
public static class TurningPointFinder
{
    private const int MostEvents = 5;
    private const int BinsThatMakeIt = 3;
    private const int MostDraws = 100;

    /// <summary>The turning points of both axes, by date.</summary>
    public static IReadOnlyList<TurningPoint> Find(DyadSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return [.. new[] { RelationAxis.Cooperation, RelationAxis.Conflict }.SelectMany(axis => Find(series, axis)).OrderBy(point => point.Bin).ThenBy(point => point.Axis)];
    }

    private static IEnumerable<TurningPoint> Find(DyadSeries series, RelationAxis axis)
    {
        int[] covered = [.. Enumerable.Range(0, series.Bins.Count).Where(bin => series.Points[bin].IsCovered)];
        IReadOnlyList<int> changes = Changes([.. covered.Select(bin => series.Points[bin].On(axis).Flow.Value)]);
        var drawn = new IReadOnlyList<(int Place, bool Rises)>[changes.Count == 0 ? 0 : Math.Min(MostDraws, series.Draws.Count)];
        Parallel.For(0, drawn.Length, draw => drawn[draw] = Directed(Array.ConvertAll(covered, bin => series.Draws.Flow(axis, draw, bin))));
        for (int i = 0; i < changes.Count; i++)
        {
            int first = i == 0 ? 0 : changes[i - 1];
            int end = i + 1 == changes.Count ? covered.Length : changes[i + 1];
            yield return Point(series, axis, covered, (first, changes[i], end), drawn);
        }
    }

    private static TurningPoint Point(
        DyadSeries series, RelationAxis axis, int[] covered, (int First, int Turn, int End) places, IReadOnlyList<(int Place, bool Rises)>[] drawn)
    {
        int turn = covered[places.Turn];
        int last = covered[places.End - 1] + 1;
        int first = covered[places.First];
        double before = series.MeanFlow(axis, first, turn)!.Value;
        double after = series.MeanFlow(axis, turn, last)!.Value;
        Estimate size = Estimate.Of(after - before, [.. series.MeanFlows(axis, turn, last).Zip(series.MeanFlows(axis, first, turn), (later, earlier) => later - earlier)]);
        double? support = drawn.Length == 0 ? null : (double)drawn.Count(changes => changes.Any(change => Math.Abs(change.Place - places.Turn) <= 1 && change.Rises == after > before)) / drawn.Length;
        DayRange made = after > before
            ? new(series.Bins[turn].First, series.Bins[covered[Math.Min(places.End, places.Turn + BinsThatMakeIt) - 1]].Last)
            : new(series.Bins[covered[Math.Max(places.First, places.Turn - BinsThatMakeIt)]].First, series.Bins[turn].First - 1);
        return new(axis, turn, series.Bins[turn], before, after, size, support, Strongest(series.Events, axis, made, MostEvents));
    }

    /// <summary>The strongest acts on an axis that fell mostly into some days: by points, then by documents that tell them, then by date.</summary>
    internal static IReadOnlyList<RelationEvent> Strongest(IEnumerable<RelationEvent> events, RelationAxis axis, DayRange days, int most) =>
    [
        .. events.Where(found => found.On(axis) > 0 && found.Days is { } when && 2 * when.Shared(days) >= when.Width)
            .OrderByDescending(found => found.On(axis)).ThenByDescending(found => found.Documents.Count).ThenBy(found => found.Days!.Value.First)
            .ThenBy(found => found.Id, StringComparer.Ordinal).Take(most),
    ];

    private static IReadOnlyList<int> Changes(double[] flow) => Pelt.Changes(Array.ConvertAll(flow, Math.Sqrt));

    private static (int, bool)[] Directed(double[] flow)
    {
        IReadOnlyList<int> changes = Changes(flow);
        var directed = new (int, bool)[changes.Count];
        for (int i = 0; i < directed.Length; i++)
        {
            int end = i + 1 < directed.Length ? changes[i + 1] : flow.Length;
            directed[i] = (changes[i], flow[changes[i]..end].Average() > flow[(i == 0 ? 0 : changes[i - 1])..changes[i]].Average());
        }

        return directed;
    }
}
