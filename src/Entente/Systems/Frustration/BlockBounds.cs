namespace Entente.Systems.Frustration;

/// <summary>Closes in on the least cost of one block from both sides: spins by tabu search, a bound by packing negative cycles.</summary>
internal sealed class BlockBounds
{
    private const int Shakes = 3;
    private const int IterationsARound = 200;
    private const int MostIdleRounds = 2;
    private const double Progress = 0.05;
    private const double Agreement = 0.02;

    // Sums of some ten thousand doubles near one are right to a billionth; a bound this much too high is never believed.
    private const double Margin = 1e-6;

    private readonly WeightedGraph _graph;
    private readonly TabuSearch _tabu;
    private readonly CyclePool _pool;
    private readonly CycleFinder _finder;
    private readonly long _step;
    private readonly CancellationToken _stop;

    public BlockBounds(WeightedGraph graph, FrustrationSettings settings, CancellationToken stop)
    {
        (_graph, _stop, _step) = (graph, stop, graph.Step());
        _tabu = new TabuSearch(graph, settings.Seed);
        _pool = new CyclePool(graph.Edges);
        _finder = new CycleFinder(graph, _pool, settings.Threads);
        Packing = new PackingBound(graph, _pool);
    }

    /// <summary>The packing, with the cover that goes with it.</summary>
    public PackingBound Packing { get; }

    /// <summary>The least cost is no lower.</summary>
    public long Lower { get; private set; }

    /// <summary>The least cost found.</summary>
    public long Upper => _tabu.BestCost;

    /// <summary>Spins of that cost.</summary>
    public sbyte[] Spins => _tabu.Best;

    /// <summary>Searches until the bounds meet, the lower one reaches <paramref name="cutoff"/>, or packing brings no more.</summary>
    public void Close(long cutoff, Action<long, long>? watch = null)
    {
        _tabu.Search(_tabu.Best, (20 * _graph.Nodes) + 1000, _stop);
        _finder.AddTriangles();
        int idle = 0;
        double before = 0;
        while (idle < MostIdleRounds && !_stop.IsCancellationRequested)
        {
            Packing.Improve(((GoalFor(cutoff) - _step) / (double)WeightedGraph.Unit) + (2 * Margin), IterationsARound, _stop);
            Lower = LowestCostFrom(Packing.Bound);
            watch?.Invoke(Lower, Upper);
            if (Lower >= GoalFor(cutoff))
            {
                return;
            }

            SearchNearCover();
            int added = _finder.AddViolated(Spins, Packing, _stop);
            bool isBest = added == 0 && Packing.Gap < Agreement;
            idle = Packing.Bound > before + Progress ? 0 : isBest ? MostIdleRounds : idle + 1;
            before = Math.Max(before, Packing.Bound);
        }
    }

    // The lowest cost that spins can have if they frustrate no less than the bound: costs lie a fixed step apart.
    private long LowestCostFrom(double bound)
    {
        double above = Upper - ((bound - Margin) * WeightedGraph.Unit);
        return Math.Max(Lower, Upper - (_step * Math.Max(0, (long)Math.Floor(above / _step))));
    }

    // The lowest cost that spins can have and that is no lower than the cutoff; or the cost of the best spins, if that is lower.
    private long GoalFor(long cutoff) => cutoff >= Upper ? Upper : Upper - ((Upper - cutoff) / _step * _step);

    // The ties that the cover leaves alone, lightest first, span a tree; its spins are where the search goes on from.
    private void SearchNearCover()
    {
        int[] order = [.. Enumerable.Range(0, _graph.Edges)];
        Array.Sort((double[])Packing.Cover.Clone(), order);
        var relations = new SpinRelations(_graph.Nodes);
        foreach (int edge in order)
        {
            relations.Join(_graph.From[edge], _graph.To[edge], Math.Sign(_graph.Weights[edge]));
        }

        _tabu.Search(relations.Spins(), (2 * _graph.Nodes) + 100, _stop);
        _tabu.Shake(Shakes, (2 * _graph.Nodes) + 100, _stop);
    }
}
