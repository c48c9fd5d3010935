namespace Entente.Systems.Balancers;

/// <summary>How many hostile dyads each actor would hold if ties fell by chance and everybody kept as many friends and foes.</summary>
/// <param name="Samples">Number of shuffled networks.</param>
/// <param name="Means">Mean of each node over them.</param>
/// <param name="Deviations">Standard deviation of each node over them.</param>
/// <param name="Tails">For each node <c>(1 + r) / (1 + samples)</c>, <c>r</c> of the shuffled networks in which it holds at least as many as it does.</param>
public sealed record NullModel(int Samples, IReadOnlyList<double> Means, IReadOnlyList<double> Deviations, IReadOnlyList<double> Tails)
{
    // So many tries a tie between two samples, and ten times as many before the first.
    private const int TriesOfTie = 10;
    private const int FirstTries = 10;

    // Fewer could not tell one in twenty; they are drawn even where no time is left.
    private const int LeastSamples = 100;

    /// <summary>Draws the shuffled networks.</summary>
    /// <param name="network">The network.</param>
    /// <param name="samples">How many to draw, at least 1.</param>
    /// <param name="seed">Where chance starts.</param>
    /// <param name="stop">Ends the drawing, once a hundred are drawn.</param>
    public static NullModel Of(SignedNetwork network, int samples, int seed, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        var shuffle = new SignedShuffle(network, seed);
        IReadOnlyList<int> observed = shuffle.HostileDyadsHeld();
        int tries = TriesOfTie * network.EdgeCount;
        shuffle.Run(FirstTries * tries);
        int nodes = network.NodeCount;
        (double[] sums, double[] squares, int[] atLeast) = (new double[nodes], new double[nodes], new int[nodes]);
        int drawn = 0;
        for (; drawn < samples && (drawn < LeastSamples || !stop.IsCancellationRequested); drawn++)
        {
            shuffle.Run(tries);
            IReadOnlyList<int> held = shuffle.HostileDyadsHeld();
            for (int node = 0; node < nodes; node++)
            {
                sums[node] += held[node];
                squares[node] += (double)held[node] * held[node];
                atLeast[node] += held[node] >= observed[node] ? 1 : 0;
            }
        }

        double[] means = [.. sums.Select(sum => sum / drawn)];
        return new NullModel(
            drawn,
            means,
            [.. squares.Select((sum, node) => Math.Sqrt(Math.Max(0, (sum / drawn) - (means[node] * means[node]))))],
            [.. atLeast.Select(count => (1.0 + count) / (1 + drawn))]);
    }
}
