namespace Entente.Systems.Frustration;

/// <summary>Takes nodes out of a graph without changing its least cost, and gives them their best spins afterwards.</summary>
/// <remarks>
/// Two rules, to a fixed point. A tie that weighs at least as much as all others of one of its ends together can be satisfied at no loss, and its ends
/// become one node; this covers nodes of one tie and chains. A node of three ties none of which outweighs the other two is replaced by a triangle
/// of equal cost for every choice of its neighbours' spins (star–triangle). With <c>keepAll</c> the first rule asks for more than all
/// others, so that optimal partitions before and after correspond one to one.
/// </remarks>
internal sealed class GraphReducer
{
    private readonly Dictionary<int, int>[] _ties;
    private readonly List<Elimination> _eliminations = [];
    private readonly Queue<int> _waiting = [];
    private readonly bool[] _isWaiting;
    private readonly bool[] _isGone;
    private readonly (int Node, int Sign)[] _mergedInto;
    private readonly bool _keepAll;
    private int[] _kept = [];

    // Twice the cost is this constant less the sum of weight times both spins over the ties left.
    private long _constant;

    public GraphReducer(WeightedGraph graph, bool keepAll = false)
    {
        _keepAll = keepAll;
        _ties = new Dictionary<int, int>[graph.Nodes];
        _isGone = new bool[graph.Nodes];
        _isWaiting = new bool[graph.Nodes];
        _mergedInto = new (int, int)[graph.Nodes];
        for (int node = 0; node < graph.Nodes; node++)
        {
            _ties[node] = new Dictionary<int, int>(graph.Offsets[node + 1] - graph.Offsets[node]);
            _mergedInto[node] = (node, 1);
            Await(node);
        }

        for (int edge = 0; edge < graph.Edges; edge++)
        {
            AddTie(graph.From[edge], graph.To[edge], graph.Weights[edge]);
            _constant += Math.Abs(graph.Weights[edge]);
        }
    }

    /// <summary>What the ties taken out cost in any case.</summary>
    public long Offset { get; private set; }

    /// <summary>Makes two nodes one, whose spins are equal (1) or opposite (-1).</summary>
    /// <returns>False when they are one already, and the other way round.</returns>
    public bool Merge(int node, int into, int sign)
    {
        (int one, int oneSign) = Resolve(node);
        (int other, int otherSign) = Resolve(into);
        int between = sign * oneSign * otherSign;
        if (one == other)
        {
            return between == 1;
        }

        // The one with fewer ties moves.
        if (_ties[one].Count > _ties[other].Count)
        {
            (one, other) = (other, one);
        }

        Absorb(one, other, between);
        return true;
    }

    /// <summary>Applies the rules until none applies; the graph that is left.</summary>
    public WeightedGraph Reduce()
    {
        while (_waiting.TryDequeue(out int node))
        {
            _isWaiting[node] = false;
            if (!_isGone[node])
            {
                Visit(node);
            }
        }

        return Rest();
    }

    /// <summary>Spins of all nodes, from those of the nodes left.</summary>
    public sbyte[] Expand(ReadOnlySpan<sbyte> rest)
    {
        var spins = new sbyte[_ties.Length];
        Array.Fill(spins, (sbyte)1);
        for (int i = 0; i < _kept.Length; i++)
        {
            spins[_kept[i]] = rest[i];
        }

        for (int i = _eliminations.Count - 1; i >= 0; i--)
        {
            Elimination gone = _eliminations[i];
            long field = ((long)gone.WeightA * spins[gone.A]) + ((long)gone.WeightB * spins[gone.B]) + ((long)gone.WeightC * spins[gone.C]);
            spins[gone.Node] = (sbyte)(field < 0 ? -1 : 1);
        }

        return spins;
    }

    private void Visit(int node)
    {
        Dictionary<int, int> ties = _ties[node];
        (long sum, int heaviest, int weight) = (0, -1, 0);
        foreach ((int neighbour, int tie) in ties)
        {
            sum += Math.Abs(tie);
            if (heaviest < 0 || Math.Abs(tie) > Math.Abs(weight))
            {
                (heaviest, weight) = (neighbour, tie);
            }
        }

        long others = sum - Math.Abs(weight);
        if (heaviest >= 0 && (Math.Abs(weight) > others || (!_keepAll && Math.Abs(weight) == others)))
        {
            Absorb(node, heaviest, Math.Sign(weight));
        }
        else if (ties.Count == 3 && Math.Abs(weight) < others)
        {
            ReplaceByTriangle(node);
        }
    }

    private void Absorb(int node, int into, int sign)
    {
        foreach ((int neighbour, int weight) in _ties[node])
        {
            _ties[neighbour].Remove(node);
            Await(neighbour);
            if (neighbour == into)
            {
                _constant -= (long)weight * sign;
            }
            else
            {
                AddTie(neighbour, into, weight * sign);
            }
        }

        Await(into);
        Leave(node, new Elimination(node, into, sign, into, 0, into, 0));
        _mergedInto[node] = (into, sign);
    }

    private void ReplaceByTriangle(int node)
    {
        KeyValuePair<int, int>[] ties = [.. _ties[node]];
        ((int a, int weightA), (int b, int weightB), (int c, int weightC)) = (ties[0], ties[1], ties[2]);
        long all = Math.Abs((long)weightA + weightB + weightC);
        long notA = Math.Abs((long)weightB + weightC - weightA);
        long notB = Math.Abs((long)weightA + weightC - weightB);
        long notC = Math.Abs((long)weightA + weightB - weightC);
        (long ab, long ac, long bc) = (all + notC - notA - notB, all + notB - notA - notC, all + notA - notB - notC);
        long constant = all + notA + notB + notC;
        if (((ab | ac | bc | constant) & 3) != 0)
        {
            return;
        }

        foreach ((int neighbour, _) in ties)
        {
            _ties[neighbour].Remove(node);
            Await(neighbour);
        }

        _constant -= constant / 4;
        AddTie(a, b, checked((int)(ab / 4)));
        AddTie(a, c, checked((int)(ac / 4)));
        AddTie(b, c, checked((int)(bc / 4)));
        Leave(node, new Elimination(node, a, weightA, b, weightB, c, weightC));
    }

    private void Leave(int node, Elimination elimination)
    {
        _ties[node].Clear();
        _isGone[node] = true;
        _eliminations.Add(elimination);
    }

    private void AddTie(int one, int other, int weight)
    {
        int sum = checked(_ties[one].GetValueOrDefault(other) + weight);
        if (sum == 0)
        {
            _ties[one].Remove(other);
            _ties[other].Remove(one);
        }
        else
        {
            _ties[one][other] = sum;
            _ties[other][one] = sum;
        }
    }

    private void Await(int node)
    {
        if (!_isWaiting[node])
        {
            _isWaiting[node] = true;
            _waiting.Enqueue(node);
        }
    }

    private (int Node, int Sign) Resolve(int node)
    {
        int sign = 1;
        while (_mergedInto[node].Node != node)
        {
            sign *= _mergedInto[node].Sign;
            node = _mergedInto[node].Node;
        }

        return (node, sign);
    }

    private WeightedGraph Rest()
    {
        var numbers = new int[_ties.Length];
        var kept = new List<int>();
        for (int node = 0; node < _ties.Length; node++)
        {
            if (!_isGone[node])
            {
                numbers[node] = kept.Count;
                kept.Add(node);
            }
        }

        _kept = [.. kept];
        (List<int> from, List<int> to, List<int> weights) = ([], [], []);
        long sum = 0;
        foreach (int node in kept)
        {
            foreach ((int neighbour, int weight) in _ties[node].Where(tie => tie.Key > node).OrderBy(tie => tie.Key))
            {
                from.Add(numbers[node]);
                to.Add(numbers[neighbour]);
                weights.Add(weight);
                sum += Math.Abs(weight);
            }
        }

        Offset = (_constant - sum) / 2;
        return new WeightedGraph(kept.Count, [.. from], [.. to], [.. weights]);
    }

    // The node's spin is that of its field, the sum of weight times spin over those it had ties with.
    private readonly record struct Elimination(int Node, int A, int WeightA, int B, int WeightB, int C, int WeightC);
}
