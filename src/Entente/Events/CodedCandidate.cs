using Entente.Documents;
using Entente.Events.Dating;
using Entente.Events.Scoring;
using Entente.Time;

namespace Entente.Events;

/// <summary>A candidate that is an event, with all but its date settled; the date may still come from other sentences.</summary>
internal sealed class CodedCandidate
{
    public required int SentenceIndex { get; init; }

    public required Candidate Candidate { get; init; }

    public required IReadOnlyList<Participant> Actors { get; init; }

    public required IReadOnlyList<Participant> Recipients { get; init; }

    public required Voice Voice { get; init; }

    public IReadOnlyList<Voice> Via { get; init; } = [];

    public StatusCue? Cue { get; init; }

    public required double Confidence { get; set; }

    /// <summary>What the confidence is made from.</summary>
    public required ConfidenceSignals Signals { get; set; }

    public EventPlace? Place { get; init; }

    /// <summary>The sentence seen from its parties; null when it does not name both sides.</summary>
    public PairView? Pair { get; set; }

    /// <summary>Tense and finiteness of the clause, for dating by the document.</summary>
    public required bool IsNarrated { get; init; }

    /// <summary>Whether its clause says what it came before or after.</summary>
    public bool IsToldRelative { get; init; }

    public EventDate Date { get; set; } = EventDate.Unknown;

    /// <summary>The expression that dates it from <see cref="AnchorHead"/> or from the last event, if any.</summary>
    public TimeExpression? Anchored { get; init; }

    /// <summary>Trigger head of the event it is dated by, or −1.</summary>
    public int AnchorHead { get; init; } = -1;

    /// <summary>The expression that counts from this event ("two weeks after the fight"), if any.</summary>
    public TimeExpression? CountedFrom { get; init; }

    /// <summary>The states or actors involved, in alphabetical order.</summary>
    public string Dyad => string.Join('|', Actors.Concat(Recipients).Select(party => party.Actor.Country ?? party.Actor.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
