namespace Entente.Systems.Balance;

/// <summary>PN centrality: status in a network of positive and negative ties, in which a negative tie takes away twice what a positive one gives.</summary>
/// <remarks>
/// <c>(I - A / (2n - 2))⁻¹ 1</c> with <c>A = P - 2N</c>, P and N the matrices of positive and negative ties (Everett and Borgatti 2014, undirected
/// form). About 1 for a node without ties; below 1 where negative ties prevail. Comparable within one network only, as it depends on n.
/// </remarks>
public static class PnCentrality
{
    private const double Tolerance = 1e-13;

    /// <summary>The centrality of every node.</summary>
    public static IReadOnlyList<double> Of(SignedNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);

        // The matrix is symmetric, and positive definite since no eigenvalue of A reaches 2n - 2: conjugate gradients.
        int count = network.NodeCount;
        var solution = new double[count];
        var residual = new double[count];
        Array.Fill(residual, 1);
        double[] direction = [.. residual];
        var image = new double[count];
        double square = Dot(residual, residual);
        for (int step = 0; step < 10 * count && square > Tolerance * Tolerance * count; step++)
        {
            Apply(network, direction, image);
            double length = square / Dot(direction, image);
            Add(solution, length, direction);
            Add(residual, -length, image);
            double next = Dot(residual, residual);
            for (int node = 0; node < count; node++)
            {
                direction[node] = residual[node] + (next / square * direction[node]);
            }

            square = next;
        }

        return solution;
    }

    private static void Apply(SignedNetwork network, double[] from, double[] to)
    {
        double share = 1 / (2.0 * (network.NodeCount - 1));
        for (int node = 0; node < from.Length; node++)
        {
            double sum = 0;
            for (int place = network.Offsets[node]; place < network.Offsets[node + 1]; place++)
            {
                double other = from[network.Neighbours[place]];
                sum += network.Signs[place] > 0 ? other : -2 * other;
            }

            to[node] = from[node] - (share * sum);
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

    private static void Add(double[] to, double factor, double[] what)
    {
        for (int i = 0; i < to.Length; i++)
        {
            to[i] += factor * what[i];
        }
    }
}
