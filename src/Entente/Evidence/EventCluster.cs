using System.Security.Cryptography;
using System.Text;
using Entente.Events;

namespace Entente.Evidence;

/// <summary>A report in a cluster, and why it is there.</summary>
/// <param name="Report">The report.</param>
/// <param name="JoinedTo">The report it was joined to; null for the one that stands for the cluster.</param>
/// <param name="Score">The score of the two; 0 for the one that stands for the cluster.</param>
public sealed record ClusterMember(Report Report, Report? JoinedTo, double Score)
{
    /// <summary>Who decided that it stands here; null when its likeness to the others did.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>What the score is made of, or who decided.</summary>
    public IReadOnlyList<Reason> Reasons =>
        DecidedBy is { } name ? [new Reason(ReasonKind.Decision, $"decided by {name}", 0)] : JoinedTo is null ? [] : Likeness.Explain(Report, JoinedTo);

    /// <summary>Whether it was joined to a cluster that stands without it.</summary>
    internal bool IsAttached => JoinedTo is not null && DecidedBy is not null;
}

/// <summary>How an event that did not happen, or not yet, bears on one that did.</summary>
public enum ClusterLinkKind
{
    /// <summary>It was to come, and came.</summary>
    Announces,
    /// <summary>It is said not to have happened, and elsewhere that it did.</summary>
    Denies,
}

/// <summary>A cluster's bearing on another.</summary>
/// <param name="Kind">How it bears.</param>
/// <param name="Target">Id of the cluster told as done.</param>
/// <param name="Score">The score of their most like reports.</param>
public sealed record ClusterLink(ClusterLinkKind Kind, string Target, double Score);

/// <summary>Reports of one event.</summary>
public sealed class EventCluster
{
    /// <summary>A hash of the least id of its reports, those joined by decision aside: content alone decides it.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// Its reports: first the one that stands for it, then the others in order of their ids, last those that a person joined to it. All but the last share a day, unless nothing
    /// dates them.
    /// </summary>
    public required IReadOnlyList<ClusterMember> Members { get; init; }

    /// <summary>What it announces or denies.</summary>
    public IReadOnlyList<ClusterLink> Links { get; init; } = [];

    /// <summary>The days that all its reports share; those joined by decision may tell of others.</summary>
    public ReportDays Days => Own.Aggregate(ReportDays.Any, (days, member) => days.And(member.Report.Days));

    /// <summary>When: as told by the report that stands for it, or closer when the others together leave fewer days.</summary>
    public DateInterval? When => Days == Members[0].Report.Days ? Members[0].Report.When : Days.ToInterval(Precision.Open);

    /// <summary>The surest status that any report gives it: actual before ongoing before alleged.</summary>
    public EventStatus Status => Own.Min(member => member.Report.Status);

    private IEnumerable<ClusterMember> Own => Members.Where(member => !member.IsAttached);

    /// <summary>The cluster with reports that a person joined to it: it stays what it is, and is told more often.</summary>
    /// <param name="decided">Members with the report they are joined to and who decided so.</param>
    public EventCluster With(IEnumerable<ClusterMember> decided) =>
        new() { Id = Id, Members = [.. Members, .. decided.OrderBy(member => member.Report, ReportOrder.ById)], Links = Links };

    /// <summary>The cluster of one report that a person split off.</summary>
    public EventCluster SplitOffBy(string name) => new() { Id = Id, Members = [.. Members.Select(member => member with { DecidedBy = name })], Links = Links };

    /// <summary>The id of the cluster of these reports.</summary>
    public static string IdOf(IEnumerable<string> reports)
    {
        string least = reports.Min(StringComparer.Ordinal) ?? throw new ArgumentException("A cluster has a report.", nameof(reports));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("cluster|" + least)).AsSpan(0, 8));
    }
}
