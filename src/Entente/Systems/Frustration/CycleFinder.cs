using System.Collections.Concurrent;

namespace Entente.Systems.Frustration;

/// <summary>Fills the pool: first with negative triangles, then with the shortest negative cycles that the cover leaves short.</summary>
internal sealed class CycleFinder(WeightedGraph graph, CyclePool pool, int threads)
{
    private const int MostTriangles = 40_000;
    private const int FewestForThreads = 64;
    private const int LoadWeight = 6;

    private readonly int[] _lengths = new int[graph.Edges];
    private readonly bool[] _isFrustrated = new bool[graph.Edges];
    private readonly ConcurrentBag<OddPathFinder> _finders = [];

    /// <summary>Takes in negative triangles, as far as there are not too many.</summary>
    public void AddTriangles()
    {
        var edgeTo = new int[graph.Nodes];
        Array.Fill(edgeTo, -1);
        for (int node = 0; node < graph.Nodes && pool.Count < MostTriangles; node++)
        {
            Mark(edgeTo, node, known: true);
            for (int place = graph.Offsets[node]; place < graph.Offsets[node + 1]; place++)
            {
                if (graph.Neighbours[place] > node)
                {
                    AddTriangles(edgeTo, graph.Neighbours[place], graph.EdgeOf[place]);
                }
            }

            Mark(edgeTo, node, known: false);
        }
    }

    /// <summary>Takes in, for each tie frustrated under <paramref name="spins"/>, the shortest negative cycle through it that the cover leaves short.</summary>
    /// <returns>How many were new.</returns>
    /// <remarks>Every negative cycle holds a frustrated tie, so that no other ties need to be started from.</remarks>
    public int AddViolated(ReadOnlySpan<sbyte> spins, PackingBound bound, CancellationToken stop)
    {
        var frustrated = new List<int>();
        for (int edge = 0; edge < graph.Edges; edge++)
        {
            _isFrustrated[edge] = graph.Weights[edge] * spins[graph.From[edge]] * spins[graph.To[edge]] < 0;
            double full = bound.BestLoads[edge] * WeightedGraph.Unit / Math.Abs(graph.Weights[edge]);
            _lengths[edge] = 1 + (int)(bound.Cover[edge] * OddPathFinder.One) + (int)(LoadWeight * Math.Min(1, full));
            if (_isFrustrated[edge])
            {
                frustrated.Add(edge);
            }
        }

        List<(int Node, List<int> Edges)> starts = Starts(frustrated);
        var found = new int[starts.Count][][];
        var options = new ParallelOptions { MaxDegreeOfParallelism = frustrated.Count < FewestForThreads ? 1 : threads };
        Parallel.For(0, starts.Count, options, Rent, (i, _, finder) => Search(i, finder), _finders.Add);

        // Taken in by the order of starts, whichever thread found them.
        return found.Sum(cycles => cycles.Count(cycle => cycle.Length > 0 && pool.Add(cycle)));

        OddPathFinder Search(int i, OddPathFinder finder)
        {
            found[i] = new int[starts[i].Edges.Count][];
            Array.Fill(found[i], []);
            if (!stop.IsCancellationRequested)
            {
                finder.Find(starts[i].Node, starts[i].Edges, found[i]);
            }

            return finder;
        }
    }

    // One search serves all frustrated ties of its node, so the nodes that have most of them come first.
    private List<(int Node, List<int> Edges)> Starts(List<int> frustrated)
    {
        var at = new List<int>[graph.Nodes];
        foreach (int edge in frustrated)
        {
            (at[graph.From[edge]] ??= []).Add(edge);
            (at[graph.To[edge]] ??= []).Add(edge);
        }

        var starts = new List<(int, List<int>)>();
        var isServed = new bool[graph.Edges];
        foreach (int node in Enumerable.Range(0, graph.Nodes).Where(node => at[node] is not null).OrderByDescending(node => at[node].Count))
        {
            List<int> edges = at[node].FindAll(edge => !isServed[edge]);
            edges.ForEach(edge => isServed[edge] = true);
            if (edges.Count > 0)
            {
                starts.Add((node, edges));
            }
        }

        return starts;
    }

    private OddPathFinder Rent()
    {
        OddPathFinder finder = _finders.TryTake(out OddPathFinder? kept) ? kept : new OddPathFinder(graph);
        finder.Prepare(_isFrustrated, _lengths);
        return finder;
    }

    private void AddTriangles(int[] edgeTo, int second, int edge)
    {
        for (int place = graph.Offsets[second]; place < graph.Offsets[second + 1]; place++)
        {
            (int third, int between) = (graph.Neighbours[place], graph.EdgeOf[place]);
            if (third > second && edgeTo[third] >= 0 && pool.Count < MostTriangles)
            {
                int closing = edgeTo[third];
                int sign = Math.Sign(graph.Weights[edge]) * Math.Sign(graph.Weights[between]) * Math.Sign(graph.Weights[closing]);
                if (sign < 0)
                {
                    pool.Add([edge, between, closing]);
                }
            }
        }
    }

    private void Mark(int[] edgeTo, int node, bool known)
    {
        for (int place = graph.Offsets[node]; place < graph.Offsets[node + 1]; place++)
        {
            edgeTo[graph.Neighbours[place]] = known ? graph.EdgeOf[place] : -1;
        }
    }
}
