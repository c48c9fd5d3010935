using Entente.Systems.Frustration;

namespace Entente.Systems.Balance;

/// <summary>Takes every measure of balance of a network.</summary>
public static class BalanceMeasure
{
    /// <summary>The most blocs that are tried.</summary>
    public const int MostBlocs = 6;

    /// <summary>All measures, walks included; where <paramref name="stop"/> ends the search, the bounds known then.</summary>
    public static BalanceReport Of(SignedNetwork network, int seed, int threads, CancellationToken stop = default)
    {
        FrustrationIndex frustration = FrustrationSolver.Solve(network, new FrustrationSettings { Seed = seed, Threads = threads }, null, stop);
        return new BalanceReport(
            network,
            frustration,
            TriadCensus.Of(network),
            Walks(network, threads, stop),
            SignedDegree.Of(network),
            PnCentrality.Of(network),
            BlocsOf(network, frustration, new BlocSettings { Seed = seed }, stop));
    }

    /// <summary>Blocs, searched for from the sides that the frustration index divides the network into.</summary>
    public static IReadOnlyList<BlocPartition> BlocsOf(SignedNetwork network, FrustrationIndex frustration, BlocSettings settings, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(frustration);
        ArgumentNullException.ThrowIfNull(settings);
        return BlocSearch.Try(network, MostBlocs, settings with { Start = [.. frustration.Found.Select(side => side > 0 ? 0 : 1)] }, stop);
    }

    private static WalkBalance? Walks(SignedNetwork network, int threads, CancellationToken stop)
    {
        try
        {
            return WalkBalance.Of(network, threads, stop);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
