using Entente.Systems;
using Entente.Systems.Balance;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Systems;

public class BalanceMeasuresTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(19460101, 1);

    // The network of ten nodes with which Everett and Borgatti (2014) show what degrees cannot tell; row by row.
    private static readonly int[,] s_everett =
    {
        { 0, 1, 0, 1, 0, 0, 0, -1, -1, 0 },
        { 1, 0, 1, -1, 1, -1, -1, 0, 0, 0 },
        { 0, 1, 0, 1, -1, 0, 0, 0, -1, 0 },
        { 1, -1, 1, 0, 1, -1, -1, 0, 0, 0 },
        { 0, 1, -1, 1, 0, 1, 0, -1, 0, -1 },
        { 0, -1, 0, -1, 1, 0, 1, 0, 1, -1 },
        { 0, -1, 0, -1, 0, 1, 0, 1, -1, 1 },
        { -1, 0, 0, 0, -1, 0, 1, 0, 1, 0 },
        { -1, 0, -1, 0, 0, 1, -1, 1, 0, 1 },
        { 0, 0, 0, 0, -1, -1, 1, 0, 1, 0 },
    };

    [Fact]
    public void Triangles_are_counted_by_their_signs() =>
        Check.One(s_config, Prop.ForAll(RandomGraph.Small(16).ToArbitrary(), network =>
        {
            int[,] signs = Matrix(network);
            long[] kinds = new long[4];
            for (int a = 0; a < network.NodeCount; a++)
            {
                for (int b = a + 1; b < network.NodeCount; b++)
                {
                    for (int c = b + 1; c < network.NodeCount; c++)
                    {
                        kinds[(3 - signs[a, b] - signs[a, c] - signs[b, c]) / 2] += signs[a, b] * signs[a, c] * signs[b, c] != 0 ? 1 : 0;
                    }
                }
            }

            return TriadCensus.Of(network) == new TriadCensus(kinds[0], kinds[1], kinds[2], kinds[3]);
        }));

    [Fact]
    public void Walks_are_what_the_power_series_of_the_exponential_gives() =>
        Check.One(s_config, Prop.ForAll(RandomGraph.Small(16).ToArbitrary(), network =>
        {
            int[,] signs = Matrix(network);
            double[] signed = ExponentialDiagonal(signs, sign => sign);
            double[] unsigned = ExponentialDiagonal(signs, Math.Abs);
            WalkBalance found = WalkBalance.Of(network);
            return Math.Abs(found.Balance - (signed.Sum() / unsigned.Sum())) < 1e-9
                && found.OfNodes.Select((value, node) => Math.Abs(value - (signed[node] / unsigned[node]))).Max() < 1e-9;
        }));

    [Fact]
    public void Walks_of_a_large_dense_network_neither_vanish_nor_overflow()
    {
        string[] names = [.. Enumerable.Range(0, 800).Select(number => $"n{number:000}")];
        SignedNetwork network = SignedNetwork.Create([.. names.SelectMany((one, place) => names.Skip(place + 1).Select(other => new SignedEdge(one, other, 1))), new("x", "y", -1)]).Value;
        WalkBalance found = WalkBalance.Of(network, 2);
        found.Balance.ShouldBe(1, 1e-9);
        found.OfNodes.ShouldAllBe(value => Math.Abs(value - 1) < 1e-9);
    }

    [Fact]
    public void A_balanced_network_scores_one_by_every_measure()
    {
        SignedNetwork network = SignedNetwork.Create([new("A", "B", 1), new("A", "C", -1), new("B", "C", -1), new("C", "D", 1), new("A", "D", -1)]).Value;
        TriadCensus.Of(network).BalancedShare.ShouldBe(1);
        WalkBalance.Of(network).Balance.ShouldBe(1, 1e-12);
        BlocSearch.Find(network, 2, new BlocSettings()).Error.ShouldBe(0);
    }

    [Fact]
    public void Walk_balance_does_not_depend_on_threads()
    {
        SignedNetwork network = RandomGraph.Make(60, 0.2, 0.4, 5);
        WalkBalance one = WalkBalance.Of(network);
        WalkBalance other = WalkBalance.Of(network, threads: 3);
        other.Balance.ShouldBe(one.Balance);
        other.OfNodes.ShouldBe(one.OfNodes);
    }

    [Fact]
    public void Centrality_is_as_published_where_degrees_are_all_alike()
    {
        SignedNetwork network = FromMatrix(s_everett);
        SignedDegree.Of(network).ShouldAllBe(degree => degree.Net == 0 && degree.Ratio == 0.5);
        double[] published = [0.9009747, 0.8613482, 0.9076997, 0.8613482, 0.8410658, 0.8496558, 0.8617321, 0.9015909, 0.8509848, 0.9072930];
        foreach ((double found, double expected) in PnCentrality.Of(network).Zip(published))
        {
            found.ShouldBe(expected, 1e-6);
        }
    }

    [Fact]
    public void Centrality_of_a_single_hostile_pair_solves_the_equation_by_hand()
    {
        // n = 2: x = 1 / (1 + 2 / 2) for both.
        PnCentrality.Of(SignedNetwork.Create([new("A", "B", -1)]).Value).ShouldBe([0.5, 0.5]);
        PnCentrality.Of(SignedNetwork.Create([new("A", "B", 1)]).Value).ShouldBe([2, 2]);
    }

    [Theory]
    [InlineData(2, 0.5)]
    [InlineData(3, 0.5)]
    [InlineData(3, 0.3)]
    public void Blocs_have_the_least_error_that_trying_every_division_gives(int blocs, double alpha) =>
        Check.One(s_config.WithMaxTest(25), Prop.ForAll(RandomGraph.Small(8).ToArbitrary(), network =>
            Math.Abs(BlocSearch.Find(network, blocs, new BlocSettings { Alpha = alpha }).Error - BruteForce.BlocError(network, blocs, alpha)) < 1e-9));

    [Fact]
    public void Three_camps_at_odds_with_each_other_are_found()
    {
        SignedEdge[] edges = [.. from one in Enumerable.Range(0, 12) from other in Enumerable.Range(0, one) select new SignedEdge($"n{one:00}", $"n{other:00}", one % 3 == other % 3 ? 1 : -1)];
        IReadOnlyList<BlocPartition> tried = BlocSearch.Try(SignedNetwork.Create(edges).Value, 6, new BlocSettings());
        tried.Select(blocs => blocs.Count).ShouldBe([1, 2, 3]);
        tried[^1].Error.ShouldBe(0);
        tried[^1].Membership.ShouldBe(Enumerable.Range(0, 12).Select(node => node % 3));
    }

    private static SignedNetwork FromMatrix(int[,] signs) => SignedNetwork.Create(
    [
        .. from one in Enumerable.Range(0, signs.GetLength(0))
           from other in Enumerable.Range(0, one)
           where signs[one, other] != 0
           select new SignedEdge($"n{one:00}", $"n{other:00}", signs[one, other]),
    ]).Value;

    private static int[,] Matrix(SignedNetwork network)
    {
        var signs = new int[network.NodeCount, network.NodeCount];
        for (int edge = 0; edge < network.EdgeCount; edge++)
        {
            signs[network.From[edge], network.To[edge]] = signs[network.To[edge], network.From[edge]] = network.EdgeSigns[edge];
        }

        return signs;
    }

    private static double[] ExponentialDiagonal(int[,] signs, Func<int, int> weight)
    {
        const int terms = 90;
        int count = signs.GetLength(0);
        var diagonal = new double[count];
        for (int start = 0; start < count; start++)
        {
            double[] vector = new double[count];
            vector[start] = 1;
            for (int term = 1; term <= terms; term++)
            {
                diagonal[start] += vector[start];
                vector = [.. Enumerable.Range(0, count).Select(row => Enumerable.Range(0, count).Sum(column => weight(signs[row, column]) * vector[column]) / term)];
            }
        }

        return diagonal;
    }
}
