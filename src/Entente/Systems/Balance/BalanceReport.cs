using Entente.Systems.Frustration;

namespace Entente.Systems.Balance;

/// <summary>Every measure of balance of one network.</summary>
/// <param name="Network">The network.</param>
/// <param name="Frustration">The frustration index, or bounds on it.</param>
/// <param name="Triads">Its triangles.</param>
/// <param name="Walks">Walk-based balance; null when there was no time for it.</param>
/// <param name="Degrees">Signed degree of every node.</param>
/// <param name="Pn">PN centrality of every node.</param>
/// <param name="Blocs">The divisions into blocs that were found, by growing number of blocs allowed; the last has the least error.</param>
public sealed record BalanceReport(
    SignedNetwork Network,
    FrustrationIndex Frustration,
    TriadCensus Triads,
    WalkBalance? Walks,
    IReadOnlyList<SignedDegree> Degrees,
    IReadOnlyList<double> Pn,
    IReadOnlyList<BlocPartition> Blocs)
{
    /// <summary>The ties that the first partition listed leaves frustrated, as numbers of edges.</summary>
    public IEnumerable<int> FrustratedEdges()
    {
        IReadOnlyList<sbyte> sides = Frustration.Partitions[0];
        return Enumerable.Range(0, Network.EdgeCount)
            .Where(edge => Network.EdgeSigns[edge] * sides[Network.From[edge]] * sides[Network.To[edge]] < 0);
    }
}
