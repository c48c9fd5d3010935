namespace Entente.Evidence;

/// <summary>Clusters the reports of one block.</summary>
/// <remarks>
/// Agglomerative with constraints: reports that can have happened on the same days are joined from the most alike down, never across an excluded pair; each
/// cluster then joins an earlier one, more finely dated, when one and only one is most like it. So a vague date chains nothing together.
/// </remarks>
internal sealed class BlockClusterer(List<Report> reports)
{
    // Two earlier clusters this close in score: the report cannot tell which it means.
    private const double Margin = 0.5;

    private static readonly Comparison s_asOneEvent = new(Likeness.Score, Likeness.Threshold);
    private static readonly Comparison s_asItsOutcome = new(Likeness.LinkScore, (_, done) => TypeRelation.ThresholdOf(done.Type));

    private readonly List<ClusterDraft> _drafts = [];

    public IEnumerable<EventCluster> Cluster()
    {
        if (reports.Count == 1)
        {
            return [ClusterDraft.Of(reports[0]).Finish([])];
        }

        var groups = reports.GroupBy(report => report.Days).OrderBy(group => group.Key.Width).ThenBy(group => group.Key.First).ThenBy(group => group.Key.Last);
        foreach (var group in groups)
        {
            List<ClusterDraft> fresh = GroupClusterer.Cluster([.. group.Order(ReportOrder.ById)]);
            // All find their place among the clusters of other groups before any is added, so that none stands in another's way.
            List<Match?> matches = fresh.ConvertAll(draft => Nearest(draft, _drafts, s_asOneEvent));
            foreach ((ClusterDraft draft, Match? match) in fresh.Zip(matches))
            {
                Place(draft, match);
            }
        }

        return _drafts.Select(draft => draft.Finish(LinksOf(draft))).OrderBy(cluster => cluster.Id, StringComparer.Ordinal);
    }

    private void Place(ClusterDraft draft, Match? match)
    {
        // Two of one group may find the same cluster and yet exclude each other: then the first, by id, is in and the second stays alone.
        if (match is { } found && Compare(draft, found.Draft, s_asOneEvent) is not null)
        {
            found.Draft.Absorb(draft, found.Theirs, found.Mine, found.Score);
        }
        else
        {
            _drafts.Add(draft);
        }
    }

    private List<ClusterLink> LinksOf(ClusterDraft draft)
    {
        if (draft.Status is not (StatusClass.Planned or StatusClass.Denied))
        {
            return [];
        }

        var done = _drafts.FindAll(other => other.Status == StatusClass.Done);
        ClusterLinkKind kind = draft.Status == StatusClass.Planned ? ClusterLinkKind.Announces : ClusterLinkKind.Denies;
        return Nearest(draft, done, s_asItsOutcome) is { } match ? [new ClusterLink(kind, match.Draft.Id, Math.Round(match.Score, 2))] : [];
    }

    /// <summary>The draft that is most like, clearly more than any other.</summary>
    private static Match? Nearest(ClusterDraft draft, List<ClusterDraft> among, Comparison by)
    {
        Match? best = null;
        double second = double.NegativeInfinity;
        foreach (ClusterDraft other in among)
        {
            if (Compare(draft, other, by) is not { } match || match.Score < by.Threshold(match.Mine, match.Theirs))
            {
                continue;
            }

            if (best is null || match.Score > best.Score)
            {
                (second, best) = (best?.Score ?? second, match);
            }
            else
            {
                second = Math.Max(second, match.Score);
            }
        }

        return best is { } found && found.Score - second >= Margin ? found : null;
    }

    /// <summary>The most alike reports of two drafts, or null when any two exclude each other.</summary>
    private static Match? Compare(ClusterDraft draft, ClusterDraft other, Comparison by)
    {
        Match? best = null;
        if (!draft.Days.Meets(other.Days))
        {
            return null;
        }

        foreach (Report mine in draft.Reports)
        {
            foreach (Report theirs in other.Reports)
            {
                if (by.Score(mine, theirs) is not { } points)
                {
                    return null;
                }

                if (best is null || points > best.Score || (points == best.Score && Before(mine, theirs, best)))
                {
                    best = new Match(other, mine, theirs, points);
                }
            }
        }

        return best;
    }

    private static bool Before(Report mine, Report theirs, Match match)
    {
        int order = string.CompareOrdinal(mine.Id, match.Mine.Id);
        return order < 0 || (order == 0 && string.CompareOrdinal(theirs.Id, match.Theirs.Id) < 0);
    }

    private sealed record Comparison(Func<Report, Report, double?> Score, Func<Report, Report, double> Threshold);

    private sealed record Match(ClusterDraft Draft, Report Mine, Report Theirs, double Score);
}
