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
    private readonly bool[] _isGoal;
    private readonly List<int>[] _buckets = new List<int>[One + 1];
    private readonly int[] _lastSeen;
    private readonly int[] _walkStamps;
    private readonly List<int> _walk = [];
    private bool[] _isFrustrated = [];
    private int[] _lengths = [];
    private int _stamp;
    private int _walkStamp;

    public OddPathFinder(WeightedGraph graph)
    {
        _graph = graph;
        _distances = new int[2 * graph.Nodes];
        _cameBy = new int[2 * graph.Nodes];
        _stamps = new int[2 * graph.Nodes];
        _isGoal = new bool[2 * graph.Nodes];
        _lastSeen = new int[graph.Nodes];
        _walkStamps = new int[graph.Nodes];
        for (int i = 0; i < _buckets.Length; i++)
        {
            _buckets[i] = [];
        }
    }

    /// <summary>Says what the next searches go by; both arrays are read, never written.</summary>
    /// <param name="isFrustrated">For each tie, whether it is frustrated under some spins; a cycle is negative when it has an odd number of them.</param>
    /// <param name="lengths">Length of each tie, at least 1.</param>
    public void Prepare(bool[] isFrustrated, int[] lengths) => (_isFrustrated, _lengths) = (isFrustrated, lengths);

    /// <summary>The shortest negative cycle through each of some frustrated ties of one node, or one that it holds; empty where none is shorter than <see cref="One"/>.</summary>
    /// <param name="start">The node.</param>
    /// <param name="edges">Numbers of its ties.</param>
    /// <param name="found">Takes the cycles, as their edges, at the places of the ties.</param>
    public void Find(int start, IReadOnlyList<int> edges, int[][] found)
    {
        int limit = 0;
        _stamp++;
        foreach (int edge in edges)
        {
            limit = Math.Max(limit, One - _lengths[edge]);
            _isGoal[GoalOf(start, edge)] = true;
        }

        Reach(2 * start, edges.Count, limit);
        for (int i = 0; i < edges.Count; i++)
        {
            int goal = GoalOf(start, edges[i]);
            _isGoal[goal] = false;
            found[i] = _stamps[goal] == _stamp && _distances[goal] < One - _lengths[edges[i]] ? Close(edges[i], 2 * start, goal) : [];
        }
    }

    private int GoalOf(int start, int edge) => 2 * (_graph.From[edge] == start ? _graph.To[edge] : _graph.From[edge]);

    // Fills in distances below the limit, until every goal has its own.
    private void Reach(int start, int goals, int limit)
    {
        if (limit <= 0)
        {
            return;
        }

        Put(start, 0, -1);
        for (int distance = 0; distance < limit && goals > 0; distance++)
        {
            List<int> bucket = _buckets[distance];
            for (int i = 0; i < bucket.Count && goals > 0; i++)
            {
                int copy = bucket[i];
                if (_distances[copy] == distance)
                {
                    goals -= _isGoal[copy] ? 1 : 0;
                    Relax(copy, distance, limit);
                }
            }
        }

        for (int distance = 0; distance < limit; distance++)
        {
            _buckets[distance].Clear();
        }
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
    private int[] Close(int edge, int start, int goal)
    {
        _walk.Clear();
        _walkStamp++;
        int copy = goal;
        See(copy >> 1);
        while (copy != start)
        {
            int step = _cameBy[copy];
            _walk.Add(step);
            copy = Before(copy, step);
            int node = copy >> 1;
            if (_walkStamps[node] == _walkStamp)
            {
                return [.. _walk[_lastSeen[node]..]];
            }

            See(node);
        }

        return [.. _walk, edge];
    }

    private void See(int node) => (_walkStamps[node], _lastSeen[node]) = (_walkStamp, _walk.Count);

    private int Before(int copy, int edge)
    {
        int node = copy >> 1;
        int other = _graph.From[edge] == node ? _graph.To[edge] : _graph.From[edge];
        return (2 * other) + (_isFrustrated[edge] ? 1 - (copy & 1) : copy & 1);
    }
}
