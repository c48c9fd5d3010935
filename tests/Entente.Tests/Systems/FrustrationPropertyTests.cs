using Entente.Systems;
using Entente.Systems.Frustration;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Systems;

public class FrustrationPropertyTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(19590101, 1);
    private static readonly FrustrationSettings s_settings = new();

    [Fact]
    public void The_index_is_proven_and_is_what_trying_every_partition_gives() =>
        Check.One(s_config, Prop.ForAll(RandomGraph.Small(13).ToArbitrary(), network =>
        {
            FrustrationIndex found = FrustrationSolver.Solve(network, s_settings);
            return found.IsProven && found.Frustration == BruteForce.Frustration(network).Frustration;
        }));

    [Fact]
    public void It_is_so_up_to_sixteen_nodes() =>
        Check.One(s_config.WithMaxTest(40), Prop.ForAll(Gen.Choose(0, 10_000).ToArbitrary(), seed =>
        {
            SignedNetwork network = RandomGraph.Make(16, 0.3 + (0.7 * (seed % 8) / 8), 0.5, seed);
            FrustrationIndex found = FrustrationSolver.Solve(network, s_settings);
            return found.IsProven && found.Frustration == BruteForce.Frustration(network).Frustration;
        }));

    [Fact]
    public void Every_optimal_partition_is_listed_once_or_the_list_is_said_to_be_cut() =>
        Check.One(s_config, Prop.ForAll(RandomGraph.Small(11).ToArbitrary(), network =>
        {
            FrustrationIndex found = FrustrationSolver.Solve(network, s_settings);
            (int least, long count) = BruteForce.Frustration(network);
            return found.Partitions.All(sides => BruteForce.Cost(network, sides) == least)
                && found.Partitions.Select(sides => string.Join(',', sides)).Distinct().Count() == found.Partitions.Count
                && found.HasAllPartitions == count <= s_settings.MostPartitions
                && found.Partitions.Count == Math.Min(count, s_settings.MostPartitions);
        }));

    [Fact]
    public void A_search_that_is_stopped_leaves_bounds_that_hold() =>
        Check.One(s_config, Prop.ForAll(RandomGraph.Small(11).ToArbitrary(), network =>
        {
            FrustrationIndex found = FrustrationSolver.Solve(network, s_settings, stop: new CancellationToken(canceled: true));
            int least = BruteForce.Frustration(network).Frustration;
            return found.LowerBound <= least && least <= found.Frustration && !found.HasAllPartitions
                && found.Partitions.All(sides => BruteForce.Cost(network, sides) == found.Frustration);
        }));

    [Fact]
    public void Switching_a_node_changes_no_index() =>
        Check.One(s_config, Prop.ForAll(
            (from network in RandomGraph.Small(14) from node in Gen.Choose(0, network.NodeCount - 1) select (network, node)).ToArbitrary(),
            drawn => FrustrationSolver.Solve(drawn.network, s_settings).Frustration == FrustrationSolver.Solve(Switched(drawn.network, drawn.node), s_settings).Frustration));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Neither_threads_nor_seed_change_what_is_proven(int threads)
    {
        SignedNetwork network = RandomGraph.Make(40, 0.35, 0.45, 7);
        FrustrationIndex one = FrustrationSolver.Solve(network, s_settings);
        FrustrationIndex other = FrustrationSolver.Solve(network, s_settings with { Threads = threads, Seed = threads });
        one.IsProven.ShouldBeTrue();
        one.HasAllPartitions.ShouldBeTrue();
        (other.Frustration, other.LowerBound, other.HasAllPartitions).ShouldBe((one.Frustration, one.LowerBound, one.HasAllPartitions));
        other.Partitions.Select(sides => string.Join(',', sides)).ShouldBe(one.Partitions.Select(sides => string.Join(',', sides)));
    }

    [Fact]
    public void A_search_without_a_known_end_can_be_stopped_from_outside()
    {
        SignedNetwork network = RandomGraph.Make(160, 1, 0.5, 3);
        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        FrustrationIndex found = FrustrationSolver.Solve(network, s_settings, stop: limit.Token);
        found.IsProven.ShouldBeFalse();
        found.LowerBound.ShouldBeGreaterThan(0);
        found.Frustration.ShouldBe(BruteForce.Cost(network, found.Partitions[0]));
    }

    [Fact]
    public void Bounds_told_on_the_way_hold_and_close_in()
    {
        SignedNetwork network = RandomGraph.Make(40, 0.35, 0.45, 7);
        var told = new Told();
        FrustrationIndex found = FrustrationSolver.Solve(network, s_settings, told);
        told.Bounds.ShouldNotBeEmpty();
        told.Bounds.ShouldAllBe(bounds => bounds.LowerBound <= found.Frustration && found.Frustration <= bounds.Frustration);
        told.Bounds.Select(bounds => bounds.LowerBound).ShouldBeInOrder();
    }

    private static SignedNetwork Switched(SignedNetwork network, int node) => SignedNetwork.Create(
    [
        .. Enumerable.Range(0, network.EdgeCount).Select(edge => new SignedEdge(
            network.Names[network.From[edge]],
            network.Names[network.To[edge]],
            network.From[edge] == node || network.To[edge] == node ? -network.EdgeSigns[edge] : network.EdgeSigns[edge])),
    ]).Value;

    private sealed class Told : IProgress<FrustrationBounds>
    {
        public List<FrustrationBounds> Bounds { get; } = [];

        public void Report(FrustrationBounds value) => Bounds.Add(value);
    }
}
