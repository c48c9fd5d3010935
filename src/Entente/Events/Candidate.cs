using Entente.Events.Frames;
using Entente.Events.Standing;
using Entente.Events.Triggers;

namespace Entente.Events;

/// <summary>An event that a sentence may tell: words, what they mean, who takes part, whether it happened.</summary>
/// <remarks>Every chooser, by rule or learned, works over these; composition and choice only rewrite them.</remarks>
internal sealed record Candidate
{
    public required Trigger Trigger { get; init; }

    public required EventType Type { get; init; }

    public string? Mode { get; init; }

    public required Roles Roles { get; init; }

    /// <summary>Who acts when earlier sentences tell it and this one does not name them; null otherwise.</summary>
    public IReadOnlyList<Participant>? Parties { get; init; }

    /// <summary>Who receives when earlier sentences tell it and this one does not; null otherwise.</summary>
    public IReadOnlyList<Participant>? Counterparts { get; init; }

    public required StandingReading Standing { get; init; }

    /// <summary>Reason why it is not an event of its own, or null.</summary>
    public string? Absorbed { get; init; }
}
