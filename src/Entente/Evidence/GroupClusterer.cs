namespace Entente.Evidence;

/// <summary>Clusters reports that can have happened on the same days.</summary>
internal static class GroupClusterer
{
    /// <summary>The clusters, in order of the first of their reports.</summary>
    /// <param name="reports">The reports in order of their ids.</param>
    public static List<ClusterDraft> Cluster(IReadOnlyList<Report> reports)
    {
        var drafts = reports.Select(ClusterDraft.Of).ToArray();
        if (reports.Count == 1)
        {
            return [.. drafts];
        }

        (List<Pair> pairs, bool[,] excluded) = Compare(reports);
        int[] head = [.. Enumerable.Range(0, reports.Count)];
        // Pairs come in order of their reports, which grouping by score keeps; many pairs have few scores, so that there is little to sort.
        foreach (Pair pair in pairs.GroupBy(pair => pair.Score).OrderByDescending(same => same.Key).SelectMany(same => same))
        {
            int one = Math.Min(head[pair.One], head[pair.Other]);
            int other = Math.Max(head[pair.One], head[pair.Other]);
            if (one == other || excluded[one, other])
            {
                continue;
            }

            drafts[one].Absorb(drafts[other], reports[pair.One], reports[pair.Other], pair.Score);
            for (int i = 0; i < head.Length; i++)
            {
                head[i] = head[i] == other ? one : head[i];
                // What excludes a part of a cluster excludes the cluster.
                excluded[one, i] |= excluded[other, i];
                excluded[i, one] = excluded[one, i];
            }
        }

        return [.. drafts.Where((_, i) => head[i] == i)];
    }

    private static (List<Pair> Pairs, bool[,] Excluded) Compare(IReadOnlyList<Report> reports)
    {
        var pairs = new List<Pair>();
        var excluded = new bool[reports.Count, reports.Count];
        for (int i = 0; i < reports.Count; i++)
        {
            for (int j = i + 1; j < reports.Count; j++)
            {
                double? score = Likeness.Score(reports[i], reports[j]);
                excluded[i, j] = excluded[j, i] = score is null;
                if (score is { } points && points >= Likeness.Threshold(reports[i], reports[j]))
                {
                    pairs.Add(new Pair(i, j, points));
                }
            }
        }

        return (pairs, excluded);
    }

    private readonly record struct Pair(int One, int Other, double Score);
}
