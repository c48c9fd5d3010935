using Entente.Actors;

namespace Entente.Events.Frames;

/// <summary>Actors that a preposition ties to a predicate.</summary>
/// <param name="Preposition">Its lemma.</param>
/// <param name="Head">Head of the noun phrase after it.</param>
/// <param name="Mentions">The actors in that phrase.</param>
/// <param name="Marker">The token of the preposition.</param>
internal sealed record Side(string Preposition, int Head, IReadOnlyList<ActorMention> Mentions, int Marker);
