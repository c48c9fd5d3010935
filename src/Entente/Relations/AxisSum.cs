namespace Entente.Relations;

/// <summary>Sums acts into the flow of bins and remembers them: an act of s points, d days before the end of a bin, adds s·2^(−d/h) to its level.</summary>
/// <param name="memory">What is left of acts, and the bins.</param>
/// <param name="flow">A row of zeros, a bin each.</param>
/// <param name="level">Another.</param>
internal sealed class AxisSum(Memory memory, double[] flow, double[] level)
{
    private double _before;

    /// <summary>Points a bin.</summary>
    public double[] Flow => flow;

    /// <summary>After <see cref="Finish"/>: points remembered at the end of a bin.</summary>
    public double[] Level => level;

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
            flow[bin] += each * inside.Width;
            level[bin] += each * memory.OfEach(inside, all.Last);
        }
    }

    /// <summary>Adds an act of one day.</summary>
    public void Add(double points, in PlacedDay day)
    {
        if (day.Bin < 0)
        {
            _before += points * day.Left;
        }
        else if (day.Bin < flow.Length)
        {
            flow[day.Bin] += points;
            level[day.Bin] += points * day.Left;
        }
    }

    /// <summary>Hands on from bin to bin what is remembered; to be called once, after all acts.</summary>
    public void Finish()
    {
        double remembered = _before;
        for (int bin = 0; bin < memory.Bins.Count; bin++)
        {
            remembered = (remembered * memory.After(memory.Bins[bin].Width)) + level[bin];
            level[bin] = remembered;
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
