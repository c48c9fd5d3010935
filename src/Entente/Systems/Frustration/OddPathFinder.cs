namespace Entente.Systems.Frustration;

/// <summary>Finds short negative cycles: shortest paths in the graph doubled, each node once for an even and once for an odd number of frustrated ties.</summary>
/// <remarks>
/// Lengths are whole numbers up to <see cref="One"/>, so that the queue is a row of buckets (Dial's algorithm). One finder serves one thread.
/// </remarks>
internal sealed class OddPathFinder
{
    /// <summary>The length that stands for a whole frustrated tie.</summary>
    public const int One = 1 << 10;

    private readonly WeightedGraph _graph;
    private readonly int[] _distances;
    private readonly int[] _cameBy;
    private readonly int[] _stamps;
    private readonly List<int>[] _buckets = new List<int>[One + 1];
    private readonly int[] _lastSeen;
    private readonly List<int> _cycle = [];
    private readonly List<int> _walk = [];
    private bool[] _isFrustrated = [];
    private int[] _lengths = [];
    private int _stamp;

    public OddPathFinder(WeightedGraph graph)
    {
        _graph = graph;
        _distances = new int[2 * graph.Nodes];
        _cameBy = new int[2 * graph.Nodes];
        _stamps = new int[2 * graph.Nodes];
        _lastSeen = new int[graph.Nodes];
        for (int i = 0; i < _buckets.Length; i++)
        {
            _buckets[i] = [];
        }
    }

    /// <summary>Says what the next searches go by; both arrays are read, never written.</summary>
    /// <param name="isFrustrated">For each tie, whether it is frustrated under some spins; a cycle is negative when it has an odd number of them.</param>
    /// <param name="lengths">Length of each tie, at least 1.</param>
    public void Prepare(bool[] isFrustrated, int[] lengths) => (_isFrustrated, _lengths) = (isFrustrated, lengths);

    /// <summary>The shortest negative cycle through a frustrated tie, as its edges, or one that it holds; empty when none is shorter than <see cref="One"/>.</summary>
    public ReadOnlySpan<int> Find(int edge)
    {
        (int start, int end) = (_graph.From[edge], _graph.To[edge]);
        _cycle.Clear();
        return Reach(2 * start, 2 * end, One - _lengths[edge]) ? Close(edge, 2 * start, 2 * end) : [];
    }

    private bool Reach(int start, int goal, int limit)
    {
        _stamp++;
        if (limit <= 0)
        {
            return false;
        }

        Put(start, 0, -1);
        bool reached = false;
        for (int distance = 0; distance < limit && !reached; distance++)
        {
            List<int> bucket = _buckets[distance];
            for (int i = 0; i < bucket.Count && !reached; i++)
            {
                int copy = bucket[i];
                reached = copy == goal;
                if (!reached && _distances[copy] == distance)
                {
                    Relax(copy, distance, limit);
                }
            }
        }

        for (int distance = 0; distance < limit; distance++)
        {
            _buckets[distance].Clear();
        }

        return reached;
    }

    private void Relax(int copy, int distance, int limit)
    {
        (int node, int parity) = (copy >> 1, copy & 1);
        for (int place = _graph.Offsets[node]; place < _graph.Offsets[node + 1]; place++)
        {
            int edge = _graph.EdgeOf[place];
            int there = distance + _lengths[edge];
            if (there >= limit)
            {
                continue;
            }

            int next = (2 * _graph.Neighbours[place]) + (_isFrustrated[edge] ? 1 - parity : parity);
            if (_stamps[next] != _stamp || there < _distances[next])
            {
                Put(next, there, edge);
            }
        }
    }

    private void Put(int copy, int distance, int edge)
    {
        _stamps[copy] = _stamp;
        _distances[copy] = distance;
        _cameBy[copy] = edge;
        _buckets[distance].Add(copy);
    }

    // Walks back. Where a node is met in both copies, the part between is a negative cycle of its own, and shorter.
    private ReadOnlySpan<int> Close(int edge, int start, int goal)
    {
        _walk.Clear();
        Array.Fill(_lastSeen, -1);
        int copy = goal;
        _lastSeen[copy >> 1] = 0;
        while (copy != start)
        {
            int step = _cameBy[copy];
            _walk.Add(step);
            copy = Before(copy, step);
            int node = copy >> 1;
            if (_lastSeen[node] >= 0)
            {
                _cycle.AddRange(_walk[_lastSeen[node]..]);
                return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_cycle);
            }

            _lastSeen[node] = _walk.Count;
        }

        _cycle.AddRange(_walk);
        _cycle.Add(edge);
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_cycle);
    }

    private int Before(int copy, int edge)
    {
        int node = copy >> 1;
        int other = _graph.From[edge] == node ? _graph.To[edge] : _graph.From[edge];
        return (2 * other) + (_isFrustrated[edge] ? 1 - (copy & 1) : copy & 1);
    }
}
