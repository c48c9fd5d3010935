using Entente.Systems;

namespace Entente.Tests.Systems;

/// <summary>Measures by trying everything, for networks of a few nodes.</summary>
internal static class BruteForce
{
    /// <summary>The frustration index, and how many partitions reach it when each component's first node stays on one side.</summary>
    public static (int Frustration, long Partitions) Frustration(SignedNetwork network)
    {
        int components = CountComponents(network);
        (int least, long count) = (int.MaxValue, 0);
        for (int sides = 0; sides < 1 << network.NodeCount; sides++)
        {
            int cost = 0;
            for (int edge = 0; edge < network.EdgeCount; edge++)
            {
                bool apart = ((sides >> network.From[edge]) & 1) != ((sides >> network.To[edge]) & 1);
                cost += apart == network.EdgeSigns[edge] > 0 ? 1 : 0;
            }

            if (cost <= least)
            {
                count = cost < least ? 1 : count + 1;
                least = cost;
            }
        }

        return (least, count >> components);
    }

    /// <summary>Number of ties frustrated under a partition.</summary>
    public static int Cost(SignedNetwork network, IReadOnlyList<sbyte> sides) =>
        Enumerable.Range(0, network.EdgeCount).Count(edge => sides[network.From[edge]] * sides[network.To[edge]] * network.EdgeSigns[edge] < 0);

    public static int CountComponents(SignedNetwork network)
    {
        int[] label = [.. Enumerable.Range(0, network.NodeCount)];
        bool changed;
        do
        {
            changed = false;
            for (int edge = 0; edge < network.EdgeCount; edge++)
            {
                int least = Math.Min(label[network.From[edge]], label[network.To[edge]]);
                changed |= label[network.From[edge]] != least || label[network.To[edge]] != least;
                label[network.From[edge]] = label[network.To[edge]] = least;
            }
        }
        while (changed);
        return label.Distinct().Count();
    }

    /// <summary>The least error of a division into at most so many blocs.</summary>
    public static double BlocError(SignedNetwork network, int blocs, double alpha)
    {
        double least = double.MaxValue;
        int[] membership = new int[network.NodeCount];
        for (long number = 0; number < (long)Math.Pow(blocs, network.NodeCount); number++)
        {
            long rest = number;
            for (int node = 0; node < membership.Length; node++)
            {
                membership[node] = (int)(rest % blocs);
                rest /= blocs;
            }

            double error = 0;
            for (int edge = 0; edge < network.EdgeCount; edge++)
            {
                bool within = membership[network.From[edge]] == membership[network.To[edge]];
                error += (within, network.EdgeSigns[edge]) switch { (true, -1) => alpha, (false, 1) => 1 - alpha, _ => 0 };
            }

            least = Math.Min(least, error);
        }

        return least;
    }
}
