using Entente.Events;
using Entente.Events.Scoring;
using Entente.Vocabularies;

namespace Entente.Pipelines.Scoring.Passages;

/// <summary>A coded event beside the noted event that it is.</summary>
/// <param name="Found">The coded event.</param>
/// <param name="Gold">The noted event, or null when there is none: the coded one is wrong.</param>
public sealed record PassagePair(Event Found, PassageEvent? Gold)
{
    /// <summary>What the confidence of the coded event is made from.</summary>
    internal ConfidenceSignals Signals { get; init; } = null!;

    /// <summary>Whether everything said about type and parties is so, though a side may be left out: what confidence is the probability of.</summary>
    public required bool IsTrue { get; init; }

    /// <summary>Whether the status is the noted one.</summary>
    public bool HasStatus => Gold is not null && RecordName.Of(Found.Status) == Gold.Status;

    /// <summary>Whether the mode is the noted one; null when none is noted.</summary>
    public bool? HasMode => Gold?.Mode is { } mode ? Found.Mode == mode : null;

    /// <summary>Whether the kind of voice is the noted one; sheets note the outermost.</summary>
    public bool HasVoice => Gold is not null && (Found.Via.Count > 0 ? Found.Via[^1] : Found.Voice).Kind == Gold.VoiceKind;

    /// <summary>Whether the days share one with those noted; null when none are noted.</summary>
    public bool? HasDate => Gold?.When is { } when ? Found.When?.Overlaps(when) == true : null;
}

/// <summary>How one passage was coded.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Pairs">Every coded event, in order.</param>
/// <param name="Missed">Noted events that were not coded.</param>
public sealed record PassageReading(Passage Passage, IReadOnlyList<PassagePair> Pairs, IReadOnlyList<PassageEvent> Missed)
{
    /// <summary>Coded events that a noted one agrees with in type, whoever takes part.</summary>
    public required int WithType { get; init; }

    /// <summary>Coded events that a noted one agrees with in type and in who acts.</summary>
    public required int WithActor { get; init; }
}
