namespace Entente.Relations;

/// <summary>Sums acts into the flow of bins and remembers them: an act of s points, d days before the end of a bin, adds s·2^(−d/h) to its level.</summary>
internal sealed class AxisSum
{
    private readonly TimeBins _bins;
    private readonly double _keep;
    private readonly double[] _flow;
    private readonly double[] _level;
    private double _before;

    /// <summary>Sums into two rows of zeros.</summary>
    public AxisSum(TimeBins bins, double halfLife, double[] flow, double[] level)
    {
        _bins = bins;
        _keep = Math.Pow(2, -1 / halfLife);
        _flow = flow;
        _level = level;
    }

    /// <summary>Adds an act that happened on one of some days, each as likely as the others: every bin gets what is to be expected.</summary>
    public void Add(double points, DayRange days)
    {
        double each = points / days.Width;
        DayRange window = _bins.Window;
        if (days.First < window.First)
        {
            _before += each * Remembered(new DayRange(days.First, Math.Min(days.Last, window.First - 1)), window.First - 1);
        }

        int last = Math.Min(_bins.Count - 1, _bins.At(days.Last));
        for (int bin = Math.Max(0, _bins.At(days.First)); bin <= last; bin++)
        {
            DayRange all = _bins[bin];
            var inside = new DayRange(Math.Max(days.First, all.First), Math.Min(days.Last, all.Last));
            _flow[bin] += each * inside.Width;
            _level[bin] += each * Remembered(inside, all.Last);
        }
    }

    /// <summary>Hands on from bin to bin what is remembered; to be called once, after all acts.</summary>
    public void Finish()
    {
        double level = _before;
        for (int bin = 0; bin < _bins.Count; bin++)
        {
            level = (level * Math.Pow(_keep, _bins[bin].Width)) + _level[bin];
            _level[bin] = level;
        }
    }

    // One point on each of the days, as remembered at the end of day 'end': a geometric series.
    private double Remembered(DayRange days, int end) =>
        days.Width == 1
            ? Math.Pow(_keep, end - days.First)
            : Math.Pow(_keep, end - days.Last) * (1 - Math.Pow(_keep, days.Width)) / (1 - _keep);
}
