using Entente.Systems.Balance;

namespace Entente.Systems.Balancers;

/// <summary>How far two blocs are from each other.</summary>
/// <param name="One">One bloc, from 0.</param>
/// <param name="Other">The other.</param>
/// <param name="Positive">Positive ties between their members.</param>
/// <param name="Negative">Negative ties between their members.</param>
public sealed record BlocDistance(int One, int Other, int Positive, int Negative)
{
    /// <summary>Share of the ties between them that are negative, 0 to 1; null when there are none.</summary>
    public double? Distance => Positive + Negative == 0 ? null : (double)Negative / (Positive + Negative);

    /// <summary>Every pair of blocs.</summary>
    public static IReadOnlyList<BlocDistance> Of(SignedNetwork network, BlocPartition blocs)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(blocs);
        var counts = new Dictionary<(int, int), (int Positive, int Negative)>();
        for (int edge = 0; edge < network.EdgeCount; edge++)
        {
            (int one, int other) = (blocs.Membership[network.From[edge]], blocs.Membership[network.To[edge]]);
            (int, int) pair = (Math.Min(one, other), Math.Max(one, other));
            (int positive, int negative) = counts.GetValueOrDefault(pair);
            counts[pair] = network.EdgeSigns[edge] > 0 ? (positive + 1, negative) : (positive, negative + 1);
        }

        return
        [
            .. Enumerable.Range(0, blocs.Count).SelectMany(one => Enumerable.Range(one + 1, blocs.Count - one - 1).Select(other => (one, other)))
                .Select(pair => new BlocDistance(pair.one, pair.other, counts.GetValueOrDefault(pair).Positive, counts.GetValueOrDefault(pair).Negative)),
        ];
    }
}
