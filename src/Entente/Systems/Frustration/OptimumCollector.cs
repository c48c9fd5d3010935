namespace Entente.Systems.Frustration;

/// <summary>Lists the spins of least cost of a graph whose least cost is known, up to a number.</summary>
/// <remarks>
/// Ties that no optimum frustrates are found by their reduced cost: if a packing's bound plus the tie's unused weight is over the least cost, the tie is
/// satisfied in every optimum and its ends become one node. What is left is small; it is branched on, and a branch that cannot reach the least cost is dropped.
/// </remarks>
internal sealed class OptimumCollector(FrustrationSettings settings, CancellationToken stop)
{
    private const int SharpeningIterations = 4000;
    private const double Margin = 1e-6;

    /// <summary>Spins of cost <paramref name="least"/>, the first node's always 1; no more than <paramref name="most"/> of them.</summary>
    public List<sbyte[]> Collect(WeightedGraph graph, long least, int most) => [.. Collect(new GraphReducer(graph, keepAll: true), least, most).Select(FromFirst)];

    private static sbyte[] FromFirst(sbyte[] spins) => spins[0] > 0 ? spins : Array.ConvertAll(spins, spin => (sbyte)-spin);

    private List<sbyte[]> Collect(GraphReducer reducer, long least, int most)
    {
        WeightedGraph rest = reducer.Reduce();
        long left = least - reducer.Offset;
        List<sbyte[]> found = left < 0 || most <= 0 ? [] : rest.Nodes == 1 ? [[1]] : CollectReduced(rest, left, most);
        return [.. found.Select(spins => reducer.Expand(spins))];
    }

    private List<sbyte[]> CollectReduced(WeightedGraph graph, long least, int most)
    {
        if (stop.IsCancellationRequested)
        {
            return [];
        }

        if (graph.Edges == 0)
        {
            return CollectBoth(graph, 0, 1, least, most);
        }

        var bounds = new BlockBounds(graph, settings, stop);
        bounds.Close(least + 1);
        if (bounds.Lower > least || (bounds.Upper > least && new BranchAndBound(settings, stop).Solve(graph, least + 1).Lower > least))
        {
            return [];
        }

        bounds.Packing.Improve(((double)least / WeightedGraph.Unit) - Margin, SharpeningIterations, stop);
        var reducer = new GraphReducer(graph, keepAll: true);
        return FixTies(graph, bounds.Packing, least, reducer) switch
        {
            0 => Branch(graph, bounds.Packing.Cover, least, most),
            > 0 => Collect(reducer, least, most),
            _ => [],
        };
    }

    // How many ties were found satisfied in every optimum; -1 when they contradict each other, so that there is none.
    private static int FixTies(WeightedGraph graph, PackingBound packing, long least, GraphReducer reducer)
    {
        int found = 0;
        for (int edge = 0; edge < graph.Edges; edge++)
        {
            double unused = (Math.Abs(graph.Weights[edge]) / (double)WeightedGraph.Unit) - packing.BestLoads[edge];
            if (packing.Bound + unused <= ((double)least / WeightedGraph.Unit) + Margin)
            {
                continue;
            }

            if (!reducer.Merge(graph.From[edge], graph.To[edge], Math.Sign(graph.Weights[edge])))
            {
                return -1;
            }

            found++;
        }

        return found;
    }

    private List<sbyte[]> Branch(WeightedGraph graph, double[] cover, long least, int most)
    {
        (int one, int other, _) = BranchAndBound.TieToDecide(graph, cover);
        return CollectBoth(graph, one, other, least, most);
    }

    private List<sbyte[]> CollectBoth(WeightedGraph graph, int one, int other, long least, int most)
    {
        var found = new List<sbyte[]>();
        foreach (int sign in new[] { 1, -1 })
        {
            var reducer = new GraphReducer(graph, keepAll: true);
            reducer.Merge(one, other, sign);
            found.AddRange(Collect(reducer, least, most - found.Count));
        }

        return found;
    }
}
