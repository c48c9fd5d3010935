namespace Entente.Relations;

/// <summary>A figure with the band that holds it in 90 of 100 resamplings.</summary>
/// <param name="Value">The figure from all documents.</param>
/// <param name="Low">The 5 % quantile of the resamplings.</param>
/// <param name="High">The 95 % quantile.</param>
public readonly record struct Estimate(double Value, double Low, double High)
{
    private const double Tail = 0.05;
    private const int MostOnStack = 1_024;

    /// <summary>Whether there is a band; without resamplings there is none, and both its ends are the figure.</summary>
    public bool HasBand { get; init; } = true;

    /// <summary>Whether there is a band and it leaves out zero.</summary>
    public bool IsSure => HasBand && (Low > 0 || High < 0);

    /// <summary>The figure with the band of its resamplings; without any, the figure alone.</summary>
    public static Estimate Of(double value, ReadOnlySpan<double> replicates)
    {
        if (replicates.IsEmpty)
        {
            return new(value, value, value) { HasBand = false };
        }

        if (!replicates.ContainsAnyExcept(replicates[0]))
        {
            return new(value, replicates[0], replicates[0]);
        }

        Span<double> values = replicates.Length <= MostOnStack ? stackalloc double[replicates.Length] : new double[replicates.Length];
        replicates.CopyTo(values);
        return new(value, Quantile(values, Tail), Quantile(values, 1 - Tail));
    }

    // Between neighbouring order statistics, as Hyndman and Fan's (1996) definition 7.
    private static double Quantile(Span<double> values, double share)
    {
        double place = share * (values.Length - 1);
        int below = (int)place;
        double low = Select(values, below);
        return below + 1 == values.Length ? low : low + ((place - below) * (Least(values[(below + 1)..]) - low));
    }

    // Hoare's selection: afterwards the values before the place are no greater and those after it no less.
    private static double Select(Span<double> values, int place)
    {
        (int first, int last) = (0, values.Length - 1);
        while (first < last)
        {
            double pivot = values[(first + last) / 2];
            (int low, int high) = (first, last);
            while (low <= high)
            {
                while (values[low] < pivot)
                {
                    low++;
                }

                while (values[high] > pivot)
                {
                    high--;
                }

                if (low <= high)
                {
                    (values[low], values[high]) = (values[high], values[low]);
                    low++;
                    high--;
                }
            }

            (first, last) = place <= high ? (first, high) : place >= low ? (low, last) : (place, place);
        }

        return values[place];
    }

    private static double Least(ReadOnlySpan<double> values)
    {
        double least = values[0];
        foreach (double value in values)
        {
            least = Math.Min(least, value);
        }

        return least;
    }
}
