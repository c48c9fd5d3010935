namespace Entente.Systems.Balancers;

/// <summary>Shuffles who is tied to whom by swapping ends of ties of one sign: every node keeps its number of positive and of negative ties.</summary>
/// <remarks>
/// Maslov and Sneppen (2002), for each sign by itself. A swap that would tie a node to itself or a pair twice is refused and the network stays as it was for that try,
/// so that the chain is symmetric and every network it can reach is as likely as any other in the long run.
/// </remarks>
public sealed class SignedShuffle
{
    private readonly Random _random;
    private readonly SignedMatrix _matrix;
    private readonly (int One, int Other)[] _edges;
    private readonly int _positive;

    /// <summary>Starts from a network.</summary>
    public SignedShuffle(SignedNetwork network, int seed)
    {
        ArgumentNullException.ThrowIfNull(network);
        _random = new Random(seed);
        _matrix = new SignedMatrix(network);
        _edges = [.. Edges(network, 1), .. Edges(network, -1)];
        _positive = network.EdgeCount - network.NegativeCount;
    }

    /// <summary>Number of swaps made so far.</summary>
    public long Swaps { get; private set; }

    /// <summary>For each node, the number of hostile dyads to both ends of which it holds positive ties, as the ties stand now.</summary>
    public IReadOnlyList<int> HostileDyadsHeld() => _matrix.HostileDyadsHeld();

    /// <summary>The ties as they stand now, between numbers of nodes.</summary>
    public IEnumerable<(int One, int Other, int Sign)> Ties() => _edges.Select((edge, place) => (edge.One, edge.Other, place < _positive ? 1 : -1));

    /// <summary>Tries so many swaps.</summary>
    public void Run(int tries)
    {
        for (int i = 0; i < tries; i++)
        {
            int first = _random.Next(_edges.Length);
            (int start, int count) = first < _positive ? (0, _positive) : (_positive, _edges.Length - _positive);
            TrySwap(first, start + _random.Next(count), _random.Next(2) == 0);
        }
    }

    private static IEnumerable<(int One, int Other)> Edges(SignedNetwork network, int sign)
    {
        for (int edge = 0; edge < network.EdgeCount; edge++)
        {
            if (network.EdgeSigns[edge] == sign)
            {
                yield return (network.From[edge], network.To[edge]);
            }
        }
    }

    private void TrySwap(int first, int second, bool turned)
    {
        (int a, int b) = _edges[first];
        (int c, int d) = turned ? (_edges[second].Other, _edges[second].One) : _edges[second];
        if (first == second || a == d || c == b || _matrix[a, d] != 0 || _matrix[c, b] != 0)
        {
            return;
        }

        sbyte sign = _matrix[a, b];
        _matrix.Set(a, b, 0);
        _matrix.Set(c, d, 0);
        _matrix.Set(a, d, sign);
        _matrix.Set(c, b, sign);
        (_edges[first], _edges[second]) = ((a, d), (c, b));
        Swaps++;
    }
}
