namespace Entente.Relations;

/// <summary>What is left of an act after some days: 2^(−days/half-life).</summary>
internal sealed class Memory
{
    // Beyond thirty half-lives less than a billionth is left.
    private const int HalfLivesKept = 30;

    private readonly double _keep;
    private readonly double[] _left;

    public Memory(double halfLife, TimeBins bins)
    {
        Bins = bins;
        _keep = Math.Pow(2, -1 / halfLife);
        _left = new double[(int)Math.Min(bins.Window.Width + 1, (HalfLivesKept * halfLife) + 1)];
        for (int days = 0; days < _left.Length; days++)
        {
            _left[days] = Math.Pow(2, -days / halfLife);
        }
    }

    /// <summary>The bins at whose ends is remembered.</summary>
    public TimeBins Bins { get; }

    /// <summary>What is left of one point after some days.</summary>
    public double After(int days) => days < _left.Length ? _left[days] : Math.Pow(_keep, days);

    /// <summary>One point on each of some days, as remembered at the end of day <paramref name="end"/>, not before the last of them: a geometric series.</summary>
    public double OfEach(DayRange days, int end) => After(end - days.Last) * (days.Width == 1 ? 1 : (1 - After(days.Width)) / (1 - _keep));
}
