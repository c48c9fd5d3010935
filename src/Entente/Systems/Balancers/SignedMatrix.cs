using System.Numerics;

namespace Entente.Systems.Balancers;

/// <summary>The ties of a network as a table that can be changed: 1, −1 or 0 for each pair.</summary>
internal sealed class SignedMatrix
{
    private const int BitsOfWord = 64;

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
        (ulong[] friends, int words) = Friends();
        for (int one = 0; one < Count; one++)
        {
            for (int other = one + 1; other < Count; other++)
            {
                if (this[one, other] < 0)
                {
                    AddCommonFriends(friends.AsSpan(one * words, words), friends.AsSpan(other * words, words), held);
                }
            }
        }

        return held;
    }

    private static void AddCommonFriends(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second, int[] held)
    {
        for (int word = 0; word < first.Length; word++)
        {
            for (ulong common = first[word] & second[word]; common != 0; common &= common - 1)
            {
                held[(word * BitsOfWord) + BitOperations.TrailingZeroCount(common)]++;
            }
        }
    }

    // A bit for each positive tie, in so many words a node.
    private (ulong[] Bits, int Words) Friends()
    {
        int words = (Count + BitsOfWord - 1) / BitsOfWord;
        var bits = new ulong[Count * words];
        for (int node = 0; node < Count; node++)
        {
            ReadOnlySpan<sbyte> row = _cells.AsSpan(node * Count, Count);
            for (int other = 0; other < row.Length; other++)
            {
                bits[(node * words) + (other / BitsOfWord)] |= (row[other] > 0 ? 1UL : 0) << (other % BitsOfWord);
            }
        }

        return (bits, words);
    }
}
