namespace Entente.Systems.Balance;

/// <summary>Entries on the diagonal of the exponential of an adjacency matrix, by Gauss quadrature over Lanczos steps (Golub and Meurant 2010).</summary>
/// <remarks>The quadrature converges faster than geometrically; steps are added until the entry no longer moves. One instance serves one thread.</remarks>
internal sealed class ExponentialDiagonal(SignedNetwork network, double shift)
{
    private const int MostSteps = 200;
    private const int FirstLook = 8;
    private const int LookEvery = 4;
    private const double Tolerance = 1e-12;
    private const double Vanishing = 1e-10;

    private readonly double[] _diagonal = new double[MostSteps];
    private readonly double[] _offDiagonal = new double[MostSteps];
    private readonly double[] _signs = Array.ConvertAll(network.Signs.ToArray(), sign => (double)sign);
    private double[] _previous = new double[network.NodeCount];
    private double[] _current = new double[network.NodeCount];
    private double[] _next = new double[network.NodeCount];

    /// <summary><c>exp(A - shift)</c> at a node, A with the signs of ties or without.</summary>
    public double At(int node, bool useSigns)
    {
        Array.Clear(_previous);
        Array.Clear(_current);
        _current[node] = 1;
        double before = 0;
        double value = 0;
        for (int step = 0; step < MostSteps; step++)
        {
            double rest = Step(step, useSigns);
            bool isLast = rest < Vanishing || step == MostSteps - 1;
            if (isLast || (step >= FirstLook && step % LookEvery == 0))
            {
                value = TridiagonalMatrix.ExponentialCorner(_diagonal.AsSpan(0, step + 1), _offDiagonal.AsSpan(0, step), shift);
                if (isLast || Math.Abs(value - before) <= Tolerance * value)
                {
                    break;
                }

                before = value;
            }

            _offDiagonal[step] = rest;
        }

        return value;
    }

    // One step of Lanczos' three-term recurrence; the length of what is left.
    private double Step(int step, bool useSigns)
    {
        Multiply(useSigns);
        double along = Dot(_next, _current);
        double back = step == 0 ? 0 : _offDiagonal[step - 1];
        _diagonal[step] = along;
        for (int i = 0; i < _next.Length; i++)
        {
            _next[i] -= (along * _current[i]) + (back * _previous[i]);
        }

        double rest = Math.Sqrt(Dot(_next, _next));
        double scale = rest > 0 ? 1 / rest : 0;
        for (int i = 0; i < _next.Length; i++)
        {
            _next[i] *= scale;
        }

        (_previous, _current, _next) = (_current, _next, _previous);
        return rest;
    }

    private void Multiply(bool useSigns)
    {
        ReadOnlySpan<int> offsets = network.Offsets;
        ReadOnlySpan<int> neighbours = network.Neighbours;
        double[] current = _current;
        for (int node = 0; node < _next.Length; node++)
        {
            ReadOnlySpan<int> row = neighbours[offsets[node]..offsets[node + 1]];
            ReadOnlySpan<double> signs = _signs.AsSpan(offsets[node], row.Length);
            double sum = 0;
            if (useSigns)
            {
                for (int i = 0; i < row.Length; i++)
                {
                    sum += signs[i] * current[row[i]];
                }
            }
            else
            {
                foreach (int neighbour in row)
                {
                    sum += current[neighbour];
                }
            }

            _next[node] = sum;
        }
    }

    private static double Dot(double[] one, double[] other)
    {
        double sum = 0;
        for (int i = 0; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }
}
