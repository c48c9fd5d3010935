using Entente.Systems;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Systems;

/// <summary>Random signed networks, from a few ties to all pairs, from all positive to all negative.</summary>
internal static class RandomGraph
{
    /// <summary>Networks that brute force can still count.</summary>
    public static Gen<SignedNetwork> Small(int most) =>
        from nodes in Gen.Choose(2, most)
        from density in Gen.Choose(10, 100)
        from negative in Gen.Choose(0, 100)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select Make(nodes, density / 100.0, negative / 100.0, seed);

    /// <summary>A network of so many nodes; it has at least one tie.</summary>
    public static SignedNetwork Make(int nodes, double density, double negative, int seed)
    {
        var random = new Random(seed);
        var edges = new List<SignedEdge> { new(Name(0), Name(1), random.NextDouble() < negative ? -1 : 1) };
        for (int one = 0; one < nodes; one++)
        {
            for (int other = one + 1; other < nodes; other++)
            {
                bool isTie = random.NextDouble() < density;
                int sign = random.NextDouble() < negative ? -1 : 1;
                if (isTie && other > 1)
                {
                    edges.Add(new SignedEdge(Name(one), Name(other), sign));
                }
            }
        }

        return SignedNetwork.Create(edges).Value;
    }

    private static string Name(int node) => $"n{node:000}";
}
