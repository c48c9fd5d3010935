namespace Entente.Events.Pairs;

/// <summary>What a sentence tells between a marked source and a marked target.</summary>
/// <param name="Type">PLOVER type.</param>
/// <param name="Mode">Its mode, or null.</param>
/// <param name="Status">Whether it happened.</param>
/// <param name="Confidence">How sure the coder is, 0 to 1.</param>
public sealed record PairReading(EventType Type, string? Mode, EventStatus Status, double Confidence);
