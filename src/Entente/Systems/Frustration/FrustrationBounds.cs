namespace Entente.Systems.Frustration;

/// <summary>How much is known of a frustration index while it is searched for, in the parts of the network that were begun.</summary>
/// <param name="LowerBound">No partition frustrates fewer ties.</param>
/// <param name="Frustration">The fewest that a partition found frustrates.</param>
public readonly record struct FrustrationBounds(int LowerBound, int Frustration)
{
    internal static FrustrationBounds Of(long lower, long upper) =>
        new((int)((lower + WeightedGraph.Unit - 1) / WeightedGraph.Unit), (int)(upper / WeightedGraph.Unit));
}
