using Entente.Relations;
using Entente.Systems.Balance;
using Entente.Systems.Ties;

namespace Entente.Systems.Balancers;

/// <summary>Measures for every actor of a system how far it stands between foes and between blocs; definitions in <c>docs/system.md</c>.</summary>
public static class BalancerFinder
{
    /// <summary>All actors, those that hold more hostile dyads first, then by z-score, then by id.</summary>
    /// <param name="snapshot">The system.</param>
    /// <param name="network">Its network.</param>
    /// <param name="blocs">Its blocs.</param>
    /// <param name="chance">What is to be expected by chance.</param>
    public static IReadOnlyList<Balancer> Find(SystemSnapshot snapshot, SignedNetwork network, BlocPartition blocs, NullModel chance)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(blocs);
        ArgumentNullException.ThrowIfNull(chance);
        var matrix = new SignedMatrix(network);
        return
        [
            .. Enumerable.Range(0, network.NodeCount).Select(node => Measure(node, matrix, snapshot, network, blocs, chance))
                .OrderByDescending(found => found.Held.Count).ThenByDescending(found => found.ZScore ?? double.MinValue).ThenBy(found => found.Actor, StringComparer.Ordinal),
        ];
    }

    private static Balancer Measure(int node, SignedMatrix matrix, SystemSnapshot snapshot, SignedNetwork network, BlocPartition blocs, NullModel chance)
    {
        int[] friends = [.. Enumerable.Range(0, matrix.Count).Where(other => matrix[node, other] > 0)];
        int foes = Enumerable.Range(0, matrix.Count).Count(other => matrix[node, other] < 0);
        (int One, int Other)[] pairs = [.. friends.SelectMany((one, place) => friends.Skip(place + 1).Select(other => (one, other)))];
        HeldDyad[] held = [.. pairs.Where(pair => matrix[pair.One, pair.Other] < 0).Select(pair => Held(network.Names[node], network.Names[pair.One], network.Names[pair.Other], snapshot))];
        int brokered = pairs.Count(pair => matrix[pair.One, pair.Other] <= 0);
        return new Balancer
        {
            Actor = network.Names[node],
            Held = held,
            HostileDyads = network.NegativeCount - foes,
            Expected = chance.Means[node],
            ZScore = chance.Deviations[node] > 0 ? (held.Length - chance.Means[node]) / chance.Deviations[node] : null,
            Tail = chance.Tails[node],
            Brokered = brokered,
            Brokerage = pairs.Length == 0 ? null : (double)brokered / pairs.Length,
            MultiAlignment = friends.Length == 0 ? null : 1 - friends.GroupBy(friend => blocs.Membership[friend]).Sum(group => Math.Pow((double)group.Count() / friends.Length, 2)),
            Affinities = [.. Enumerable.Range(0, blocs.Count).Select(bloc => Affinity(node, bloc, matrix, blocs))],
            Bloc = blocs.Membership[node],
        };
    }

    private static HeldDyad Held(string actor, string one, string other, SystemSnapshot snapshot) =>
        new(new DyadParties(one, other), SystemTie.Together([snapshot.Between(actor, one)!, snapshot.Between(actor, other)!, snapshot.Between(one, other)!]));

    private static double? Affinity(int node, int bloc, SignedMatrix matrix, BlocPartition blocs)
    {
        int[] signs = [.. Enumerable.Range(0, matrix.Count).Where(other => blocs.Membership[other] == bloc).Select(other => (int)matrix[node, other]).Where(sign => sign != 0)];
        return signs.Length == 0 ? null : signs.Average();
    }
}
