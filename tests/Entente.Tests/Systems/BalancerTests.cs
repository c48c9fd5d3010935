using Entente.Systems;
using Entente.Systems.Balancers;
using Entente.Systems.Frustration;
using Entente.Systems.Ties;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Systems;

public class BalancerTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(19690720, 1);
    private static readonly SystemOptions s_options = new() { Replicates = 50, Shuffles = 3000 };

    [Fact]
    public void The_worked_example_of_the_page()
    {
        SystemView view = View(("A", "R", 1), ("B", "R", 1), ("A", "B", -1), ("C", "D", -1));
        Balancer found = view.Balancers[0];
        (found.Actor, found.Held.Count, found.HostileDyads, found.Share).ShouldBe(("R", 1, 2, 0.5));
        (found.Held[0].Parties.First, found.Held[0].Parties.Second, found.Held[0].Support).ShouldBe(("A", "B", 1));
        found.Expected.ShouldBe(1.0 / 3, 0.03);
        found.ZScore!.Value.ShouldBe(Math.Sqrt(2), 0.1);
        found.Tail.ShouldBe(1.0 / 3, 0.03);
        (found.Brokered, found.Brokerage).ShouldBe((1, 1.0));
        view.Balance!.Frustration.Frustration.ShouldBe(1);
        view.Frustrated.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_division_of_which_nobody_knows_whether_it_is_the_only_best_is_told_so()
    {
        SystemView view = View(("A", "R", 1), ("B", "R", 1), ("A", "B", -1));
        FrustrationIndex found = view.Balance!.Frustration;
        SystemView stopped = view with { Balance = view.Balance with { Frustration = found with { Partitions = [found.Found], HasAllPartitions = false } } };
        string.Join(' ', SystemWords.Of(stopped, id => id)).ShouldContain("which may not be the only one");
        string.Join(' ', SystemWords.Of(view, id => id)).ShouldContain("one of several best divisions");
    }

    [Fact]
    public void One_friend_of_two_hostile_camps_is_found_and_aligned_with_both()
    {
        // Friends elsewhere, whom the one between might have made instead.
        var elsewhere = Enumerable.Range(0, 30).Select(number => ($"C{number:00}", $"D{number:00}", 1));
        SystemView view = View([.. TwoCamps(3, "Z"), .. elsewhere]);
        Balancer found = view.Balancers[0];
        (found.Actor, found.Held.Count, found.Share).ShouldBe(("Z", 9, 1.0));
        found.Tail.ShouldBeLessThan(0.05);
        found.ZScore!.Value.ShouldBeGreaterThan(2);
        found.MultiAlignment!.Value.ShouldBe(0.5, 1e-9);
        view.Balancers.Skip(1).ShouldAllBe(other => other.Held.Count == 0);
        BlocDistance distance = view.Distances.ShouldHaveSingleItem();
        distance.Negative.ShouldBe(9);
        distance.Positive.ShouldBe(3);
        distance.Distance.ShouldBe(0.75);
        string words = string.Join(' ', SystemWords.Of(view, id => id));
        words.ShouldContain("Z holds positive ties to both ends of 9 of 9 hostile dyads");
        words.ShouldContain("more than chance gives");
        SystemWords.Of(view, id => id).Count.ShouldBeInRange(2, 6);
    }

    [Fact]
    public void Everybodys_friend_among_friends_and_foes_of_all_is_no_more_than_chance_gives()
    {
        SystemView view = View(TwoCamps(3, "Z"));
        (view.Balancers[0].Held.Count, view.Balancers[0].ZScore, view.Balancers[0].Tail).ShouldBe((9, null, 1));
        string.Join(' ', SystemWords.Of(view, id => id)).ShouldContain("no more than chance may give");
    }

    [Fact]
    public void Where_chance_leaves_no_room_there_is_no_score()
    {
        Balancer found = View(("I", "R", 1), ("P", "R", 1), ("C", "P", 1), ("I", "P", -1), ("C", "I", -1)).Balancers[0];
        (found.Actor, found.Held.Count, found.Expected, found.ZScore, found.Tail).ShouldBe(("R", 1, 1, null, 1));
    }

    [Fact]
    public void Shuffling_keeps_signed_degrees_and_makes_no_tie_twice() =>
        Check.One(s_config, Prop.ForAll(RandomGraph.Small(12).ToArbitrary(), network =>
        {
            var shuffle = new SignedShuffle(network, 7);
            var before = Degrees(shuffle);
            shuffle.Run(50 * network.EdgeCount);
            var ties = shuffle.Ties().ToArray();
            return Degrees(shuffle).SequenceEqual(before) && ties.All(tie => tie.One != tie.Other)
                && ties.DistinctBy(tie => (Math.Min(tie.One, tie.Other), Math.Max(tie.One, tie.Other))).Count() == network.EdgeCount;
        }));

    [Fact]
    public void Shuffling_that_is_stopped_gives_the_hundred_it_needs()
    {
        SignedNetwork network = RandomGraph.Make(20, 0.3, 0.4, 3);
        NullModel.Of(network, 5000, 1, new CancellationToken(canceled: true)).Samples.ShouldBe(100);
        NullModel.Of(network, 150, 1).Samples.ShouldBe(150);
    }

    [Fact]
    public void Shuffling_does_move_ties()
    {
        var shuffle = new SignedShuffle(RandomGraph.Make(20, 0.3, 0.4, 3), 1);
        var before = shuffle.Ties().ToHashSet();
        shuffle.Run(2000);
        shuffle.Swaps.ShouldBeGreaterThan(200);
        shuffle.Ties().Count(before.Contains).ShouldBeLessThan(before.Count / 2);
    }

    [Fact]
    public void The_same_seed_gives_the_same_and_held_dyads_are_what_counting_gives() =>
        Check.One(s_config, Prop.ForAll(RandomGraph.Small(9).ToArbitrary(), network =>
        {
            var one = NullModel.Of(network, 20, 5);
            var other = NullModel.Of(network, 20, 5);
            return one.Means.SequenceEqual(other.Means) && one.Tails.SequenceEqual(other.Tails)
                && new SignedShuffle(network, 1).HostileDyadsHeld().SequenceEqual(Enumerable.Range(0, network.NodeCount).Select(node => Counted(network, node)));
        }));

    /// <summary>Two camps of friends, everybody a foe of all in the other camp, and somebody who is everybody's friend.</summary>
    public static (string, string, int)[] TwoCamps(int size, string between)
    {
        string[] all = [.. Enumerable.Range(0, size).Select(number => $"A{number}"), .. Enumerable.Range(0, size).Select(number => $"B{number}")];
        return
        [
            .. all.SelectMany((one, place) => all.Skip(place + 1).Select(other => (one, other, one[0] == other[0] ? 1 : -1))),
            .. all.Select(one => (one, between, 1)),
        ];
    }

    private static SystemView View(params (string, string, int)[] ties) => SystemView.Of(SystemDraft.Snapshot(SystemDraft.Ties(ties)), s_options);

    private static IEnumerable<(int Node, int Sign, int Count)> Degrees(SignedShuffle shuffle) => shuffle.Ties()
        .SelectMany(tie => new[] { (Node: tie.One, tie.Sign), (Node: tie.Other, tie.Sign) }).GroupBy(end => end).Select(group => (group.Key.Node, group.Key.Sign, group.Count())).Order();

    private static int Counted(SignedNetwork network, int node)
    {
        HashSet<int> friends = [.. Enumerable.Range(0, network.EdgeCount).Where(edge => network.EdgeSigns[edge] > 0 && (network.From[edge] == node || network.To[edge] == node))
            .Select(edge => network.From[edge] + network.To[edge] - node)];
        return Enumerable.Range(0, network.EdgeCount).Count(edge => network.EdgeSigns[edge] < 0 && friends.Contains(network.From[edge]) && friends.Contains(network.To[edge]));
    }
}
