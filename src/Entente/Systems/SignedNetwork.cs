using Entente.Problems;

namespace Entente.Systems;

/// <summary>An undirected signed network: actors and the sign of each tie between two of them. Immutable; nodes stand in the ordinal order of their names.</summary>
/// <remarks>
/// Kept as compressed sparse rows: the ties of node <c>v</c> lie from <c>Offsets[v]</c> to <c>Offsets[v + 1]</c> of <see cref="Neighbours"/> and
/// <see cref="Signs"/>, by ascending neighbour. Edges are numbered by their lower end, then by the other.
/// </remarks>
public sealed class SignedNetwork
{
    private readonly string[] _names;
    private readonly int[] _offsets;
    private readonly int[] _neighbours;
    private readonly sbyte[] _signs;
    private readonly int[] _edgeOf;
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly sbyte[] _edgeSigns;

    private SignedNetwork(string[] names, SortedDictionary<(int From, int To), sbyte> edges)
    {
        _names = names;
        _from = new int[edges.Count];
        _to = new int[edges.Count];
        _edgeSigns = new sbyte[edges.Count];
        _offsets = new int[names.Length + 1];
        int number = 0;
        foreach (((int from, int to), sbyte sign) in edges)
        {
            (_from[number], _to[number], _edgeSigns[number]) = (from, to, sign);
            _offsets[from + 1]++;
            _offsets[to + 1]++;
            number++;
        }

        for (int node = 0; node < names.Length; node++)
        {
            _offsets[node + 1] += _offsets[node];
        }

        _neighbours = new int[2 * number];
        _signs = new sbyte[2 * number];
        _edgeOf = new int[2 * number];
        FillRows();
    }

    /// <summary>Names of the nodes.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Number of nodes.</summary>
    public int NodeCount => _names.Length;

    /// <summary>Number of ties.</summary>
    public int EdgeCount => _from.Length;

    /// <summary>Number of negative ties.</summary>
    public int NegativeCount => _edgeSigns.AsSpan().Count((sbyte)-1);

    /// <summary>Where the ties of each node begin; one entry more than nodes.</summary>
    public ReadOnlySpan<int> Offsets => _offsets;

    /// <summary>The other end of each tie, row by row.</summary>
    public ReadOnlySpan<int> Neighbours => _neighbours;

    /// <summary>The sign of each tie, row by row.</summary>
    public ReadOnlySpan<sbyte> Signs => _signs;

    /// <summary>The number of the edge that each tie of a row is.</summary>
    public ReadOnlySpan<int> EdgeOf => _edgeOf;

    /// <summary>The lower end of each edge.</summary>
    public ReadOnlySpan<int> From => _from;

    /// <summary>The higher end of each edge.</summary>
    public ReadOnlySpan<int> To => _to;

    /// <summary>The sign of each edge.</summary>
    public ReadOnlySpan<sbyte> EdgeSigns => _edgeSigns;

    /// <summary>Makes a network. A tie that is given several times with one sign, in whichever direction, counts once.</summary>
    /// <returns>The network, or the problem: a tie of a node with itself, a pair with both signs, or no tie at all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A sign is neither 1 nor -1.</exception>
    public static Outcome<SignedNetwork> Create(IReadOnlyCollection<SignedEdge> edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        string[] names = [.. edges.SelectMany(edge => new[] { edge.Source, edge.Target }).Distinct().Order(StringComparer.Ordinal)];
        if (names.Length == 0)
        {
            return ProblemCatalogue.NoTies.For("the network");
        }

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string name in names)
        {
            numbers.Add(name, numbers.Count);
        }

        var signs = new SortedDictionary<(int, int), sbyte>();
        foreach (SignedEdge edge in edges)
        {
            if (Add(signs, numbers, edge) is { } problem)
            {
                return problem;
            }
        }

        return new SignedNetwork(names, signs);
    }

    private static Problem? Add(SortedDictionary<(int From, int To), sbyte> signs, Dictionary<string, int> numbers, SignedEdge edge)
    {
        if (edge.Sign is not (1 or -1))
        {
            throw new ArgumentOutOfRangeException(nameof(edge), edge.Sign, "A sign is 1 or -1.");
        }

        (int source, int target) = (numbers[edge.Source], numbers[edge.Target]);
        (int, int) pair = (Math.Min(source, target), Math.Max(source, target));
        if (source == target)
        {
            return ProblemCatalogue.SelfTie.For(edge.Source);
        }

        return signs.TryAdd(pair, (sbyte)edge.Sign) || signs[pair] == edge.Sign
            ? null
            : ProblemCatalogue.ContradictorySigns.For($"{edge.Source}, {edge.Target}");
    }

    // Edges are in order of their ends, so that every row comes out in order of its neighbours: first those before the node, then those after it.
    private void FillRows()
    {
        int[] next = _offsets[..^1];
        for (int edge = 0; edge < _from.Length; edge++)
        {
            Put(_to[edge], _from[edge], edge, next);
        }

        for (int edge = 0; edge < _from.Length; edge++)
        {
            Put(_from[edge], _to[edge], edge, next);
        }
    }

    private void Put(int node, int neighbour, int edge, int[] next)
    {
        int place = next[node]++;
        (_neighbours[place], _signs[place], _edgeOf[place]) = (neighbour, _edgeSigns[edge], edge);
    }
}
