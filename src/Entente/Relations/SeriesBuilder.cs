namespace Entente.Relations;

/// <summary>Makes series of distinct events; pure, and the same whatever the order of events and the number of threads.</summary>
public static class SeriesBuilder
{
    /// <summary>The stage and its version.</summary>
    public const string Stage = "relations/3";

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
        return SeriesSums.Of(events, new Memory(options.HalfLife, bins), resampling).Series(events, CoveredBins(coverage, bins));
    }

    /// <summary>The series of both directions together, and of each with what is mutual; every event is added up once.</summary>
    internal static (DyadSeries Both, DyadSeries Forward, DyadSeries Backward) BuildDirections(
        IReadOnlyList<RelationEvent> events, bool[] covered, TimeBins bins, Resampling resampling, SeriesOptions options)
    {
        var memory = new Memory(options.HalfLife, bins);
        DyadDirection[] directions = Enum.GetValues<DyadDirection>();
        var parts = new SeriesSums[directions.Length];
        Parallel.For(0, parts.Length, part => parts[part] = SeriesSums.Of(events.Where(found => found.Direction == directions[part]), memory, resampling));
        var both = SeriesSums.Empty(memory, resampling);
        Array.ForEach(parts, both.Add);
        return (both.Series(events, covered), Towards(DyadDirection.Forward), Towards(DyadDirection.Backward));

        DyadSeries Towards(DyadDirection direction)
        {
            parts[(int)direction].Add(parts[(int)DyadDirection.Mutual]);
            return parts[(int)direction].Series([.. events.Where(found => found.Goes(direction))], covered);
        }
    }

    /// <summary>Which bins hold at least half of the days of some event of either party.</summary>
    internal static bool[] CoveredBins(IReadOnlyList<DayRange> coverage, TimeBins bins)
    {
        bool[] covered = new bool[bins.Count];
        foreach (DayRange days in coverage)
        {
            // Both days beside the middle: an interval of even width may have one half in each of two bins.
            foreach (int day in new[] { days.First + ((days.Width - 1) / 2), days.First + (days.Width / 2) })
            {
                int bin = bins.At(day);
                if (bin >= 0 && bin < bins.Count && 2 * days.Shared(bins[bin]) >= days.Width)
                {
                    covered[bin] = true;
                }
            }
        }

        return covered;
    }
}
