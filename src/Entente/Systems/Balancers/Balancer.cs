using Entente.Relations;

namespace Entente.Systems.Balancers;

/// <summary>How far an actor stands between foes and between blocs.</summary>
public sealed record Balancer
{
    /// <summary>Id of the actor.</summary>
    public required string Actor { get; init; }

    /// <summary>Hostile dyads to both ends of which it holds positive ties, in order.</summary>
    public required IReadOnlyList<HeldDyad> Held { get; init; }

    /// <summary>Hostile dyads that it is no end of.</summary>
    public required int HostileDyads { get; init; }

    /// <summary>Held of those, 0 to 1; null when there are none.</summary>
    public double? Share => HostileDyads == 0 ? null : (double)Held.Count / HostileDyads;

    /// <summary>How many it would hold if ties fell by chance, everybody keeping as many friends and foes.</summary>
    public required double Expected { get; init; }

    /// <summary>Standard deviations that it holds more than expected; null when chance leaves no room.</summary>
    public required double? ZScore { get; init; }

    /// <summary>Share of shuffled networks in which it holds at least as many.</summary>
    public required double Tail { get; init; }

    /// <summary>Pairs of friends that are not friends of each other.</summary>
    public required int Brokered { get; init; }

    /// <summary>Brokered of all pairs of friends, 0 to 1; null with fewer than two friends.</summary>
    public required double? Brokerage { get; init; }

    /// <summary>Chance that two of its positive ties, drawn with replacement, lead to different blocs; 0 to 1, null without positive ties.</summary>
    public required double? MultiAlignment { get; init; }

    /// <summary>For each bloc (friends − foes) / (friends + foes) there, −1 to 1; null where it has no tie.</summary>
    public required IReadOnlyList<double?> Affinities { get; init; }

    /// <summary>Bloc it is in, from 0.</summary>
    public required int Bloc { get; init; }
}

/// <summary>A hostile dyad to both ends of which somebody holds positive ties.</summary>
/// <param name="Parties">The two foes.</param>
/// <param name="Support">Share of resamplings in which all three ties lean as they do.</param>
public sealed record HeldDyad(DyadParties Parties, double Support);
