using Entente.Evidence;

namespace Entente.Relations;

/// <summary>Chooses bins in which something is told more often than not: a series that is mostly gaps shows little.</summary>
public static class BinChoice
{
    private const double LeastCovered = 0.5;
    private static readonly BinLength[] s_lengths = [BinLength.Month, BinLength.Quarter];

    /// <summary>A month, else a quarter, else a year: the shortest of which half are covered.</summary>
    /// <param name="material">What is told of the relation.</param>
    /// <param name="request">What is asked; its bin is left aside.</param>
    public static BinLength Of(DyadMaterial material, RelationRequest request)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(request);
        DayRange[] days = [.. material.Reports.Where(report => request.Filter.Passes(report, request.Parties)).Select(report => DayRange.Of(report.When)).OfType<DayRange>().Where(found => found.Width <= RelationEvent.WidestDays)];
        if (days.Length == 0)
        {
            return BinLength.Month;
        }

        var from = request.From ?? ReportDays.DayOf(days.Min(found => found.First));
        var to = request.To ?? ReportDays.DayOf(days.Max(found => found.Last));
        return to < from ? BinLength.Month : s_lengths.Append(BinLength.Year).First(length => length == BinLength.Year || IsCovered(material, new TimeBins(from, to, length)));
    }

    private static bool IsCovered(DyadMaterial material, TimeBins bins) =>
        SeriesBuilder.CoveredBins(material.Coverage, bins).Count(covered => covered) >= LeastCovered * bins.Count;
}
