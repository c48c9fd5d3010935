namespace Entente.Language.Parsing;

/// <summary>Chu and Liu's and Edmonds's maximum spanning arborescence rooted at node 0, in O(n³) for n nodes.</summary>
/// <remarks>
/// Cycles are contracted one at a time into their representative: arcs into the cycle are charged the cycle arc they replace,
/// and expanding the contractions in reverse order breaks each cycle where its outer arc enters.
/// </remarks>
internal sealed class MaximumTree
{
    private readonly int _size;
    private readonly double[,] _score;
    // For each pair of live nodes, the original dependent and head of the best arc between them.
    private readonly int[,] _dependent;
    private readonly int[,] _head;
    private readonly bool[] _isLive;
    private readonly List<int>[] _members;
    private readonly int[] _best;

    public MaximumTree(float[] scores, int size)
    {
        _size = size;
        _score = new double[size, size];
        _dependent = new int[size, size];
        _head = new int[size, size];
        _isLive = new bool[size];
        _members = new List<int>[size];
        _best = new int[size];
        for (int i = 0; i < size; i++)
        {
            _isLive[i] = true;
            _members[i] = [i];
            for (int j = 0; j < size; j++)
            {
                (_score[i, j], _dependent[i, j], _head[i, j]) = (scores[(i * size) + j], i, j);
            }
        }
    }

    /// <summary>Writes the head of each node of the best tree; node 0 gets −1.</summary>
    public void Solve(int[] heads)
    {
        List<Contraction> contractions = [];
        while (FindCycle() is { } cycle)
        {
            contractions.Add(Contract(cycle));
        }

        Array.Fill(heads, -1, 0, _size);
        for (int i = 1; i < _size; i++)
        {
            if (_isLive[i])
            {
                heads[_dependent[i, _best[i]]] = _head[i, _best[i]];
            }
        }

        for (int c = contractions.Count - 1; c >= 0; c--)
        {
            Expand(contractions[c], heads);
        }
    }

    private List<int>? FindCycle()
    {
        int[] mark = new int[_size];
        for (int i = 1; i < _size; i++)
        {
            _best[i] = _isLive[i] ? BestHead(i) : -1;
        }

        for (int i = 1; i < _size; i++)
        {
            int node = i;
            while (_isLive[i] && node != 0 && mark[node] == 0)
            {
                mark[node] = i;
                node = _best[node];
            }

            if (_isLive[i] && node != 0 && mark[node] == i)
            {
                return CycleFrom(node);
            }
        }

        return null;
    }

    private int BestHead(int dependent)
    {
        int best = -1;
        for (int j = 0; j < _size; j++)
        {
            if (j != dependent && _isLive[j] && (best < 0 || _score[dependent, j] > _score[dependent, best]))
            {
                best = j;
            }
        }

        return best;
    }

    private List<int> CycleFrom(int start)
    {
        List<int> cycle = [start];
        for (int node = _best[start]; node != start; node = _best[node])
        {
            cycle.Add(node);
        }

        return cycle;
    }

    private Contraction Contract(List<int> cycle)
    {
        int representative = cycle[0];
        List<(int Dependent, int Head)> arcs = [.. cycle.Select(node => (_dependent[node, _best[node]], _head[node, _best[node]]))];
        List<List<int>> members = [.. cycle.Select(node => _members[node].ToList())];
        foreach (int node in cycle.Skip(1))
        {
            _isLive[node] = false;
            _members[representative].AddRange(_members[node]);
        }

        double[] inner = [.. cycle.Select(node => _score[node, _best[node]])];
        for (int outside = 0; outside < _size; outside++)
        {
            if (_isLive[outside] && outside != representative)
            {
                Redirect(cycle, inner, representative, outside);
            }
        }

        return new Contraction(arcs, members);
    }

    private void Redirect(List<int> cycle, double[] inner, int representative, int outside)
    {
        int from = cycle[0];
        int into = 0;
        for (int c = 0; c < cycle.Count; c++)
        {
            from = _score[outside, cycle[c]] > _score[outside, from] ? cycle[c] : from;
            into = _score[cycle[c], outside] - inner[c] > _score[cycle[into], outside] - inner[into] ? c : into;
        }

        (_score[outside, representative], _dependent[outside, representative], _head[outside, representative]) =
            (_score[outside, from], _dependent[outside, from], _head[outside, from]);
        (_score[representative, outside], _dependent[representative, outside], _head[representative, outside]) =
            (_score[cycle[into], outside] - inner[into], _dependent[cycle[into], outside], _head[cycle[into], outside]);
    }

    private static void Expand(Contraction contraction, int[] heads)
    {
        // The part whose member already has a head from outside keeps it; every other part keeps its arc of the cycle.
        for (int part = 0; part < contraction.Arcs.Count; part++)
        {
            if (!contraction.Members[part].Exists(member => heads[member] >= 0))
            {
                (int dependent, int head) = contraction.Arcs[part];
                heads[dependent] = head;
            }
        }
    }

    private sealed record Contraction(List<(int Dependent, int Head)> Arcs, List<List<int>> Members);
}
