namespace Entente.Relations;

/// <summary>Sums acts into the flow of bins and remembers them: an act of s points, d days before the end of a bin, adds s·2^(−d/h) to its level.</summary>
/// <param name="memory">What is left of acts, and the bins.</param>
internal sealed class AxisSum(Memory memory)
{
    private readonly double[] _flow = new double[memory.Bins.Count];
    private readonly double[] _level = new double[memory.Bins.Count];
    private double _before;

    /// <summary>Points a bin.</summary>
    public double[] Flow => _flow;

    /// <summary>After <see cref="Finish"/>: points remembered at the end of a bin.</summary>
    public double[] Level => _level;

    /// <summary>Adds an act that happened on one of some days, each as likely as the others: every bin gets what is to be expected.</summary>
    public void Add(double points, DayRange days)
    {
        TimeBins bins = memory.Bins;
        double each = points / days.Width;
        DayRange window = bins.Window;
        if (days.First < window.First)
        {
            _before += each * memory.OfEach(new DayRange(days.First, Math.Min(days.Last, window.First - 1)), window.First - 1);
        }

        int last = Math.Min(bins.Count - 1, bins.At(days.Last));
        for (int bin = Math.Max(0, bins.At(days.First)); bin <= last; bin++)
        {
            DayRange all = bins[bin];
            var inside = new DayRange(Math.Max(days.First, all.First), Math.Min(days.Last, all.Last));
            _flow[bin] += each * inside.Width;
            _level[bin] += each * memory.OfEach(inside, all.Last);
        }
    }

    /// <summary>Adds what other acts summed up to over the same bins; levels must be finished in both or in neither.</summary>
    public void Add(AxisSum other)
    {
        for (int bin = 0; bin < _flow.Length; bin++)
        {
            _flow[bin] += other._flow[bin];
            _level[bin] += other._level[bin];
        }
    }

    /// <summary>Hands on from bin to bin what is remembered; to be called once, after all acts.</summary>
    public void Finish()
    {
        double remembered = _before;
        for (int bin = 0; bin < memory.Bins.Count; bin++)
        {
            remembered = (remembered * memory.After(memory.Bins[bin].Width)) + _level[bin];
            _level[bin] = remembered;
        }
    }
}

/// <summary>A day among bins.</summary>
/// <param name="Bin">Its bin; −1 before the window, the number of bins after it.</param>
/// <param name="Left">What is left of an act of that day at the end of the bin, or at the beginning of the window.</param>
internal readonly record struct PlacedDay(int Bin, double Left)
{
    /// <summary>Places a day.</summary>
    public static PlacedDay Of(int day, Memory memory)
    {
        TimeBins bins = memory.Bins;
        int bin = bins.At(day);
        return bin < 0 ? new(bin, memory.After(bins.Window.First - 1 - day))
            : bin < bins.Count ? new(bin, memory.After(bins[bin].Last - day))
            : new(bin, 0);
    }
}
