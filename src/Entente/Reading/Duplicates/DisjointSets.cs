namespace Entente.Reading.Duplicates;

/// <summary>Groups that grow together; the least member stands for its group.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    /// <summary>The least member of the group of <paramref name="index"/>.</summary>
    public int Least(int index)
    {
        while (_parent[index] != index)
        {
            _parent[index] = _parent[_parent[index]];
            index = _parent[index];
        }

        return index;
    }

    public void Join(int one, int other)
    {
        var (least, greater) = (Math.Min(Least(one), Least(other)), Math.Max(Least(one), Least(other)));
        _parent[greater] = least;
    }
}
