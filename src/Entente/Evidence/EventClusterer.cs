using System.Runtime.InteropServices;

namespace Entente.Evidence;

/// <summary>Finds which reports are one event. What is found depends on the set of reports alone, not on their order (docs/evidence.md).</summary>
public static class EventClusterer
{
    /// <summary>Stage and version.</summary>
    public const string Stage = "evidence/2";

    /// <summary>The most reports that are compared with each other.</summary>
    public const int MostReports = 128;

    /// <summary>The clusters of <paramref name="reports"/>, each report in exactly one, in order of the clusters' blocks and ids.</summary>
    /// <param name="reports">Reports with different ids.</param>
    /// <remarks>Time grows with the number of reports, whatever they say; for each at most <see cref="MostReports"/> others are compared.</remarks>
    public static IReadOnlyList<EventCluster> Cluster(IEnumerable<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Cluster(reports, MostReports);
    }

    /// <summary>As above, with blocks of at most <paramref name="most"/> reports.</summary>
    internal static IReadOnlyList<EventCluster> Cluster(IEnumerable<Report> reports, int most)
    {
        var clusters = new List<EventCluster>();
        Divide([.. reports], 0, most, clusters);
        return clusters;
    }

    // Only the whole is divided by parties and year whatever its size: reports of different relations are never compared.
    private static void Divide(List<Report> reports, int step, int most, List<EventCluster> into)
    {
        foreach (List<Report> part in Parts(reports, step))
        {
            if (part.Count <= most)
            {
                into.AddRange(new BlockClusterer(part).Cluster());
            }
            else if (step + 1 < ReportPath.Steps)
            {
                Divide(part, step + 1, most, into);
            }
            else
            {
                into.AddRange(EqualReports.Cluster(part));
            }
        }
    }

    private static IEnumerable<List<Report>> Parts(List<Report> reports, int step)
    {
        var parts = new Dictionary<string, List<Report>>(StringComparer.Ordinal);
        foreach (Report report in reports)
        {
            ref List<Report>? part = ref CollectionsMarshal.GetValueRefOrAddDefault(parts, ReportPath.Step(report, step), out _);
            (part ??= []).Add(report);
        }

        return parts.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => part.Value);
    }
}
