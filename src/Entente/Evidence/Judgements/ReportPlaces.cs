namespace Entente.Evidence.Judgements;

/// <summary>Which reports a person put together or apart, and hence where they stand among the others.</summary>
/// <remarks>
/// Merges are followed to their end: a report that is undecided, and keeps the cluster that the machine gives it, or one that was split off, and stands alone. All that
/// lead to one end are one event. Where the end is gone from the study, or merges run in a circle, the least of their reports that is there takes its place.
/// The result depends on the decisions and on which reports are there, on no order.
/// </remarks>
public sealed class ReportPlaces
{
    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);

    private ReportPlaces()
    {
    }

    /// <summary>The reports that the machine does not place, each with the report to whose event it belongs: itself when it stands alone.</summary>
    public IReadOnlyDictionary<string, string> Anchors => _anchors;

    /// <summary>The places that decisions give.</summary>
    /// <param name="decisions">By id of a report, the report it was merged with, or null when it was split off.</param>
    /// <param name="isThere">Whether a report is in the study and counts.</param>
    public static ReportPlaces Of(IReadOnlyDictionary<string, string?> decisions, Func<string, bool> isThere)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(isThere);
        var places = new ReportPlaces();
        foreach (var group in decisions.Keys.GroupBy(report => EndOf(report, decisions), StringComparer.Ordinal))
        {
            string[] there = [.. group.Where(isThere).Order(StringComparer.Ordinal)];
            if (there.Length == 0)
            {
                continue;
            }

            bool alone = decisions.TryGetValue(group.Key, out string? other) && other is null;
            string anchor = isThere(group.Key) ? group.Key : there[0];
            foreach (string report in there.Where(report => alone || report != anchor))
            {
                places._anchors[report] = anchor;
            }
        }

        return places;
    }

    private static string EndOf(string report, IReadOnlyDictionary<string, string?> decisions)
    {
        var path = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Add(report))
        {
            path.Add(report);
            if (!decisions.TryGetValue(report, out string? other) || other is null)
            {
                return report;
            }

            report = other;
        }

        return path.Skip(path.IndexOf(report)).Min(StringComparer.Ordinal)!;
    }
}
