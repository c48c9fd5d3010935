using Entente.Relations;

namespace Entente.Systems.Ties;

/// <summary>Two actors of a system and everything datable that is told of them.</summary>
/// <param name="Parties">The two, in ordinal order.</param>
/// <param name="Events">Distinct events dated to a year or closer, by first day.</param>
public sealed record SystemDyad(DyadParties Parties, IReadOnlyList<RelationEvent> Events);
