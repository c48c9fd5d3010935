using Entente.Systems.Balancers;

namespace Entente.Systems.Course;

/// <summary>How an actor moved between two dates.</summary>
/// <param name="Actor">Its id.</param>
/// <param name="Before">Where it stood; null when it had no signed tie.</param>
/// <param name="After">Where it stands; null when it has no signed tie.</param>
public sealed record BalancerMove(string Actor, Balancer? Before, Balancer? After)
{
    /// <summary>Hostile dyads held now, less those held before.</summary>
    public int Held => (After?.Held.Count ?? 0) - (Before?.Held.Count ?? 0);

    /// <summary>Every actor of either, those that moved most first, then by id.</summary>
    public static IReadOnlyList<BalancerMove> Between(SystemView before, SystemView after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var old = before.Balancers.ToDictionary(found => found.Actor);
        var now = after.Balancers.ToDictionary(found => found.Actor);
        return
        [
            .. old.Keys.Union(now.Keys).Select(actor => new BalancerMove(actor, old.GetValueOrDefault(actor), now.GetValueOrDefault(actor)))
                .OrderByDescending(move => Math.Abs(move.Held)).ThenBy(move => move.Actor, StringComparer.Ordinal),
        ];
    }
}
