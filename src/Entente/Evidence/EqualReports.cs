using System.Globalization;

namespace Entente.Evidence;

/// <summary>Clusters what is left of a block that cannot be divided further: reports equal in everything compared are one event, and no others.</summary>
internal static class EqualReports
{
    public static IEnumerable<EventCluster> Cluster(List<Report> reports) =>
        reports.GroupBy(KeyOf, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group =>
            {
                var draft = ClusterDraft.Of(group.Order(ReportOrder.ById).First());
                foreach (Report report in group.Order(ReportOrder.ById).Skip(1))
                {
                    draft.Add(report, draft.Reports[0], Likeness.Score(report, draft.Reports[0]) ?? 0);
                }

                return draft.Finish([]);
            });

    private static string KeyOf(Report report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{report.Mode}|{report.Days.First}|{report.Days.Last}|{report.Place}|{report.Wording}|{string.Join(' ', report.Parties.Select(party => party.Sides))}|{string.Join(' ', report.Words)}");
}
