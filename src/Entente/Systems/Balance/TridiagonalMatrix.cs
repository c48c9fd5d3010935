namespace Entente.Systems.Balance;

/// <summary>Symmetric tridiagonal matrices.</summary>
internal static class TridiagonalMatrix
{
    private const int MostSweeps = 60;
    private const double Precision = 1e-16;

    /// <summary>The logarithm of the first entry of <c>exp(T)</c>, which itself may be beyond all numbers.</summary>
    /// <remarks>Golub and Welsch (1969): the implicit QL method, which carries along only the first components of the eigenvectors.</remarks>
    public static double LogExponentialCorner(ReadOnlySpan<double> diagonal, ReadOnlySpan<double> offDiagonal)
    {
        int size = diagonal.Length;
        Span<double> values = stackalloc double[size];
        Span<double> off = stackalloc double[size];
        Span<double> first = stackalloc double[size];
        diagonal.CopyTo(values);
        offDiagonal[..(size - 1)].CopyTo(off);
        off[size - 1] = 0;
        first.Clear();
        first[0] = 1;
        for (int low = 0; low < size; low++)
        {
            for (int sweep = 0; sweep < MostSweeps; sweep++)
            {
                int high = EndOfBlock(values, off, low);
                if (high == low)
                {
                    break;
                }

                Sweep(values, off, first, low, high);
            }
        }

        // The greatest exponent that has any part in it is taken out, so that nothing overflows and the sum does not vanish.
        double greatest = double.NegativeInfinity;
        for (int i = 0; i < size; i++)
        {
            greatest = first[i] != 0 ? Math.Max(greatest, values[i] + (2 * Math.Log(Math.Abs(first[i])))) : greatest;
        }

        double sum = 0;
        for (int i = 0; i < size; i++)
        {
            sum += first[i] != 0 ? Math.Exp(values[i] + (2 * Math.Log(Math.Abs(first[i]))) - greatest) : 0;
        }

        return greatest + Math.Log(sum);
    }

    private static int EndOfBlock(ReadOnlySpan<double> values, ReadOnlySpan<double> off, int low)
    {
        int high = low;
        while (high < values.Length - 1 && Math.Abs(off[high]) > Precision * (Math.Abs(values[high]) + Math.Abs(values[high + 1])))
        {
            high++;
        }

        return high;
    }

    // One sweep of plane rotations from the end of the block to its beginning, with Wilkinson's shift.
    private static void Sweep(Span<double> values, Span<double> off, Span<double> first, int low, int high)
    {
        double half = (values[low + 1] - values[low]) / (2 * off[low]);
        double root = double.Hypot(half, 1);
        double bulge = values[high] - values[low] + (off[low] / (half + double.CopySign(root, half)));
        (double sine, double cosine, double moved) = (1, 1, 0);
        for (int i = high - 1; i >= low; i--)
        {
            double across = sine * off[i];
            double along = cosine * off[i];
            double length = double.Hypot(across, bulge);
            off[i + 1] = length;
            if (length == 0)
            {
                values[i + 1] -= moved;
                off[high] = 0;
                return;
            }

            (sine, cosine) = (across / length, bulge / length);
            double shifted = values[i + 1] - moved;
            double turned = ((values[i] - shifted) * sine) + (2 * cosine * along);
            moved = sine * turned;
            values[i + 1] = shifted + moved;
            bulge = (cosine * turned) - along;
            double component = first[i + 1];
            first[i + 1] = (sine * first[i]) + (cosine * component);
            first[i] = (cosine * first[i]) - (sine * component);
        }

        values[low] -= moved;
        off[low] = bulge;
        off[high] = 0;
    }
}
