namespace Entente.Systems.Balance;

/// <summary>Divides a network into blocs by relocation: nodes move to another bloc, or two change places, as long as that lowers the error.</summary>
/// <remarks>
/// Doreian and Mrvar (1996). From many random starts and from disturbed copies of the best; the least error found, with no proof that it is least. For two
/// blocs and α = ½ the error is at least half the frustration index, which is proven.
/// </remarks>
public sealed class BlocSearch
{
    private const int MostNodesForExchange = 300;
    private const long Work = 60_000_000;
    private const int FewestStarts = 6;
    private const double Least = 1e-9;
    private const double Disturbed = 0.15;

    private readonly SignedNetwork _network;
    private readonly int _blocs;
    private readonly BlocSettings _settings;
    private readonly Random _random;
    private readonly int[] _membership;
    private readonly int[] _order;

    // Positive and negative ties of each node with each bloc.
    private readonly int[] _positive;
    private readonly int[] _negative;

    private BlocSearch(SignedNetwork network, int blocs, BlocSettings settings)
    {
        (_network, _blocs, _settings, _random) = (network, blocs, settings, new Random(settings.Seed));
        _membership = new int[network.NodeCount];
        _order = [.. Enumerable.Range(0, network.NodeCount)];
        _positive = new int[network.NodeCount * blocs];
        _negative = new int[network.NodeCount * blocs];
    }

    /// <summary>The best division found into at most <paramref name="blocs"/> blocs; fewer have members where more would not lower the error.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="blocs"/> is below 1.</exception>
    public static BlocPartition Find(SignedNetwork network, int blocs, BlocSettings settings, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfLessThan(blocs, 1);
        return new BlocSearch(network, Math.Min(blocs, network.NodeCount), settings).Search(stop);
    }

    /// <summary>The divisions into one bloc, two, and so on, up to <paramref name="most"/>, as long as another bloc lowers the error; the last is the best.</summary>
    public static IReadOnlyList<BlocPartition> Try(SignedNetwork network, int most, BlocSettings settings, CancellationToken stop = default)
    {
        var found = new List<BlocPartition> { Find(network, 1, settings, stop) };
        for (int blocs = 2; blocs <= most && found[^1].Error > 0; blocs++)
        {
            BlocSettings from = blocs > 2 ? settings with { Start = found[^1].Membership } : settings;
            BlocPartition next = Find(network, blocs, from, stop);
            if (next.Error > found[^1].Error - Least)
            {
                break;
            }

            found.Add(next);
        }

        return found;
    }

    private BlocPartition Search(CancellationToken stop)
    {
        long workOfStart = 10L * (_network.EdgeCount + ((long)_network.NodeCount * _blocs));
        int starts = (int)Math.Clamp(Work / workOfStart, FewestStarts, Math.Max(FewestStarts, _settings.MostStarts));
        int[]? best = null;
        double least = double.MaxValue;
        for (int start = 0; start < starts && least > 0 && (best is null || !stop.IsCancellationRequested); start++)
        {
            if (start == 0 && _settings.Start is { } given)
            {
                Place(node => given[node] % _blocs);
            }
            else
            {
                Begin(start % 2 == 0 ? null : best);
            }

            Descend();
            double error = Error(_membership);
            if (error < least - Least)
            {
                least = error;
                best = [.. _membership];
            }
        }

        return Describe(best!);
    }

    private void Begin(int[]? from) =>
        Place(node => from is not null && _random.NextDouble() > Disturbed ? from[node] : _random.Next(_blocs));

    private void Place(Func<int, int> blocOf)
    {
        for (int node = 0; node < _membership.Length; node++)
        {
            _membership[node] = blocOf(node);
        }

        Array.Clear(_positive);
        Array.Clear(_negative);
        for (int node = 0; node < _membership.Length; node++)
        {
            Count(node, _membership[node], 1);
        }
    }

    private void Descend()
    {
        bool moved;
        do
        {
            _random.Shuffle(_order);
            moved = false;
            foreach (int node in _order)
            {
                moved |= MoveToBest(node);
            }

            moved |= !moved && _order.Length <= MostNodesForExchange && ExchangeSome();
        }
        while (moved);
    }

    private bool MoveToBest(int node)
    {
        int here = _membership[node];
        int to = here;
        double most = -Least;
        for (int bloc = 0; bloc < _blocs; bloc++)
        {
            double change = Change(node, here, bloc);
            if (change < most)
            {
                (to, most) = (bloc, change);
            }
        }

        if (to != here)
        {
            Move(node, to);
        }

        return to != here;
    }

    private bool ExchangeSome()
    {
        bool exchanged = false;
        for (int one = 0; one < _membership.Length; one++)
        {
            for (int other = one + 1; other < _membership.Length; other++)
            {
                (int here, int there) = (_membership[one], _membership[other]);
                if (here == there)
                {
                    continue;
                }

                // What two have in common makes the change less by twice α at most; it is only looked up where that could matter.
                double apart = Change(one, here, there) + Change(other, there, here);
                if (apart - (2 * _settings.Alpha) < -Least && apart + Shared(one, other) < -Least)
                {
                    Move(one, there);
                    Move(other, here);
                    exchanged = true;
                }
            }
        }

        return exchanged;
    }

    // The tie between two nodes that change places stays between blocs, though each move alone would take it within.
    private double Shared(int one, int other)
    {
        ReadOnlySpan<int> row = _network.Neighbours[_network.Offsets[one].._network.Offsets[one + 1]];
        int place = row.BinarySearch(other);
        return place < 0 ? 0 : _network.Signs[_network.Offsets[one] + place] > 0 ? 2 * (1 - _settings.Alpha) : -2 * _settings.Alpha;
    }

    private double Change(int node, int here, int there)
    {
        int row = node * _blocs;
        return (_settings.Alpha * (_negative[row + there] - _negative[row + here])) - ((1 - _settings.Alpha) * (_positive[row + there] - _positive[row + here]));
    }

    private void Move(int node, int to)
    {
        Count(node, _membership[node], -1);
        _membership[node] = to;
        Count(node, to, 1);
    }

    private void Count(int node, int bloc, int by)
    {
        for (int place = _network.Offsets[node]; place < _network.Offsets[node + 1]; place++)
        {
            int[] counts = _network.Signs[place] > 0 ? _positive : _negative;
            counts[(_network.Neighbours[place] * _blocs) + bloc] += by;
        }
    }

    private double Error(int[] membership) => Describe(membership).Error;

    private BlocPartition Describe(int[] membership)
    {
        (int negative, int positive) = (0, 0);
        for (int edge = 0; edge < _network.EdgeCount; edge++)
        {
            bool within = membership[_network.From[edge]] == membership[_network.To[edge]];
            negative += within && _network.EdgeSigns[edge] < 0 ? 1 : 0;
            positive += !within && _network.EdgeSigns[edge] > 0 ? 1 : 0;
        }

        var numbers = new Dictionary<int, int>();
        foreach (int bloc in membership)
        {
            numbers.TryAdd(bloc, numbers.Count);
        }

        return new BlocPartition(Array.ConvertAll(membership, bloc => numbers[bloc]), negative, positive, _settings.Alpha);
    }
}
