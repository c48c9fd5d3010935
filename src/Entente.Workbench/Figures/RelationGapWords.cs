using Entente.Relations;
using Entente.Vocabularies;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Figures;

/// <summary>Bins of a series of which nothing is told, in words.</summary>
public static class RelationGapWords
{
    private const int MostNamed = 6;

    /// <summary>A sentence.</summary>
    public static string Of(DyadSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        BinLength length = series.Bins.Length;
        int missing = series.Points.Count - series.Covered;
        if (missing == 0)
        {
            return $"Something is told of either party in every {RecordName.Of(length)} of the period.";
        }

        string[] stretches = [.. Stretches(series).Select(stretch => NameOf(stretch, series.Bins))];
        string named = stretches.Length <= MostNamed ? Words.List(stretches) : $"{string.Join(", ", stretches.Take(MostNamed))} and {stretches.Length - MostNamed} more stretches";
        return $"Nothing at all is told of either party in {Words.Count(missing, RecordName.Of(length))} ({named}): that is silence, not peace.";
    }

    private static IEnumerable<(int First, int Last)> Stretches(DyadSeries series)
    {
        for (int bin = 0; bin < series.Points.Count; bin++)
        {
            if (series.Points[bin].IsCovered)
            {
                continue;
            }

            int first = bin;
            while (bin + 1 < series.Points.Count && !series.Points[bin + 1].IsCovered)
            {
                bin++;
            }

            yield return (first, bin);
        }
    }

    private static string NameOf((int First, int Last) stretch, TimeBins bins) => stretch.First == stretch.Last
        ? BinName.Of(bins[stretch.First], bins.Length)
        : $"{BinName.Of(bins[stretch.First], bins.Length)} to {BinName.Of(bins[stretch.Last], bins.Length)}";
}
