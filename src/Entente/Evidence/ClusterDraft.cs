namespace Entente.Evidence;

/// <summary>A cluster in the making: reports and the joints between them, which form a tree.</summary>
internal sealed class ClusterDraft
{
    private readonly List<Report> _reports = [];
    private readonly List<(Report One, Report Other, double Score)> _joints = [];

    public IReadOnlyList<Report> Reports => _reports;

    /// <summary>The days that all its reports share.</summary>
    public ReportDays Days { get; private set; } = ReportDays.Any;

    public StatusClass Status => StatusClasses.Of(_reports[0].Status);

    public string Id => EventCluster.IdOf(_reports.Select(report => report.Id));

    public static ClusterDraft Of(Report report)
    {
        var draft = new ClusterDraft();
        draft._reports.Add(report);
        draft.Days = report.Days;
        return draft;
    }

    /// <summary>Adds a report that is joined to one of the draft's.</summary>
    public void Add(Report report, Report joinedTo, double score)
    {
        _reports.Add(report);
        Days = Days.And(report.Days);
        _joints.Add((report, joinedTo, score));
    }

    /// <summary>Takes in all of another draft, joined by one report of each.</summary>
    public void Absorb(ClusterDraft other, Report mine, Report theirs, double score)
    {
        _reports.AddRange(other._reports);
        Days = Days.And(other.Days);
        _joints.AddRange(other._joints);
        _joints.Add((mine, theirs, score));
    }

    public EventCluster Finish(IReadOnlyList<ClusterLink> links)
    {
        Report best = _reports.Min(ReportOrder.BestFirst)!;
        return new EventCluster
        {
            Id = Id,
            Members = [new ClusterMember(best, null, 0), .. Joined(best).OrderBy(member => member.Report, ReportOrder.ById)],
            Links = links,
        };
    }

    // Walks the tree of joints outward from the report that stands for the cluster, so that every other names the one before it.
    private IEnumerable<ClusterMember> Joined(Report best)
    {
        var joints = _joints.SelectMany(joint => new[] { joint, (One: joint.Other, Other: joint.One, joint.Score) }).ToLookup(joint => joint.One);
        var seen = new HashSet<Report> { best };
        var queue = new Queue<Report>(seen);
        while (queue.TryDequeue(out Report? report))
        {
            foreach ((_, Report next, double score) in joints[report])
            {
                if (seen.Add(next))
                {
                    queue.Enqueue(next);
                    yield return new ClusterMember(next, report, score);
                }
            }
        }
    }
}
