namespace Entente.Systems.Balance;

/// <summary>Walk-based balance: closed walks weighted by sign, as a share of all closed walks, longer ones counting for less.</summary>
/// <param name="Balance"><c>tr exp(A) / tr exp(|A|)</c>, from 0 to 1, 0 only where it is too small for a number; 1 for a balanced network (Estrada and Benzi 2014).</param>
/// <param name="OfNodes">The same from the closed walks through each node, <c>exp(A)ᵥᵥ / exp(|A|)ᵥᵥ</c>.</param>
/// <remarks>
/// A walk of length k counts 1/k!, so the figure falls quickly as a network becomes larger and denser, balanced or not: compare networks of one size.
/// </remarks>
public sealed record WalkBalance(double Balance, IReadOnlyList<double> OfNodes)
{
    /// <summary>Measures a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="threads">Threads to use; the result does not depend on it.</param>
    /// <param name="stop">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static WalkBalance Of(SignedNetwork network, int threads = 1, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        int count = network.NodeCount;
        var signed = new double[count];
        var unsigned = new double[count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = stop };
        Parallel.For(
            0,
            (count + ExponentialDiagonal.Lanes - 1) / ExponentialDiagonal.Lanes,
            options,
            () => new ExponentialDiagonal(network),
            (part, _, diagonal) =>
            {
                int first = part * ExponentialDiagonal.Lanes;
                int length = Math.Min(ExponentialDiagonal.Lanes, count - first);
                diagonal.At(first, useSigns: true, signed.AsSpan(first, length));
                diagonal.At(first, useSigns: false, unsigned.AsSpan(first, length));
                return diagonal;
            },
            _ => { });
        return new WalkBalance(Math.Exp(LogOfSum(signed) - LogOfSum(unsigned)), [.. signed.Zip(unsigned, (one, all) => Math.Exp(one - all))]);
    }

    // Both sums may be beyond all numbers; their ratio is not.
    private static double LogOfSum(double[] logarithms)
    {
        double greatest = logarithms.Max();
        return greatest + Math.Log(logarithms.Sum(logarithm => Math.Exp(logarithm - greatest)));
    }
}
