namespace Entente.Systems.Balancers;

/// <summary>The ties of a network as a table that can be changed: 1, −1 or 0 for each pair.</summary>
internal sealed class SignedMatrix
{
    private readonly sbyte[] _cells;

    public SignedMatrix(SignedNetwork network)
    {
        Count = network.NodeCount;
        _cells = new sbyte[Count * Count];
        for (int edge = 0; edge < network.EdgeCount; edge++)
        {
            Set(network.From[edge], network.To[edge], network.EdgeSigns[edge]);
        }
    }

    /// <summary>Number of nodes.</summary>
    public int Count { get; }

    public sbyte this[int one, int other] => _cells[(one * Count) + other];

    public void Set(int one, int other, sbyte sign)
    {
        _cells[(one * Count) + other] = sign;
        _cells[(other * Count) + one] = sign;
    }

    /// <summary>For each node, the number of negative ties to both ends of which it holds a positive one.</summary>
    public int[] HostileDyadsHeld()
    {
        int[] held = new int[Count];
        for (int one = 0; one < Count; one++)
        {
            for (int other = one + 1; other < Count; other++)
            {
                if (this[one, other] < 0)
                {
                    AddCommonFriends(one, other, held);
                }
            }
        }

        return held;
    }

    private void AddCommonFriends(int one, int other, int[] held)
    {
        ReadOnlySpan<sbyte> first = _cells.AsSpan(one * Count, Count);
        ReadOnlySpan<sbyte> second = _cells.AsSpan(other * Count, Count);
        for (int node = 0; node < first.Length; node++)
        {
            held[node] += first[node] > 0 && second[node] > 0 ? 1 : 0;
        }
    }
}
