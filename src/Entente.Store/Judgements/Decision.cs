using Entente.Evidence.Judgements;
using NodaTime;

namespace Entente.Store.Judgements;

/// <summary>What a person decides on one or several reports at once.</summary>
public sealed record Decision
{
    /// <summary>What is decided; anything but an undo.</summary>
    public required JudgementKind Kind { get; init; }

    /// <summary>Ids of the reports decided on, at least one.</summary>
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary>Of a merge: id of the report that they tell the same as.</summary>
    public string? Other { get; init; }

    /// <summary>Of a relabelling, recasting or redating: what is put in place.</summary>
    public EventChange? Change { get; init; }

    /// <summary>Why, if the person says so.</summary>
    public string? Reason { get; init; }

    /// <summary>Who decides.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }
}
