namespace Entente.Systems.Balance;

/// <summary>The ties of one node.</summary>
/// <param name="Positive">Number of positive ties.</param>
/// <param name="Negative">Number of negative ties.</param>
public readonly record struct SignedDegree(int Positive, int Negative)
{
    /// <summary>Positive less negative ties.</summary>
    public int Net => Positive - Negative;

    /// <summary>Share of positive ties, 0 to 1.</summary>
    public double Ratio => Positive / (double)(Positive + Negative);

    /// <summary>The degrees of all nodes.</summary>
    public static IReadOnlyList<SignedDegree> Of(SignedNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var degrees = new SignedDegree[network.NodeCount];
        for (int node = 0; node < degrees.Length; node++)
        {
            ReadOnlySpan<sbyte> signs = network.Signs[network.Offsets[node]..network.Offsets[node + 1]];
            int negative = signs.Count((sbyte)-1);
            degrees[node] = new SignedDegree(signs.Length - negative, negative);
        }

        return degrees;
    }
}
