namespace Entente.Relations;

/// <summary>A figure with the band that holds it in 90 of 100 resamplings.</summary>
/// <param name="Value">The figure from all documents.</param>
/// <param name="Low">The 5 % quantile of the resamplings.</param>
/// <param name="High">The 95 % quantile.</param>
public readonly record struct Estimate(double Value, double Low, double High)
{
    private const double Tail = 0.05;

    /// <summary>Whether the band leaves out zero.</summary>
    public bool IsSure => Low > 0 || High < 0;

    /// <summary>The figure with the band of its resamplings; without any, the figure alone.</summary>
    public static Estimate Of(double value, ReadOnlySpan<double> replicates)
    {
        double[] sorted = replicates.ToArray();
        Array.Sort(sorted);
        return sorted.Length == 0 ? new(value, value, value) : new(value, Quantile(sorted, Tail), Quantile(sorted, 1 - Tail));
    }

    // Between neighbouring order statistics, as Hyndman and Fan's (1996) definition 7.
    private static double Quantile(double[] sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int below = (int)place;
        return below + 1 == sorted.Length ? sorted[below] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }
}
