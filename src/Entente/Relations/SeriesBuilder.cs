namespace Entente.Relations;

/// <summary>Makes series of distinct events; pure, and the same whatever the order of events.</summary>
public static class SeriesBuilder
{
    /// <summary>The stage and its version.</summary>
    public const string Stage = "relations/1";

    private static readonly RelationAxis[] s_axes = [RelationAxis.Cooperation, RelationAxis.Conflict];

    /// <summary>A series.</summary>
    /// <param name="events">Distinct events, also from before the window: they are remembered in it.</param>
    /// <param name="coverage">Days of every event of either party, with whomever.</param>
    /// <param name="bins">The window.</param>
    /// <param name="resampling">Draws of documents, among them all that tell the events.</param>
    /// <param name="options">How to reckon.</param>
    public static DyadSeries Build(IReadOnlyList<DyadEvent> events, IReadOnlyList<DayRange> coverage, TimeBins bins, Resampling resampling, SeriesOptions options)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(bins);
        ArgumentNullException.ThrowIfNull(resampling);
        ArgumentNullException.ThrowIfNull(options);
        DyadEvent[] dated = [.. events.Where(found => found.Days is not null)];
        bool[] covered = CoveredBins(coverage, bins);
        var draws = new SeriesDraws(resampling.Count, bins.Count);
        for (int draw = 0; draw < resampling.Count; draw++)
        {
            FillDraw(dated, bins, resampling, options, draws, draw);
        }

        double[] told = new double[bins.Count];
        double[] reports = new double[bins.Count];
        foreach (DyadEvent found in dated)
        {
            Spread(found.Days!.Value, bins, (bin, share) => (told[bin], reports[bin]) = (told[bin] + share, reports[bin] + (share * found.Reports.Count)));
        }

        AxisPoint[][] axes = [.. s_axes.Select(axis => Points(dated, bins, options, draws, axis))];
        SeriesPoint[] points = [.. Enumerable.Range(0, bins.Count).Select(bin => new SeriesPoint(bins[bin], covered[bin], axes[0][bin], axes[1][bin], told[bin], reports[bin]))];
        return new DyadSeries(bins, points, events, draws);
    }

    /// <summary>Which bins hold at least half of the days of some event of either party.</summary>
    internal static bool[] CoveredBins(IReadOnlyList<DayRange> coverage, TimeBins bins)
    {
        bool[] covered = new bool[bins.Count];
        foreach (DayRange days in coverage)
        {
            int bin = bins.At(days.First + ((days.Width - 1) / 2));
            if (bin >= 0 && bin < bins.Count && 2 * days.Shared(bins[bin]) >= days.Width)
            {
                covered[bin] = true;
            }
        }

        return covered;
    }

    private static AxisPoint[] Points(DyadEvent[] events, TimeBins bins, SeriesOptions options, SeriesDraws draws, RelationAxis axis)
    {
        double[] flow = new double[bins.Count];
        double[] level = new double[bins.Count];
        var sum = new AxisSum(bins, options.HalfLife, flow, level);
        foreach (DyadEvent found in events)
        {
            sum.Add(found.On(axis), found.Days!.Value);
        }

        sum.Finish();
        return [.. Enumerable.Range(0, bins.Count).Select(bin => new AxisPoint(Estimate.Of(flow[bin], draws.FlowsAt(axis, bin)), Estimate.Of(level[bin], draws.LevelsAt(axis, bin))))];
    }

    // The day is drawn too: how finely an event is dated shows in the band.
    private static void FillDraw(DyadEvent[] events, TimeBins bins, Resampling resampling, SeriesOptions options, SeriesDraws draws, int draw)
    {
        Random random = resampling.RandomOf(draw, stream: 1);
        AxisSum[] sums = [.. s_axes.Select(axis => new AxisSum(bins, options.HalfLife, draws.Flow(axis, draw), draws.Level(axis, draw)))];
        foreach (DyadEvent found in events)
        {
            double weight = resampling.WeightOf(draw, found.Documents);
            DayRange days = found.Days!.Value;
            int day = days.Width == 1 ? days.First : days.First + random.Next(days.Width);
            sums[found.Score >= 0 ? 0 : 1].Add(weight * Math.Abs(found.Score), new DayRange(day, day));
        }

        foreach (AxisSum sum in sums)
        {
            sum.Finish();
        }
    }

    private static void Spread(DayRange days, TimeBins bins, Action<int, double> add)
    {
        int last = Math.Min(bins.Count - 1, bins.At(days.Last));
        for (int bin = Math.Max(0, bins.At(days.First)); bin <= last; bin++)
        {
            add(bin, (double)days.Shared(bins[bin]) / days.Width);
        }
    }
}
