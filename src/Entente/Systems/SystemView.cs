using Entente.Systems.Balance;
using Entente.Systems.Balancers;
using Entente.Systems.Ties;

namespace Entente.Systems;

/// <summary>Everything that is measured of a system at one date.</summary>
/// <param name="Snapshot">Its ties.</param>
/// <param name="Balance">Its balance; null without a tie that has a sign.</param>
/// <param name="Distances">How far its blocs are from each other.</param>
/// <param name="Balancers">Its actors, those between most foes first.</param>
public sealed record SystemView(SystemSnapshot Snapshot, BalanceReport? Balance, IReadOnlyList<BlocDistance> Distances, IReadOnlyList<Balancer> Balancers)
{
    /// <summary>The ties that the first optimal partition leaves frustrated.</summary>
    public IEnumerable<SystemTie> Frustrated => Balance is null
        ? []
        : Balance.FrustratedEdges().Select(edge => Snapshot.Between(Balance.Network.Names[Balance.Network.From[edge]], Balance.Network.Names[Balance.Network.To[edge]])!);

    /// <summary>Measures a system.</summary>
    /// <param name="snapshot">Its ties.</param>
    /// <param name="options">How.</param>
    /// <param name="stop">Ends the search for the frustration index and the shuffles; the bounds known and the networks shuffled then are given.</param>
    public static SystemView Of(SystemSnapshot snapshot, SystemOptions options, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(options);
        if (snapshot.Network is not { } network)
        {
            return new(snapshot, null, [], []);
        }

        // Neither needs the other.
        BalanceReport balance = null!;
        NullModel chance = null!;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Threads) };
        Parallel.Invoke(
            parallel,
            () => balance = BalanceMeasure.Of(network, new BlocSettings { Seed = options.Seed, MostStarts = options.BlocStarts }, options.Threads, stop),
            () => chance = NullModel.Of(network, options.Shuffles, options.Seed, stop));
        return new(snapshot, balance, BlocDistance.Of(network, balance.Blocs[^1]), BalancerFinder.Find(snapshot, network, balance.Blocs[^1], chance));
    }
}
