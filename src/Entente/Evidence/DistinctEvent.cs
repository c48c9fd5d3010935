using Entente.Documents;
using Entente.Events;

namespace Entente.Evidence;

/// <summary>A report of a distinct event.</summary>
/// <param name="Told">The event as it tells it.</param>
/// <param name="Origin">Where it stands.</param>
/// <param name="JoinedTo">Id of the report it was joined to; null for the one that stands for the event.</param>
/// <param name="Score">The score of the two.</param>
/// <param name="Reasons">What the score is made of.</param>
public sealed record Telling(Event Told, ReportOrigin Origin, string? JoinedTo, double Score, IReadOnlyList<Reason> Reasons);

/// <summary>Something done, with all reports of it.</summary>
public sealed class DistinctEvent
{
    /// <summary>Id of its cluster.</summary>
    public required string Id { get; init; }

    /// <summary>Its reports: first the one that stands for it.</summary>
    public required IReadOnlyList<Telling> Tellings { get; init; }

    /// <summary>What it announces or denies.</summary>
    public IReadOnlyList<ClusterLink> Links { get; init; } = [];

    /// <summary>The report that stands for it: its type, mode, parties and place are the event's.</summary>
    public Event Standing => Tellings[0].Told;

    /// <summary>When, as closely as all reports together say.</summary>
    public DateInterval? When { get; init; }

    /// <summary>The surest status that any report gives it.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>Number of documents that tell it.</summary>
    public int Documents => Tellings.DistinctBy(telling => telling.Told.Document).Count();

    /// <summary>The source of each document.</summary>
    public IReadOnlyDictionary<DocumentId, string> SourceOf => field ??= IndependentSources.Of(Tellings.Select(telling => telling.Origin));

    /// <summary>The independent sources, in order.</summary>
    public IReadOnlyList<string> Sources => [.. SourceOf.Values.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
}
