namespace Entente.Systems.Balance;

/// <summary>Nodes divided into blocs that should hold positive ties within and negative ties between them, and how far they do.</summary>
/// <param name="Membership">The bloc of each node, from 0; numbered in the order of their first nodes.</param>
/// <param name="NegativeWithin">Number of negative ties within blocs.</param>
/// <param name="PositiveBetween">Number of positive ties between blocs.</param>
/// <param name="Alpha">What a negative tie within a bloc weighs; a positive one between blocs weighs the rest to 1.</param>
public sealed record BlocPartition(IReadOnlyList<int> Membership, int NegativeWithin, int PositiveBetween, double Alpha)
{
    /// <summary>Number of blocs that have members.</summary>
    public int Count => Membership.Max() + 1;

    /// <summary>The criterion of Doreian and Mrvar (1996): <c>α N + (1 - α) P</c>; 0 when the network can be divided so without a fault.</summary>
    public double Error => (Alpha * NegativeWithin) + ((1 - Alpha) * PositiveBetween);
}
