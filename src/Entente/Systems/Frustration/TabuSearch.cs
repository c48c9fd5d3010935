using System.Numerics;

namespace Entente.Systems.Frustration;

/// <summary>Looks for spins of low cost: turns the one node that helps most or harms least, and does not turn it back for a while.</summary>
internal sealed class TabuSearch
{
    private const int LeastTenure = 7;
    private const int TenureRange = 10;
    private const double ShakenShare = 0.08;

    private readonly WeightedGraph _graph;
    private readonly Random _random;
    private readonly sbyte[] _spins;

    // What turning a node would add to the cost, and the step until which it may not be turned; both filled up to whole vectors.
    private readonly int[] _changes;
    private readonly int[] _tabuUntil;
    private long _cost;
    private int _step;

    public TabuSearch(WeightedGraph graph, int seed)
    {
        _graph = graph;
        _random = new Random(seed);
        _spins = new sbyte[graph.Nodes];
        int length = (graph.Nodes + Vector<int>.Count - 1) / Vector<int>.Count * Vector<int>.Count;
        _changes = new int[length];
        _tabuUntil = new int[length];
        Best = SpanningSpins(graph);
        BestCost = graph.Cost(Best);
    }

    /// <summary>The best spins seen.</summary>
    public sbyte[] Best { get; private set; }

    /// <summary>Their cost.</summary>
    public long BestCost { get; private set; }

    /// <summary>Searches from <paramref name="start"/> until so many turns in a row have brought nothing better than the best of this search.</summary>
    public void Search(ReadOnlySpan<sbyte> start, int patience, CancellationToken stop)
    {
        Begin(start);
        long lowest = _cost;
        Keep();
        for (int idle = 0; idle < patience; idle++)
        {
            int node = Choose();
            if (node < 0 || ((_step & 1023) == 0 && stop.IsCancellationRequested))
            {
                return;
            }

            Turn(node);
            if (_cost < lowest)
            {
                lowest = _cost;
                idle = 0;
                Keep();
            }
        }
    }

    /// <summary>Searches again and again from the best spins with some of them turned at random.</summary>
    public void Shake(int rounds, int patience, CancellationToken stop)
    {
        for (int round = 0; round < rounds && !stop.IsCancellationRequested; round++)
        {
            sbyte[] start = [.. Best];
            int turns = Math.Max(2, (int)(ShakenShare * start.Length));
            for (int i = 0; i < turns; i++)
            {
                int node = _random.Next(start.Length);
                start[node] = (sbyte)-start[node];
            }

            Search(start, patience, stop);
        }
    }

    // Spins that satisfy every tie of a breadth-first tree.
    private static sbyte[] SpanningSpins(WeightedGraph graph)
    {
        var spins = new sbyte[graph.Nodes];
        var queue = new Queue<int>();
        for (int root = 0; root < graph.Nodes; root++)
        {
            if (spins[root] == 0)
            {
                spins[root] = 1;
                queue.Enqueue(root);
            }

            while (queue.TryDequeue(out int node))
            {
                for (int place = graph.Offsets[node]; place < graph.Offsets[node + 1]; place++)
                {
                    int neighbour = graph.Neighbours[place];
                    if (spins[neighbour] == 0)
                    {
                        spins[neighbour] = (sbyte)(spins[node] * Math.Sign(graph.Weights[graph.EdgeOf[place]]));
                        queue.Enqueue(neighbour);
                    }
                }
            }
        }

        return spins;
    }

    private void Begin(ReadOnlySpan<sbyte> start)
    {
        start.CopyTo(_spins);
        Array.Fill(_changes, int.MaxValue);
        Array.Clear(_tabuUntil);
        _step = 0;
        _cost = _graph.Cost(_spins);
        for (int node = 0; node < _graph.Nodes; node++)
        {
            // No later change is greater than the sum of the node's weights, so that to check that sum here is enough.
            (int change, int most) = (0, 0);
            for (int place = _graph.Offsets[node]; place < _graph.Offsets[node + 1]; place++)
            {
                int weight = _graph.Weights[_graph.EdgeOf[place]];
                most = checked(most + Math.Abs(weight));
                change += weight * _spins[node] * _spins[_graph.Neighbours[place]];
            }

            _changes[node] = change;
        }
    }

    private void Keep()
    {
        if (_cost < BestCost)
        {
            BestCost = _cost;
            Best = [.. _spins];
        }
    }

    // The node of least change that may be turned; a node that may not, if that gives the best spins of all. -1 when there is none.
    private int Choose()
    {
        _step++;
        (int free, int any) = Least();
        bool aspires = any < free && _cost + any < BestCost;
        int wanted = aspires ? any : free;
        if (wanted == int.MaxValue)
        {
            return -1;
        }

        // Ties are broken by where the look begins.
        int start = _random.Next(_graph.Nodes);
        for (int i = 0; i < _graph.Nodes; i++)
        {
            int node = start + i < _graph.Nodes ? start + i : start + i - _graph.Nodes;
            if (_changes[node] == wanted && (aspires || _tabuUntil[node] <= _step))
            {
                return node;
            }
        }

        return -1;
    }

    private (int Free, int Any) Least()
    {
        var none = new Vector<int>(int.MaxValue);
        var now = new Vector<int>(_step);
        (Vector<int> free, Vector<int> any) = (none, none);
        for (int i = 0; i < _changes.Length; i += Vector<int>.Count)
        {
            var change = new Vector<int>(_changes, i);
            any = Vector.Min(any, change);
            free = Vector.Min(free, Vector.ConditionalSelect(Vector.LessThanOrEqual(new Vector<int>(_tabuUntil, i), now), change, none));
        }

        (int leastFree, int leastAny) = (int.MaxValue, int.MaxValue);
        for (int i = 0; i < Vector<int>.Count; i++)
        {
            leastFree = Math.Min(leastFree, free[i]);
            leastAny = Math.Min(leastAny, any[i]);
        }

        return (leastFree, leastAny);
    }

    private void Turn(int node)
    {
        _cost += _changes[node];
        _changes[node] = -_changes[node];
        int spin = -_spins[node];
        _spins[node] = (sbyte)spin;
        for (int place = _graph.Offsets[node]; place < _graph.Offsets[node + 1]; place++)
        {
            int neighbour = _graph.Neighbours[place];
            _changes[neighbour] += 2 * _graph.Weights[_graph.EdgeOf[place]] * spin * _spins[neighbour];
        }

        _tabuUntil[node] = _step + LeastTenure + _random.Next(TenureRange);
    }
}
