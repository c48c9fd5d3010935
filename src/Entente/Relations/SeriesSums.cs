namespace Entente.Relations;

/// <summary>What distinct events add up to, bin by bin, as they are and in every draw. Sums of events that have none in common add up to those of all.</summary>
internal sealed class SeriesSums
{
    private static readonly RelationAxis[] s_axes = [RelationAxis.Cooperation, RelationAxis.Conflict];

    private readonly AxisSum[] _axes;
    private readonly double[] _events;
    private readonly double[] _reports;

    private SeriesSums(Memory memory, Resampling resampling)
    {
        Memory = memory;
        _axes = [.. s_axes.Select(_ => new AxisSum(memory))];
        _events = new double[memory.Bins.Count];
        _reports = new double[memory.Bins.Count];
        Draws = new SeriesDraws(resampling, memory.Bins.Count);
    }

    public Memory Memory { get; }

    public SeriesDraws Draws { get; }

    /// <summary>The sums of events, those that nothing dates left out.</summary>
    public static SeriesSums Of(IEnumerable<RelationEvent> events, Memory memory, Resampling resampling)
    {
        var sums = new SeriesSums(memory, resampling);
        double[][] before = [.. s_axes.Select(_ => new double[resampling.Lanes])];
        foreach (RelationEvent found in events)
        {
            if (found.Days is { } days)
            {
                sums.Add(found, days);
                sums.AddToDraws(found, days, resampling, before);
            }
        }

        Array.ForEach(sums._axes, axis => axis.Finish());
        sums.Draws.Remember(memory, before);
        return sums;
    }

    /// <summary>No event.</summary>
    public static SeriesSums Empty(Memory memory, Resampling resampling) => new(memory, resampling);

    /// <summary>Adds the sums of other events.</summary>
    public void Add(SeriesSums other)
    {
        for (int bin = 0; bin < _events.Length; bin++)
        {
            _events[bin] += other._events[bin];
            _reports[bin] += other._reports[bin];
        }

        foreach (RelationAxis axis in s_axes)
        {
            _axes[(int)axis].Add(other._axes[(int)axis]);
        }

        Draws.Add(other.Draws);
    }

    /// <summary>The series of these sums.</summary>
    /// <param name="events">The events they are of, the undated among them.</param>
    /// <param name="covered">Which bins are covered.</param>
    public DyadSeries Series(IReadOnlyList<RelationEvent> events, bool[] covered)
    {
        TimeBins bins = Memory.Bins;
        var points = new SeriesPoint[bins.Count];
        Parallel.For(0, bins.Count, bin => points[bin] = new SeriesPoint(
            bins[bin], covered[bin], PointOf(RelationAxis.Cooperation, bin), PointOf(RelationAxis.Conflict, bin), _events[bin], _reports[bin]));
        return new DyadSeries(bins, points, events, Draws);
    }

    private AxisPoint PointOf(RelationAxis axis, int bin) => new(
        Estimate.Of(_axes[(int)axis].Flow[bin], Draws.FlowsAt(axis, bin)), Estimate.Of(_axes[(int)axis].Level[bin], Draws.LevelsAt(axis, bin)));

    private void Add(RelationEvent found, DayRange days)
    {
        foreach (RelationAxis axis in s_axes)
        {
            if (found.On(axis) is > 0 and var points)
            {
                _axes[(int)axis].Add(points, days);
            }
        }

        TimeBins bins = Memory.Bins;
        int last = Math.Min(bins.Count - 1, bins.At(days.Last));
        for (int bin = Math.Max(0, bins.At(days.First)); bin <= last; bin++)
        {
            double share = (double)days.Shared(bins[bin]) / days.Width;
            _events[bin] += share * found.Occurrences;
            _reports[bin] += share * found.ReportCount;
        }
    }

    private void AddToDraws(RelationEvent found, DayRange days, Resampling resampling, double[][] before)
    {
        if (found.Points == 0 || Draws.Count == 0)
        {
            return;
        }

        RelationAxis axis = found.Points > 0 ? RelationAxis.Cooperation : RelationAxis.Conflict;
        int[] documents = resampling.PlacesOf(found.Documents);
        if (days.Width == 1)
        {
            var day = PlacedDay.Of(days.First, Memory);
            foreach (int document in documents)
            {
                AddDay(axis, day, resampling.WeightsOf(document), Math.Abs(found.Points) / documents.Length, before);
            }

            return;
        }

        // The day is drawn too: how finely an event is dated shows in the band. It is the same in every series of the event.
        var chance = new Chance(resampling.Seed, HashOf(found.Id), kind: 1);
        for (int draw = 0; draw < Draws.Count; draw++)
        {
            var day = PlacedDay.Of(days.First + chance.Next(days.Width), Memory);
            double points = resampling.WeightOf(draw, documents) * Math.Abs(found.Points);
            if (day.Bin < 0)
            {
                before[(int)axis][draw] += points * day.Left;
            }
            else if (day.Bin < Memory.Bins.Count)
            {
                Draws.FlowLanes(axis, day.Bin)[draw] += points;
                Draws.LevelLanes(axis, day.Bin)[draw] += points * day.Left;
            }
        }
    }

    private void AddDay(RelationAxis axis, PlacedDay day, ReadOnlySpan<byte> weights, double points, double[][] before)
    {
        if (day.Bin < 0)
        {
            DrawLanes.AddWeighted(before[(int)axis], weights, points * day.Left);
        }
        else if (day.Bin < Memory.Bins.Count)
        {
            DrawLanes.AddWeighted(Draws.FlowLanes(axis, day.Bin), weights, points);
            DrawLanes.AddWeighted(Draws.LevelLanes(axis, day.Bin), weights, points * day.Left);
        }
    }

    // FNV-1a: string.GetHashCode differs from run to run.
    private static long HashOf(string id)
    {
        ulong hash = 14_695_981_039_346_656_037;
        foreach (char letter in id)
        {
            hash = (hash ^ letter) * 1_099_511_628_211;
        }

        return (long)hash;
    }
}
