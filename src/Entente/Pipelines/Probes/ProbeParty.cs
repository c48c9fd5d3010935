namespace Entente.Pipelines.Probes;

/// <summary>Somebody who can take part in a probe.</summary>
/// <param name="Id">Code of the state, or id of the group: what stands for them in an event.</param>
/// <param name="Phrases">What they are called in each slot.</param>
public sealed record ProbeParty(string Id, IReadOnlyDictionary<string, ProbePhrase> Phrases);

/// <summary>Words for a party.</summary>
/// <param name="Text">The words, as they stand inside a sentence.</param>
/// <param name="IsPlural">Whether a verb after them is plural.</param>
public readonly record struct ProbePhrase(string Text, bool IsPlural);
