using Entente.Systems;

namespace Entente.Tests.Systems;

public class SignedNetworkTests
{
    [Fact]
    public void Rows_hold_every_tie_from_both_ends_by_ascending_neighbour()
    {
        SignedNetwork network = SignedNetwork.Create([new("C", "A", -1), new("B", "C", 1), new("A", "B", 1), new("B", "A", 1)]).Value;
        network.Names.ShouldBe(["A", "B", "C"]);
        (network.NodeCount, network.EdgeCount, network.NegativeCount).ShouldBe((3, 3, 1));
        network.Offsets.ToArray().ShouldBe([0, 2, 4, 6]);
        network.Neighbours.ToArray().ShouldBe([1, 2, 0, 2, 0, 1]);
        network.Signs.ToArray().ShouldBe(new sbyte[] { 1, -1, 1, 1, -1, 1 });
        network.EdgeOf.ToArray().ShouldBe([0, 1, 0, 2, 1, 2]);
    }

    [Fact]
    public void Ties_that_cannot_be_are_named()
    {
        SignedNetwork.Create([new("A", "A", 1)]).Problem!.Code.ShouldBe("EN0604");
        SignedNetwork.Create([new("A", "B", 1), new("B", "A", -1)]).Problem!.Code.ShouldBe("EN0605");
        SignedNetwork.Create([]).Problem!.Code.ShouldBe("EN0606");
        Should.Throw<ArgumentOutOfRangeException>(() => SignedNetwork.Create([new("A", "B", 2)]));
    }
}
