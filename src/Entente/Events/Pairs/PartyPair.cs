using Entente.Language;

namespace Entente.Events.Pairs;

/// <summary>A sentence with the parties that are asked about.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Source">First token and one past the last of who acts.</param>
/// <param name="Target">First token and one past the last of whom it is done to, or null.</param>
public readonly record struct PartyPair(Sentence Sentence, (int First, int End) Source, (int First, int End)? Target);
