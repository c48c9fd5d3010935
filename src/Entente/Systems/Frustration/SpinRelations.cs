namespace Entente.Systems.Frustration;

/// <summary>Sets of nodes whose spins relative to each other are known: disjoint sets with signs.</summary>
internal sealed class SpinRelations
{
    private readonly int[] _parents;
    private readonly sbyte[] _signs;

    public SpinRelations(int nodes)
    {
        _parents = [.. Enumerable.Range(0, nodes)];
        _signs = new sbyte[nodes];
        Array.Fill(_signs, (sbyte)1);
    }

    /// <summary>The set's root, and the node's spin relative to it.</summary>
    public (int Root, int Sign) Find(int node)
    {
        int root = node;
        int sign = 1;
        while (_parents[root] != root)
        {
            sign *= _signs[root];
            root = _parents[root];
        }

        // Every node on the way is hung under the root itself.
        int toRoot = sign;
        while (_parents[node] != root && node != root)
        {
            (int parent, int own) = (_parents[node], _signs[node]);
            (_parents[node], _signs[node]) = (root, (sbyte)toRoot);
            toRoot *= own;
            node = parent;
        }

        return (root, sign);
    }

    /// <summary>Notes that two spins are equal (1) or opposite (-1); false when their relation was known before.</summary>
    public bool Join(int one, int other, int sign)
    {
        (int oneRoot, int oneSign) = Find(one);
        (int otherRoot, int otherSign) = Find(other);
        if (oneRoot == otherRoot)
        {
            return false;
        }

        (_parents[oneRoot], _signs[oneRoot]) = (otherRoot, (sbyte)(oneSign * otherSign * sign));
        return true;
    }

    /// <summary>Spins of all nodes; each set's root has spin 1.</summary>
    public sbyte[] Spins()
    {
        var spins = new sbyte[_parents.Length];
        for (int node = 0; node < spins.Length; node++)
        {
            spins[node] = (sbyte)Find(node).Sign;
        }

        return spins;
    }
}
