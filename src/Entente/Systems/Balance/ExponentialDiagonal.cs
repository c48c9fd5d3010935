using System.Numerics;

namespace Entente.Systems.Balance;

/// <summary>Entries on the diagonal of the exponential of an adjacency matrix, by Gauss quadrature over Lanczos steps (Golub and Meurant 2010).</summary>
/// <remarks>
/// The quadrature converges faster than geometrically; steps are added until an entry no longer moves. Several nodes are worked on at once, one in each
/// lane of a vector; what a lane gives does not depend on the others. One instance serves one thread.
/// </remarks>
internal sealed class ExponentialDiagonal
{
    private const int MostSteps = 200;
    private const int FirstLook = 8;
    private const int LookEvery = 4;
    private const double Tolerance = 1e-12;
    private const double Vanishing = 1e-10;

    private readonly SignedNetwork _network;
    private readonly double[] _signs;
    private readonly double[][] _diagonals;
    private readonly double[][] _offDiagonals;
    private readonly double[] _values = new double[Lanes];
    private readonly bool[] _isDone = new bool[Lanes];
    private Vector<double>[] _previous;
    private Vector<double>[] _current;
    private Vector<double>[] _next;
    private Vector<double> _rest;

    public ExponentialDiagonal(SignedNetwork network)
    {
        _network = network;
        _signs = Array.ConvertAll(network.Signs.ToArray(), sign => (double)sign);
        _diagonals = [.. Enumerable.Range(0, Lanes).Select(_ => new double[MostSteps])];
        _offDiagonals = [.. Enumerable.Range(0, Lanes).Select(_ => new double[MostSteps])];
        _previous = new Vector<double>[network.NodeCount];
        _current = new Vector<double>[network.NodeCount];
        _next = new Vector<double>[network.NodeCount];
    }

    /// <summary>How many nodes are worked on at once.</summary>
    public static int Lanes => Vector<double>.Count;

    /// <summary>Logarithms of <c>exp(A)</c> at some nodes that follow each other, at most one a lane; A with the signs of ties or without.</summary>
    public void At(int first, bool useSigns, Span<double> entries)
    {
        Begin(first, entries.Length);
        for (int step = 0; step < MostSteps && _isDone.AsSpan().Contains(false); step++)
        {
            Step(step, useSigns);
            for (int lane = 0; lane < entries.Length; lane++)
            {
                Look(lane, step);
            }
        }

        _values.AsSpan(0, entries.Length).CopyTo(entries);
    }

    private void Begin(int first, int count)
    {
        Array.Clear(_previous);
        Array.Clear(_current);
        Array.Fill(_values, double.NaN);
        for (int lane = 0; lane < Lanes; lane++)
        {
            _isDone[lane] = lane >= count;
            if (lane < count)
            {
                _current[first + lane] = _current[first + lane].WithElement(lane, 1);
            }
        }

        _rest = default;
    }

    // One step of Lanczos' three-term recurrence in every lane. Where nothing is left, the lane goes on with zeros.
    private void Step(int step, bool useSigns)
    {
        Multiply(useSigns);
        (Vector<double>[] previous, Vector<double>[] current, Vector<double>[] next) = (_previous, _current, _next);
        Vector<double> back = _rest;
        var along = Vector<double>.Zero;
        for (int i = 0; i < next.Length; i++)
        {
            along += next[i] * current[i];
        }

        var square = Vector<double>.Zero;
        for (int i = 0; i < next.Length; i++)
        {
            Vector<double> left = next[i] - ((along * current[i]) + (back * previous[i]));
            next[i] = left;
            square += left * left;
        }

        _rest = Vector.SquareRoot(square);
        Vector<double> scale = Vector.ConditionalSelect(Vector.GreaterThan(_rest, Vector<double>.Zero), Vector<double>.One / _rest, Vector<double>.Zero);
        for (int i = 0; i < next.Length; i++)
        {
            next[i] *= scale;
        }

        for (int lane = 0; lane < Lanes; lane++)
        {
            _diagonals[lane][step] = along[lane];
            _offDiagonals[lane][step] = _rest[lane];
        }

        (_previous, _current, _next) = (current, next, previous);
    }

    private void Multiply(bool useSigns)
    {
        ReadOnlySpan<int> offsets = _network.Offsets;
        ReadOnlySpan<int> neighbours = _network.Neighbours;
        Vector<double>[] current = _current;
        for (int node = 0; node < _next.Length; node++)
        {
            ReadOnlySpan<int> row = neighbours[offsets[node]..offsets[node + 1]];
            ReadOnlySpan<double> signs = _signs.AsSpan(offsets[node], row.Length);
            var sum = Vector<double>.Zero;
            for (int i = 0; i < row.Length; i++)
            {
                Vector<double> value = current[row[i]];
                sum += useSigns ? signs[i] * value : value;
            }

            _next[node] = sum;
        }
    }

    private void Look(int lane, int step)
    {
        bool isLast = _rest[lane] < Vanishing || step == MostSteps - 1;
        if (_isDone[lane] || (!isLast && (step < FirstLook || step % LookEvery != 0)))
        {
            return;
        }

        double value = TridiagonalMatrix.LogExponentialCorner(_diagonals[lane].AsSpan(0, step + 1), _offDiagonals[lane].AsSpan(0, step));
        _isDone[lane] = isLast || Math.Abs(value - _values[lane]) <= Tolerance;
        _values[lane] = value;
    }
}
