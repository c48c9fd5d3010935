namespace Entente.Systems.Balance;

/// <summary>How many triangles of a network are of each of the four kinds that signs allow.</summary>
/// <param name="AllPositive">Triangles +++: balanced.</param>
/// <param name="OneNegative">Triangles ++−: unbalanced, in the strong sense and the weak.</param>
/// <param name="TwoNegative">Triangles +−−: balanced.</param>
/// <param name="AllNegative">Triangles −−−: unbalanced in the strong sense (Cartwright and Harary 1956), balanced in the weak (Davis 1967).</param>
public sealed record TriadCensus(long AllPositive, long OneNegative, long TwoNegative, long AllNegative)
{
    /// <summary>Number of triangles.</summary>
    public long Total => AllPositive + OneNegative + TwoNegative + AllNegative;

    /// <summary>Share of triangles whose signs multiply to plus; null when there are no triangles.</summary>
    public double? BalancedShare => Total == 0 ? null : (AllPositive + TwoNegative) / (double)Total;

    /// <summary>Share of triangles that do not have exactly one negative tie; null when there are no triangles.</summary>
    public double? WeaklyBalancedShare => Total == 0 ? null : 1 - (OneNegative / (double)Total);

    /// <summary>Counts the triangles of a network.</summary>
    /// <remarks>Each tie points to the end with more ties, so that no node has many to pair (Schank and Wagner 2005): time grows with m to the power 1.5.</remarks>
    public static TriadCensus Of(SignedNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        Span<long> kinds = stackalloc long[4];
        int[] signTo = new int[network.NodeCount];
        for (int node = 0; node < network.NodeCount; node++)
        {
            Mark(network, node, signTo, keep: true);
            for (int place = network.Offsets[node]; place < network.Offsets[node + 1]; place++)
            {
                if (Precedes(network, node, network.Neighbours[place]))
                {
                    Count(network, network.Neighbours[place], network.Signs[place], signTo, kinds);
                }
            }

            Mark(network, node, signTo, keep: false);
        }

        return new TriadCensus(kinds[0], kinds[1], kinds[2], kinds[3]);
    }

    private static void Count(SignedNetwork network, int second, int sign, int[] signTo, Span<long> kinds)
    {
        for (int place = network.Offsets[second]; place < network.Offsets[second + 1]; place++)
        {
            int third = network.Neighbours[place];
            if (signTo[third] != 0 && Precedes(network, second, third))
            {
                kinds[(3 - sign - network.Signs[place] - signTo[third]) / 2]++;
            }
        }
    }

    private static void Mark(SignedNetwork network, int node, int[] signTo, bool keep)
    {
        for (int place = network.Offsets[node]; place < network.Offsets[node + 1]; place++)
        {
            int neighbour = network.Neighbours[place];
            if (Precedes(network, node, neighbour))
            {
                signTo[neighbour] = keep ? network.Signs[place] : 0;
            }
        }
    }

    private static bool Precedes(SignedNetwork network, int one, int other)
    {
        int ties = network.Offsets[one + 1] - network.Offsets[one];
        int others = network.Offsets[other + 1] - network.Offsets[other];
        return ties < others || (ties == others && one < other);
    }
}
