using Entente.Documents;
using Entente.Events.Dating;

namespace Entente.Events;

/// <summary>A candidate that is an event, with all but its date settled; the date may still come from other sentences.</summary>
internal sealed class CodedCandidate
{
    public required int SentenceIndex { get; init; }

    public required Candidate Candidate { get; init; }

    public required IReadOnlyList<Participant> Actors { get; init; }

    public required IReadOnlyList<Participant> Recipients { get; init; }

    public required Voice Voice { get; init; }

    public required double Confidence { get; init; }

    public string? Place { get; init; }

    /// <summary>Tense and finiteness of the clause, for dating by the document.</summary>
    public required bool IsNarrated { get; init; }

    public EventDate Date { get; set; } = EventDate.Unknown;

    /// <summary>The anchored expression that relates it to <see cref="AnchorHead"/> or to the last event, if any.</summary>
    public string? AnchorText { get; init; }

    /// <summary>Trigger head of the event it is dated by, or −1.</summary>
    public int AnchorHead { get; init; } = -1;

    /// <summary>The states or actors involved, in alphabetical order.</summary>
    public string Dyad => string.Join('|', Actors.Concat(Recipients).Select(party => party.Actor.Country ?? party.Actor.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
