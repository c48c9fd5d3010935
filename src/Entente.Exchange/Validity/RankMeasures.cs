namespace Entente.Exchange.Validity;

/// <summary>How well an order by one figure agrees with a yes or no, or with the order by another.</summary>
public static class RankMeasures
{
    /// <summary>Area under the ROC curve: the probability that a figure of a positive exceeds one of a negative, ties counting half (Hanley and McNeil 1982).</summary>
    /// <returns>0 to 1, 0.5 for chance; null when there are no positives or no negatives.</returns>
    public static double? AreaUnderCurve(IReadOnlyList<(double Figure, bool IsPositive)> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        double[] ranks = Ranks([.. cases.Select(one => one.Figure)]);
        long positives = cases.Count(one => one.IsPositive);
        long negatives = cases.Count - positives;
        double sum = cases.Select((one, place) => one.IsPositive ? ranks[place] : 0).Sum();
        return positives == 0 || negatives == 0 ? null : (sum - (positives * (positives + 1) / 2.0)) / (positives * negatives);
    }

    /// <summary>Spearman's rank correlation, −1 to 1; null when either figure never differs.</summary>
    public static double? Correlation(IReadOnlyList<(double One, double Other)> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        double[] one = Ranks([.. cases.Select(found => found.One)]);
        double[] other = Ranks([.. cases.Select(found => found.Other)]);
        double mean = (cases.Count + 1) / 2.0;
        double shared = one.Zip(other, (a, b) => (a - mean) * (b - mean)).Sum();
        double spread = Math.Sqrt(one.Sum(rank => (rank - mean) * (rank - mean)) * other.Sum(rank => (rank - mean) * (rank - mean)));
        return spread <= 0 ? null : shared / spread;
    }

    // Ranks from 1; equal figures share the mean of theirs.
    private static double[] Ranks(double[] figures)
    {
        int[] order = [.. Enumerable.Range(0, figures.Length).OrderBy(place => figures[place])];
        double[] ranks = new double[figures.Length];
        for (int first = 0, end; first < order.Length; first = end)
        {
            for (end = first + 1; end < order.Length && figures[order[end]] == figures[order[first]]; end++)
            {
            }

            for (int place = first; place < end; place++)
            {
                ranks[order[place]] = (first + end + 1) / 2.0;
            }
        }

        return ranks;
    }
}
