using System.Diagnostics;
using System.Globalization;
using Entente.Systems;
using Entente.Systems.Balance;
using Entente.Systems.Frustration;

namespace Entente.Tests.Systems;

/// <summary>Published networks are solved to proof in the time they are meant to take, and <c>docs/balance.md</c> says what is found.</summary>
public class BalancePageTests
{
    private static readonly TimeSpan s_mostForWars = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_mostForSenates = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan s_mostForRatings = TimeSpan.FromSeconds(120);

    [OnSharedData("relations")]
    public void Every_published_network_is_proven_in_time_and_the_page_says_so()
    {
        // The first run is the compiler's.
        FrustrationSolver.Solve(SharedNetworks.One(SharedNetworks.Tribes), new FrustrationSettings());
        var lines = new List<string>
        {
            "| network | nodes | ties | negative | frustration index | lower bound | optimal partitions | ms |",
            "|---|---|---|---|---|---|---|---|",
            Solve("Tribes of the Eastern Central Highlands", SharedNetworks.One(SharedNetworks.Tribes), s_mostForWars),
        };
        lines.AddRange(SharedNetworks.Series(SharedNetworks.Wars).Select(network => Solve($"Correlates of War {network.Name}", network.Network, s_mostForWars)));
        lines.AddRange(SharedNetworks.Series(SharedNetworks.Senates).Select(network => Solve($"US Senate, Congress {network.Name}", network.Network, s_mostForSenates)));
        lines.Add(Solve("Bitcoin Alpha", SharedNetworks.Ratings(SharedNetworks.BitcoinAlpha), s_mostForRatings));
        lines.Add(Solve("Bitcoin OTC", SharedNetworks.Ratings(SharedNetworks.BitcoinOtc), s_mostForRatings));

        lines.Count(line => line.Contains("War", StringComparison.Ordinal)).ShouldBe(51);
        BalancePage.Differences(lines).ShouldBeEmpty();
    }

    [OnSharedData(SharedNetworks.Tribes)]
    public void The_tribes_have_the_values_published_with_signnet()
    {
        SignedNetwork tribes = SharedNetworks.One(SharedNetworks.Tribes);
        FrustrationIndex found = FrustrationSolver.Solve(tribes, new FrustrationSettings());
        TriadCensus.Of(tribes).BalancedShare!.Value.ShouldBe(.8676471, 5e-8);
        WalkBalance.Of(tribes).Balance.ShouldBe(.3575761, 5e-8);
        found.Normalised(tribes.EdgeCount).ShouldBe(.7586207, 5e-8);
        found.Frustration.ShouldBe(7);

        // signnet counts every tie from both ends and finds 2.
        BlocSearch.Find(tribes, 3, new BlocSettings()).Error.ShouldBe(1);
    }

    [Fact]
    public void The_example_that_the_page_works_by_hand_comes_out_so()
    {
        SignedNetwork network = SignedNetwork.Create([new("A", "B", 1), new("A", "C", 1), new("B", "C", -1), new("A", "D", -1), new("B", "D", -1), new("C", "D", -1)]).Value;
        FrustrationIndex found = FrustrationSolver.Solve(network, new FrustrationSettings());
        (found.Frustration, found.LowerBound, found.HasAllPartitions).ShouldBe((1, 1, true));
        found.Partitions.Single().ShouldBe(new sbyte[] { 1, 1, 1, -1 });
        TriadCensus.Of(network).ShouldBe(new TriadCensus(0, 1, 2, 1));
        WalkBalance.Of(network).Balance.ShouldBe(2 * (Math.Cosh(1) + Math.Cosh(Math.Sqrt(5))) / (Math.Exp(3) + (3 / Math.E)), 1e-12);
        double[] pn = [4 / 3.0, 14 / 15.0, 14 / 15.0, -1 / 15.0];
        PnCentrality.Of(network).Zip(pn).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 1e-12);
        BlocSearch.Try(network, 4, new BlocSettings()).Select(blocs => blocs.Error).ShouldBe([2, 0.5]);
    }

    private static string Solve(string name, SignedNetwork network, TimeSpan most)
    {
        long start = Stopwatch.GetTimestamp();
        FrustrationIndex found = FrustrationSolver.Solve(network, new FrustrationSettings());
        TimeSpan taken = Stopwatch.GetElapsedTime(start);
        found.IsProven.ShouldBeTrue(name);
        taken.ShouldBeLessThan(most, name);
        BruteForce.Cost(network, found.Partitions[0]).ShouldBe(found.Frustration, name);
        string partitions = found.HasAllPartitions ? $"{found.Partitions.Count}" : $"over {found.Partitions.Count}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {network.NodeCount} | {network.EdgeCount} | {network.NegativeCount} | {found.Frustration} | {found.LowerBound} | {partitions} | {taken.TotalMilliseconds:0} |");
    }
}
