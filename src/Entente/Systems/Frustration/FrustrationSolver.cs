namespace Entente.Systems.Frustration;

/// <summary>Finds the frustration index of a signed network and proves it; needs no solver.</summary>
/// <remarks>
/// Harary (1959) defined the index (line index of balance); to find it is NP-hard, as MAX-CUT is. Method and references: <c>docs/balance.md</c>.
/// </remarks>
public static class FrustrationSolver
{
    /// <summary>Solves until the index is proven and the optimal partitions are listed, or <paramref name="stop"/> is signalled.</summary>
    /// <param name="network">The network.</param>
    /// <param name="settings">How to search.</param>
    /// <param name="progress">Told the bounds on what was begun so far, from the searching thread.</param>
    /// <param name="stop">Ends the search early.</param>
    /// <exception cref="ArgumentOutOfRangeException">No partition at all is to be listed.</exception>
    /// <returns>The index, or the best bounds known when the search was stopped. A proven index does not depend on seed or threads.</returns>
    public static FrustrationIndex Solve(
        SignedNetwork network, FrustrationSettings settings, IProgress<FrustrationBounds>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfLessThan(settings.MostPartitions, 1);
        var graph = WeightedGraph.Of(network);
        List<SolvedBlock> blocks = SolveBlocks(graph, new BranchAndBound(settings, stop), progress);
        long lower = blocks.Sum(block => block.Solution.Lower);
        long upper = blocks.Sum(block => block.Solution.Upper);
        sbyte[] best = Combine(graph, blocks.Select(block => (block.Block, block.Solution.Spins)));
        if (graph.Cost(best) != upper)
        {
            throw new InvalidOperationException("The partition does not cost what the search says it does.");
        }

        (List<sbyte[]> partitions, bool all) = lower == upper && settings.CountsPartitions ? Partitions(graph, best, blocks, settings, stop) : ([best], false);
        var bounds = FrustrationBounds.Of(lower, upper);
        return new FrustrationIndex(bounds.Frustration, bounds.LowerBound, partitions, all) { Found = best };
    }

    // The largest first: what is known of it is what is known of the whole, more or less.
    private static List<SolvedBlock> SolveBlocks(WeightedGraph graph, BranchAndBound search, IProgress<FrustrationBounds>? progress)
    {
        var solved = new List<SolvedBlock>();
        (long lower, long upper) = (0, 0);
        foreach (Block block in BlockFinder.Find(graph).OrderByDescending(block => block.Graph.Edges))
        {
            Solution solution = search.Solve(block.Graph, BranchAndBound.NoCutoff, (more, most) => progress?.Report(FrustrationBounds.Of(lower + more, upper + most)));
            lower += solution.Lower;
            upper += solution.Upper;
            solved.Add(new SolvedBlock(block, solution));
        }

        return solved;
    }

    // Whole blocks are joined at the nodes they share; every component's first node is on side 1.
    private static sbyte[] Combine(WeightedGraph graph, IEnumerable<(Block Block, sbyte[] Spins)> parts)
    {
        var relations = new SpinRelations(graph.Nodes);
        foreach ((Block block, sbyte[] spins) in parts)
        {
            for (int node = 1; node < spins.Length; node++)
            {
                relations.Join(block.Nodes[node], block.Nodes[0], spins[node] * spins[0]);
            }
        }

        var firstSigns = new Dictionary<int, int>();
        var sides = new sbyte[graph.Nodes];
        for (int node = 0; node < graph.Nodes; node++)
        {
            (int root, int sign) = relations.Find(node);
            firstSigns.TryAdd(root, sign);
            sides[node] = (sbyte)(sign * firstSigns[root]);
        }

        return sides;
    }

    private static (List<sbyte[]> Partitions, bool All) Partitions(
        WeightedGraph graph, sbyte[] best, List<SolvedBlock> blocks, FrustrationSettings settings, CancellationToken stop)
    {
        int most = settings.MostPartitions;
        List<sbyte[]> found = Plateau.Walk(graph, best, Firsts(graph), most + 1);
        if (found.Count <= most)
        {
            List<sbyte[]> exact = Product(graph, blocks, settings, stop);
            found = exact.Count < found.Count ? found : exact;
        }

        bool all = found.Count <= most && !stop.IsCancellationRequested;
        return ([.. found.Take(most).Order(Comparer<sbyte[]>.Create((one, other) => other.AsSpan().SequenceCompareTo(one)))], all);
    }

    // Every optimum of the network is one of each block; one more than are listed shows that there are more.
    private static List<sbyte[]> Product(WeightedGraph graph, List<SolvedBlock> blocks, FrustrationSettings settings, CancellationToken stop)
    {
        int most = settings.MostPartitions + 1;
        var collector = new OptimumCollector(settings, stop);
        var combined = new List<List<(Block Block, sbyte[] Spins)>> { new() };
        foreach (SolvedBlock solved in blocks)
        {
            List<sbyte[]> optima = collector.Collect(solved.Block.Graph, solved.Solution.Upper, most);
            combined = [.. combined.SelectMany(parts => optima.Select(spins => parts.Append((solved.Block, spins)).ToList())).Take(most)];
        }

        return [.. combined.Select(parts => Combine(graph, parts))];
    }

    private static List<int> Firsts(WeightedGraph graph)
    {
        var relations = new SpinRelations(graph.Nodes);
        for (int edge = 0; edge < graph.Edges; edge++)
        {
            relations.Join(graph.From[edge], graph.To[edge], 1);
        }

        var roots = new HashSet<int>();
        return [.. Enumerable.Range(0, graph.Nodes).Where(node => roots.Add(relations.Find(node).Root))];
    }

    private sealed record SolvedBlock(Block Block, Solution Solution);
}
