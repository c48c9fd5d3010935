using NodaTime;

namespace Entente.Evidence.Judgements;

/// <summary>What a person decided.</summary>
public enum JudgementKind
{
    /// <summary>The statement is right as it stands.</summary>
    Accept,
    /// <summary>The statement is wrong and counts no longer.</summary>
    Reject,
    /// <summary>It is of another type, mode or status.</summary>
    Relabel,
    /// <summary>Others took part, or on the other side.</summary>
    Recast,
    /// <summary>It happened at another time.</summary>
    Redate,
    /// <summary>It tells the same event as another report.</summary>
    Merge,
    /// <summary>It tells an event that no other report tells.</summary>
    Split,
    /// <summary>An earlier action counts no longer.</summary>
    Undo,
}

/// <summary>How far a statement has been looked at.</summary>
public enum ReviewState
{
    /// <summary>Nobody has decided on it.</summary>
    Open,
    /// <summary>A person found it right.</summary>
    Accepted,
    /// <summary>A person put it right.</summary>
    Corrected,
    /// <summary>A person found it wrong.</summary>
    Rejected,
}

/// <summary>A person's decision on one report. It is never changed; another decision takes it back.</summary>
public sealed record Judgement
{
    /// <summary>Its number: later decisions have greater ones.</summary>
    public required long Number { get; init; }

    /// <summary>What was done at once bears one number: that of its first judgement.</summary>
    public required long Action { get; init; }

    /// <summary>What was decided.</summary>
    public required JudgementKind Kind { get; init; }

    /// <summary>Id of the report decided on; null for an undo.</summary>
    public string? Event { get; init; }

    /// <summary>Id of the report that it tells the same as; of a merge alone.</summary>
    public string? Other { get; init; }

    /// <summary>What is put in place of what the machine said; of a relabelling, recasting or redating.</summary>
    public EventChange? Change { get; init; }

    /// <summary>Why, in the person's words, if they gave any.</summary>
    public string? Reason { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }

    /// <summary>The action that counts no longer; of an undo alone.</summary>
    public long? Undoes { get; init; }
}
