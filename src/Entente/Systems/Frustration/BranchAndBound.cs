namespace Entente.Systems.Frustration;

/// <summary>The least cost of a graph, proven unless stopped: reduce, split into blocks, close in on each, and where a gap stays, branch.</summary>
/// <remarks>
/// Branching decides whether one tie is satisfied or frustrated; either way its ends become one node, so that both halves are smaller graphs, which
/// are reduced and split anew. Aref, Mason and Wilson (2020) branch on nodes of an integer programme; that heuristics and valid inequalities can do most
/// of the work is their finding.
/// </remarks>
internal sealed class BranchAndBound(FrustrationSettings settings, CancellationToken stop)
{
    /// <summary>A cutoff that cuts nothing off.</summary>
    public const long NoCutoff = long.MaxValue / 4;

    /// <summary>Bounds on the least cost that meet, or of which the lower reaches <paramref name="cutoff"/>, unless the search was stopped.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="cutoff">Costs from here on need not be told apart.</param>
    /// <param name="watch">Told, as the search goes on, bounds on the least cost of the parts begun.</param>
    public Solution Solve(WeightedGraph graph, long cutoff, Action<long, long>? watch = null) => Solve(new GraphReducer(graph), cutoff, watch);

    /// <summary>The tie that the cover is least sure of, heavy ones and those at busy nodes first; and its sign, or the opposite if the cover takes it.</summary>
    public static (int One, int Other, int Sign) TieToDecide(WeightedGraph graph, double[] cover)
    {
        int chosen = 0;
        double most = -1;
        for (int edge = 0; edge < graph.Edges; edge++)
        {
            double doubt = Math.Min(cover[edge], 1 - cover[edge]) + 0.01;
            double worth = doubt * Math.Abs((double)graph.Weights[edge]) * (Ties(graph.From[edge]) + Ties(graph.To[edge]));
            if (worth > most)
            {
                (chosen, most) = (edge, worth);
            }
        }

        int sign = Math.Sign(graph.Weights[chosen]);
        return (graph.From[chosen], graph.To[chosen], cover[chosen] > 0.5 ? -sign : sign);

        int Ties(int node) => graph.Offsets[node + 1] - graph.Offsets[node];
    }

    private Solution Solve(GraphReducer reducer, long cutoff, Action<long, long>? watch)
    {
        WeightedGraph rest = reducer.Reduce();
        Solution found = SolveReduced(rest, cutoff - reducer.Offset, From(reducer.Offset, reducer.Offset, watch));
        return new Solution(found.Lower + reducer.Offset, found.Upper + reducer.Offset, reducer.Expand(found.Spins));
    }

    private static Action<long, long>? From(long lower, long upper, Action<long, long>? watch) =>
        watch is null ? null : (more, most) => watch(lower + more, upper + most);

    private Solution SolveReduced(WeightedGraph graph, long cutoff, Action<long, long>? watch)
    {
        List<Block> blocks = BlockFinder.Find(graph);
        if (blocks.Count == 1 && blocks[0].Nodes.Length == graph.Nodes)
        {
            return SolveBlock(graph, cutoff, watch);
        }

        var relations = new SpinRelations(graph.Nodes);
        (long lower, long upper) = (0, 0);
        foreach (Block block in blocks)
        {
            Solution part = Solve(block.Graph, cutoff - lower, From(lower, upper, watch));
            lower += part.Lower;
            upper += part.Upper;
            for (int node = 1; node < block.Nodes.Length; node++)
            {
                relations.Join(block.Nodes[node], block.Nodes[0], part.Spins[node] * part.Spins[0]);
            }
        }

        return new Solution(lower, upper, relations.Spins());
    }

    private Solution SolveBlock(WeightedGraph graph, long cutoff, Action<long, long>? watch)
    {
        var bounds = new BlockBounds(graph, settings, stop);
        bounds.Close(cutoff, watch);
        var best = new Solution(bounds.Lower, bounds.Upper, bounds.Spins);
        if (best.Lower >= Math.Min(best.Upper, cutoff) || stop.IsCancellationRequested)
        {
            return best;
        }

        (int one, int other, int sign) = TieToDecide(graph, bounds.Packing.Cover);
        long lower = NoCutoff;
        foreach (int decided in new[] { sign, -sign })
        {
            var reducer = new GraphReducer(graph);
            reducer.Merge(one, other, decided);
            Solution half = Solve(reducer, Math.Min(cutoff, best.Upper), watch: null);
            lower = Math.Min(lower, half.Lower);
            if (half.Upper < best.Upper)
            {
                best = half;
                watch?.Invoke(bounds.Lower, best.Upper);
            }
        }

        return best with { Lower = Math.Min(best.Upper, Math.Max(bounds.Lower, lower)) };
    }
}
