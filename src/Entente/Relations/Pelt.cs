namespace Entente.Relations;

/// <summary>Changes of the mean of a sequence, found exactly by pruned dynamic programming: PELT (Killick, Fearnhead and Eckley 2012, Journal of the American Statistical Association 107:1590–1598).</summary>
/// <remarks>
/// The cost of a segment is its sum of squares around its mean over σ², twice the negative log-likelihood of normal values with one variance; the segmentation
/// with the least sum of costs and penalties is found. σ² comes from the differences of neighbours (von Neumann 1941), which a few changes of the mean hardly touch.
/// The penalty is 2 ln n a change: Schwarz's criterion (BIC) with two parameters a change, where and how far.
/// </remarks>
public static class Pelt
{
    /// <summary>Least number of values in a segment: fewer are an episode, not a new state.</summary>
    public const int LeastSegment = 3;

    /// <summary>Places at which a segment begins, the first left out, in order; none when the sequence is shorter than two segments or never changes.</summary>
    public static IReadOnlyList<int> Changes(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        double variance = NoiseOf(values);
        return values.Count < 2 * LeastSegment || variance <= 0 ? [] : Changes(values, variance, 2 * Math.Log(values.Count), LeastSegment);
    }

    /// <summary>The same with a variance, penalty and least segment of one's own.</summary>
    public static IReadOnlyList<int> Changes(IReadOnlyList<double> values, double variance, double penalty, int leastSegment)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(variance);
        ArgumentOutOfRangeException.ThrowIfNegative(penalty);
        ArgumentOutOfRangeException.ThrowIfLessThan(leastSegment, 1);
        double[] best = new double[values.Count + 1];
        int[] previous = new int[values.Count + 1];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = -penalty;
        var starts = new SegmentStarts(values, variance);
        for (int end = leastSegment; end <= values.Count; end++)
        {
            starts.Add(end - leastSegment, best[end - leastSegment]);
            (double least, previous[end]) = starts.Best(end);
            best[end] = least + penalty;
            starts.Drop(least + penalty, end + leastSegment);
        }

        return Trace(previous, values.Count);
    }

    /// <summary>Half the mean square of differences of neighbours.</summary>
    public static double NoiseOf(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        double sum = 0;
        for (int i = 1; i < values.Count; i++)
        {
            sum += (values[i] - values[i - 1]) * (values[i] - values[i - 1]);
        }

        return values.Count < 2 ? 0 : sum / (2 * (values.Count - 1));
    }

    private static int[] Trace(int[] previous, int end)
    {
        var changes = new List<int>();
        for (int place = previous[end]; place > 0; place = previous[place])
        {
            changes.Add(place);
        }

        changes.Reverse();
        return [.. changes];
    }
}
