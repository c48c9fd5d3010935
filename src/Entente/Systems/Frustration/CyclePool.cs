namespace Entente.Systems.Frustration;

/// <summary>Negative cycles of a graph, each a set of edges with an odd number of negative ones: at least one tie of each is frustrated, whatever the spins.</summary>
internal sealed class CyclePool(int edges)
{
    private readonly HashSet<ulong> _known = [];
    private readonly List<int> _members = [];
    private readonly List<int> _starts = [0];

    public int Count => _starts.Count - 1;

    /// <summary>Where the edges of each cycle begin in <see cref="Members"/>; one more than cycles.</summary>
    public ReadOnlySpan<int> Starts => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_starts);

    /// <summary>The edges, cycle by cycle.</summary>
    public ReadOnlySpan<int> Members => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_members);

    /// <summary>Takes a cycle in; false when it is known.</summary>
    public bool Add(ReadOnlySpan<int> cycle)
    {
        // The order in which a cycle is walked does not matter to a sum. Two cycles of one sum are so unlikely that losing one is no loss.
        ulong sum = 0;
        foreach (int edge in cycle)
        {
            sum += Scatter((ulong)edge);
        }

        if (!_known.Add(sum))
        {
            return false;
        }

        _members.AddRange(cycle);
        _starts.Add(_members.Count);
        return true;
    }

    /// <summary>The other way round: the cycles of each edge, in compressed sparse rows.</summary>
    public (int[] Starts, int[] Cycles) ByEdge()
    {
        var starts = new int[edges + 1];
        foreach (int edge in _members)
        {
            starts[edge + 1]++;
        }

        for (int edge = 0; edge < edges; edge++)
        {
            starts[edge + 1] += starts[edge];
        }

        var cycles = new int[_members.Count];
        int[] next = starts[..^1];
        for (int cycle = 0; cycle < Count; cycle++)
        {
            for (int i = _starts[cycle]; i < _starts[cycle + 1]; i++)
            {
                cycles[next[_members[i]]++] = cycle;
            }
        }

        return (starts, cycles);
    }

    // The finaliser of splitmix64.
    private static ulong Scatter(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
