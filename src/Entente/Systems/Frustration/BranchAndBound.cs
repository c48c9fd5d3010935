namespace Entente.Systems.Frustration;

/// <summary>The least cost of a graph, proven unless stopped: reduce, split into blocks, close in on each, and where a gap stays, branch.</summary>
/// <remarks>
/// Branching decides whether one tie is satisfied or frustrated; either way its ends become one node, so that both halves are smaller graphs, which
/// are reduced and split anew. Aref and Wilson (2018, 2019) branch on nodes of an integer programme; the idea to solve exactly and to let heuristics
/// and valid inequalities do most of the work is theirs.
/// </remarks>
internal sealed class BranchAndBound(FrustrationSettings settings, CancellationToken stop)
{
    /// <summary>A cutoff that cuts nothing off.</summary>
    public const long NoCutoff = long.MaxValue / 4;

    /// <summary>Bounds on the least cost that meet, or of which the lower reaches <paramref name="cutoff"/>, unless the search was stopped.</summary>
    public Solution Solve(WeightedGraph graph, long cutoff) => Solve(new GraphReducer(graph), cutoff);

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

    private Solution Solve(GraphReducer reducer, long cutoff)
    {
        WeightedGraph rest = reducer.Reduce();
        Solution found = SolveReduced(rest, cutoff - reducer.Offset);
        return new Solution(found.Lower + reducer.Offset, found.Upper + reducer.Offset, reducer.Expand(found.Spins));
    }

    private Solution SolveReduced(WeightedGraph graph, long cutoff)
    {
        List<Block> blocks = BlockFinder.Find(graph);
        if (blocks.Count == 1 && blocks[0].Nodes.Length == graph.Nodes)
        {
            return SolveBlock(graph, cutoff);
        }

        var relations = new SpinRelations(graph.Nodes);
        (long lower, long upper) = (0, 0);
        foreach (Block block in blocks)
        {
            Solution part = Solve(block.Graph, cutoff - lower);
            lower += part.Lower;
            upper += part.Upper;
            for (int node = 1; node < block.Nodes.Length; node++)
            {
                relations.Join(block.Nodes[node], block.Nodes[0], part.Spins[node] * part.Spins[0]);
            }
        }

        return new Solution(lower, upper, relations.Spins());
    }

    private Solution SolveBlock(WeightedGraph graph, long cutoff)
    {
        var bounds = new BlockBounds(graph, settings, stop);
        bounds.Close(cutoff);
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
            Solution half = Solve(reducer, Math.Min(cutoff, best.Upper));
            lower = Math.Min(lower, half.Lower);
            if (half.Upper < best.Upper)
            {
                best = half;
            }
        }

        return best with { Lower = Math.Min(best.Upper, Math.Max(bounds.Lower, lower)) };
    }
}
