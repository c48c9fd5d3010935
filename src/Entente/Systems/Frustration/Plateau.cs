namespace Entente.Systems.Frustration;

/// <summary>Walks from one optimum to others of the same cost, one node at a time. Cheap, and enough to show that there are many; it may miss some.</summary>
internal static class Plateau
{
    /// <summary>Spins of the same cost as <paramref name="start"/>, those first; no more than <paramref name="most"/>.</summary>
    /// <remarks>The first node of each connected component is never turned: to turn a whole component changes nothing.</remarks>
    public static List<sbyte[]> Walk(WeightedGraph graph, sbyte[] start, IReadOnlyList<int> firsts, int most)
    {
        var found = new List<sbyte[]> { start };
        var known = new HashSet<string> { KeyOf(start) };
        bool[] isFixed = new bool[graph.Nodes];
        foreach (int node in firsts)
        {
            isFixed[node] = true;
        }

        for (int i = 0; i < found.Count && found.Count < most; i++)
        {
            for (int node = 0; node < graph.Nodes && found.Count < most; node++)
            {
                if (!isFixed[node] && Change(graph, found[i], node) == 0)
                {
                    sbyte[] next = [.. found[i]];
                    next[node] = (sbyte)-next[node];
                    if (known.Add(KeyOf(next)))
                    {
                        found.Add(next);
                    }
                }
            }
        }

        return found;
    }

    private static long Change(WeightedGraph graph, sbyte[] spins, int node)
    {
        long change = 0;
        for (int place = graph.Offsets[node]; place < graph.Offsets[node + 1]; place++)
        {
            change += graph.Weights[graph.EdgeOf[place]] * spins[node] * spins[graph.Neighbours[place]];
        }

        return change;
    }

    private static string KeyOf(sbyte[] spins) => string.Create(spins.Length, spins, (key, from) =>
    {
        for (int i = 0; i < from.Length; i++)
        {
            key[i] = from[i] > 0 ? '+' : '-';
        }
    });
}
