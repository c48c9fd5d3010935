namespace Entente.Relations;

/// <summary>Sums of squares of segments around their means, in units of a variance.</summary>
internal sealed class SegmentCost
{
    private readonly double[] _sums;
    private readonly double[] _squares;

    public SegmentCost(IReadOnlyList<double> values, double variance)
    {
        double deviation = Math.Sqrt(variance);
        _sums = new double[values.Count + 1];
        _squares = new double[values.Count + 1];
        for (int i = 0; i < values.Count; i++)
        {
            double value = values[i] / deviation;
            _sums[i + 1] = _sums[i] + value;
            _squares[i + 1] = _squares[i] + (value * value);
        }
    }

    /// <summary>The cost of the values from <paramref name="start"/> up to but without <paramref name="end"/>.</summary>
    public double Of(int start, int end)
    {
        double sum = _sums[end] - _sums[start];
        return _squares[end] - _squares[start] - (sum * sum / (end - start));
    }
}
