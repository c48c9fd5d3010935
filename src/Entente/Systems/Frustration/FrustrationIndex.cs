namespace Entente.Systems.Frustration;

/// <summary>The frustration index of a network, or bounds on it: the least number of ties whose removal, or change of sign, leaves it balanced.</summary>
/// <param name="Frustration">Number of ties frustrated under the best partition found.</param>
/// <param name="LowerBound">No partition frustrates fewer; equal to <paramref name="Frustration"/> when that is proven to be least.</param>
/// <param name="Partitions">
/// Partitions of that cost, in order of their sides, 1 before -1: for each node 1 or -1, its side; the first node of each connected component is on side 1.
/// When the index is not proven, one.
/// </param>
/// <param name="HasAllPartitions">Whether no other partition is as good. False when the list was cut, when the index is not proven, or when time ran out.</param>
public sealed record FrustrationIndex(int Frustration, int LowerBound, IReadOnlyList<IReadOnlyList<sbyte>> Partitions, bool HasAllPartitions)
{
    /// <summary>The partition that the search came upon: one of that cost, whichever of them are listed.</summary>
    public IReadOnlyList<sbyte> Found { get; init; } = Partitions[0];

    /// <summary>Whether no partition can be better.</summary>
    public bool IsProven => LowerBound == Frustration;

    /// <summary>Normalised frustration: 1 for a balanced network, 0 where half the ties are frustrated, <c>1 - 2 L / m</c> (Aref and Wilson 2018, F).</summary>
    public double Normalised(int edges) => 1 - (2.0 * Frustration / edges);
}
