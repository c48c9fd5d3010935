namespace Entente.Systems.Frustration;

/// <summary>
/// What the solver works on: a signed graph with whole-number weights, in compressed sparse rows. A negative weight is a negative tie; a tie costs
/// its absolute weight when it is frustrated, that is when its ends' spins, multiplied, are not of its sign.
/// </summary>
internal sealed class WeightedGraph
{
    /// <summary>The weight of one tie of the network: a power of two, so that reductions can halve it often and stay exact.</summary>
    public const int Unit = 1 << 10;

    public WeightedGraph(int nodes, int[] from, int[] to, int[] weights)
    {
        (Nodes, From, To, Weights) = (nodes, from, to, weights);
        Offsets = new int[nodes + 1];
        for (int edge = 0; edge < from.Length; edge++)
        {
            Offsets[from[edge] + 1]++;
            Offsets[to[edge] + 1]++;
        }

        for (int node = 0; node < nodes; node++)
        {
            Offsets[node + 1] += Offsets[node];
        }

        Neighbours = new int[2 * from.Length];
        EdgeOf = new int[2 * from.Length];
        int[] next = Offsets[..^1];
        for (int edge = 0; edge < from.Length; edge++)
        {
            int there = next[from[edge]]++;
            int back = next[to[edge]]++;
            (Neighbours[there], EdgeOf[there]) = (to[edge], edge);
            (Neighbours[back], EdgeOf[back]) = (from[edge], edge);
        }
    }

    public int Nodes { get; }

    public int Edges => From.Length;

    public int[] From { get; }

    public int[] To { get; }

    public int[] Weights { get; }

    public int[] Offsets { get; }

    public int[] Neighbours { get; }

    public int[] EdgeOf { get; }

    public static WeightedGraph Of(SignedNetwork network) =>
        new(network.NodeCount, network.From.ToArray(), network.To.ToArray(), Array.ConvertAll(network.EdgeSigns.ToArray(), sign => sign * Unit));

    /// <summary>Sum of the absolute weights of the frustrated ties.</summary>
    public long Cost(ReadOnlySpan<sbyte> spins)
    {
        long cost = 0;
        for (int edge = 0; edge < From.Length; edge++)
        {
            int aligned = Weights[edge] * spins[From[edge]] * spins[To[edge]];
            cost -= Math.Min(0, aligned);
        }

        return cost;
    }

    /// <summary>A number of which all differences between costs are multiples.</summary>
    /// <remarks>
    /// To turn one node's spin changes the cost by a sum of its weights, each added or taken away: a multiple of every divisor of all weights,
    /// and, modulo twice such a divisor, the node's whole weight. A network in which every node has an even number of ties has costs of one parity.
    /// </remarks>
    public long Step()
    {
        long divisor = 0;
        foreach (int weight in Weights)
        {
            divisor = Gcd(divisor, Math.Abs(weight));
        }

        long step = 2 * divisor;
        for (int node = 0; node < Nodes; node++)
        {
            long sum = 0;
            for (int place = Offsets[node]; place < Offsets[node + 1]; place++)
            {
                sum += Math.Abs(Weights[EdgeOf[place]]);
            }

            step = Gcd(step, sum);
        }

        return Math.Max(1, step);
    }

    private static long Gcd(long one, long other)
    {
        while (other != 0)
        {
            (one, other) = (other, one % other);
        }

        return one;
    }
}
