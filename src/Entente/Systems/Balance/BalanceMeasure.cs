using Entente.Systems.Frustration;

namespace Entente.Systems.Balance;

/// <summary>Takes every measure of balance of a network.</summary>
public static class BalanceMeasure
{
    /// <summary>The most blocs that are tried.</summary>
    public const int MostBlocs = 6;

    /// <summary>All measures, walks included; where <paramref name="stop"/> ends the search, the bounds known then.</summary>
    /// <param name="network">The network.</param>
    /// <param name="blocs">How blocs are searched for; its seed is that of the search for the frustration index too.</param>
    /// <param name="threads">Threads.</param>
    /// <param name="stop">Ends searches.</param>
    public static BalanceReport Of(SignedNetwork network, BlocSettings blocs, int threads, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(blocs);
        FrustrationIndex frustration = FrustrationSolver.Solve(network, new FrustrationSettings { Seed = blocs.Seed, Threads = threads }, null, stop);
        return new BalanceReport(
            network,
            frustration,
            TriadCensus.Of(network),
            Walks(network, threads, stop),
            SignedDegree.Of(network),
            PnCentrality.Of(network),
            BlocsOf(network, frustration, blocs, stop));
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
