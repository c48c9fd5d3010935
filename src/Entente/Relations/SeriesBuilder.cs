namespace Entente.Relations;

/// <summary>Makes series of distinct events; pure, and the same whatever the order of events and the number of threads.</summary>
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
    public static DyadSeries Build(IReadOnlyList<RelationEvent> events, IReadOnlyList<DayRange> coverage, TimeBins bins, Resampling resampling, SeriesOptions options)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(bins);
        ArgumentNullException.ThrowIfNull(resampling);
        ArgumentNullException.ThrowIfNull(options);
        RelationEvent[] dated = [.. events.Where(found => found.Days is not null)];
        bool[] covered = CoveredBins(coverage, bins);
        var memory = new Memory(options.HalfLife, bins);
        SeriesDraws draws = Draw(dated, memory, resampling);
        double[] told = new double[bins.Count];
        double[] reports = new double[bins.Count];
        foreach (RelationEvent found in dated)
        {
            Spread(found.Days!.Value, bins, (bin, share) =>
            {
                told[bin] += share * found.Occurrences;
                reports[bin] += share * found.ReportCount;
            });
        }

        AxisPoint[][] axes = [.. s_axes.Select(axis => Points(dated, memory, draws, axis))];
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

    private static AxisPoint[] Points(RelationEvent[] events, Memory memory, SeriesDraws draws, RelationAxis axis)
    {
        TimeBins bins = memory.Bins;
        var sum = new AxisSum(memory, new double[bins.Count], new double[bins.Count]);
        foreach (RelationEvent found in events)
        {
            sum.Add(found.On(axis), found.Days!.Value);
        }

        sum.Finish();
        return [.. Enumerable.Range(0, bins.Count).Select(bin => new AxisPoint(Estimate.Of(sum.Flow[bin], draws.FlowsAt(axis, bin)), Estimate.Of(sum.Level[bin], draws.LevelsAt(axis, bin))))];
    }

    private static SeriesDraws Draw(RelationEvent[] events, Memory memory, Resampling resampling)
    {
        var draws = new SeriesDraws(resampling.Count, memory.Bins.Count);
        Drawn[] drawn = [.. events.Select(found => new Drawn(found.Points, found.Days!.Value, PlacedDay.Of(found.Days.Value.First, memory), resampling.PlacesOf(found.Documents)))];
        Parallel.For(0, resampling.Count, draw => FillDraw(drawn, memory, resampling, draws, draw));
        return draws;
    }

    // The day is drawn too: how finely an event is dated shows in the band.
    private static void FillDraw(Drawn[] events, Memory memory, Resampling resampling, SeriesDraws draws, int draw)
    {
        Random random = resampling.RandomOf(draw, stream: 1);
        AxisSum[] sums = [.. s_axes.Select(axis => new AxisSum(memory, draws.Flow(axis, draw), draws.Level(axis, draw)))];
        foreach (ref readonly Drawn found in events.AsSpan())
        {
            PlacedDay day = found.Days.Width == 1 ? found.First : PlacedDay.Of(found.Days.First + random.Next(found.Days.Width), memory);
            sums[found.Points >= 0 ? 0 : 1].Add(resampling.WeightOf(draw, found.Documents) * Math.Abs(found.Points), day);
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

    // What the draws need of an event; that of most is one day, which is placed once.
    private readonly record struct Drawn(double Points, DayRange Days, PlacedDay First, int[] Documents);
}
