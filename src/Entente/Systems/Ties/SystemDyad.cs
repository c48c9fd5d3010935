using Entente.Relations;

namespace Entente.Systems.Ties;

/// <summary>Two actors of a system and everything datable that is told of them.</summary>
/// <param name="Parties">The two, in ordinal order.</param>
/// <param name="Events">
/// Distinct events dated to a year or closer, by first day; none of a dyad that only rows of event data tell of, whose events are kept as sums.
/// </param>
public sealed record SystemDyad(DyadParties Parties, IReadOnlyList<RelationEvent> Events)
{
    /// <summary>The same events, by first day, as ties need them.</summary>
    internal TieEvent[] Told { get; init; } = [];
}
