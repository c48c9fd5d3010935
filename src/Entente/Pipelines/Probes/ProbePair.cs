namespace Entente.Pipelines.Probes;

/// <summary>Two sentences that differ in one thing.</summary>
/// <param name="Kind">In what.</param>
/// <param name="Frame">The clause both are made of.</param>
/// <param name="First">The plain sentence.</param>
/// <param name="Second">The changed sentence.</param>
/// <param name="Parties">Who acts and who receives in the plain sentence.</param>
/// <param name="Others">Who does so in the changed one.</param>
/// <param name="Speaker">Who speaks in the changed sentence, as named, or null.</param>
/// <param name="Year">The year the changed sentence tells of, or null.</param>
public sealed record ProbePair(
    ProbeKind Kind, ProbeFrame Frame, string First, string Second, ProbeCast Parties, ProbeCast Others, string? Speaker = null, int? Year = null);

/// <summary>Who stands in the slots of a sentence.</summary>
/// <param name="Actor">In {a}.</param>
/// <param name="Recipient">In {b}.</param>
/// <param name="Third">In {c}.</param>
public sealed record ProbeCast(ProbeParty Actor, ProbeParty Recipient, ProbeParty Third)
{
    /// <summary>The same with actor and recipient exchanged.</summary>
    public ProbeCast Swapped => new(Recipient, Actor, Third);
}
