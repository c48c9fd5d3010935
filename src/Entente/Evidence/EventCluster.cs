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
    /// <summary>What the score is made of.</summary>
    public IReadOnlyList<Reason> Reasons => JoinedTo is null ? [] : Likeness.Explain(Report, JoinedTo);
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
    /// <summary>A hash of the least id of its reports: content alone decides it.</summary>
    public required string Id { get; init; }

    /// <summary>Its reports: first the one that stands for it, then the others in order of their ids. All share a day, unless nothing dates them.</summary>
    public required IReadOnlyList<ClusterMember> Members { get; init; }

    /// <summary>What it announces or denies.</summary>
    public IReadOnlyList<ClusterLink> Links { get; init; } = [];

    /// <summary>The days that all its reports share.</summary>
    public ReportDays Days => Members.Aggregate(ReportDays.Any, (days, member) => days.And(member.Report.Days));

    /// <summary>When: as told by the report that stands for it, or closer when the others together leave fewer days.</summary>
    public DateInterval? When => Days == Members[0].Report.Days ? Members[0].Report.When : Days.ToInterval(Precision.Open);

    /// <summary>The surest status that any report gives it: actual before ongoing before alleged.</summary>
    public EventStatus Status => Members.Min(member => member.Report.Status);

    /// <summary>The id of the cluster of these reports.</summary>
    public static string IdOf(IEnumerable<string> reports)
    {
        string least = reports.Min(StringComparer.Ordinal) ?? throw new ArgumentException("A cluster has a report.", nameof(reports));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("cluster|" + least)).AsSpan(0, 8));
    }
}
