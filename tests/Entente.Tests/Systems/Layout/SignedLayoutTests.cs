using System.Diagnostics;
using Entente.Systems.Layout;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Systems.Layout;

public class SignedLayoutTests
{
    [Fact]
    public void Places_are_finite_and_the_same_whatever_the_order_of_ties_and_their_ends() =>
        Prop.ForAll(Ties().ToArbitrary(), ties =>
        {
            var places = SignedLayout.Of(ties);
            var others = SignedLayout.Of([.. ties.Reverse().Select(tie => new LayoutTie(tie.Second, tie.First, tie.Lean, tie.Strength))]);
            places.Values.ShouldAllBe(point => double.IsFinite(point.X) && double.IsFinite(point.Y));
            others.OrderBy(pair => pair.Key).ShouldBe(places.OrderBy(pair => pair.Key));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_two_actors_stand_on_one_spot() =>
        Prop.ForAll(Ties().ToArbitrary(), ties =>
        {
            LayoutPoint[] points = [.. SignedLayout.Of(ties).Values];
            points.SelectMany((one, place) => points.Skip(place + 1).Select(one.To)).ShouldAllBe(apart => apart > 1e-3);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(2, 2)]
    [InlineData(4, 3)]
    [InlineData(6, 6)]
    [InlineData(9, 4)]
    public void In_a_balanced_network_every_friend_stands_nearer_than_any_foe(int one, int other)
    {
        var ties = Balanced(one, other);
        var places = SignedLayout.Of(ties);
        double farthestFriend = ties.Where(tie => tie.Lean > 0).Max(Apart);
        ties.Where(tie => tie.Lean < 0).Min(Apart).ShouldBeGreaterThan(farthestFriend);

        double Apart(LayoutTie tie) => places[tie.First].To(places[tie.Second]);
    }

    [Fact]
    public void Another_seed_lowers_the_stress_as_far_when_the_network_is_small()
    {
        var ties = Balanced(2, 2);
        double[] first = Distances(SignedLayout.Of(ties, seed: 1));
        double[] second = Distances(SignedLayout.Of(ties, seed: 2));
        first.Zip(second).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 0.05);

        double[] Distances(IReadOnlyDictionary<string, LayoutPoint> places) => [.. ties.Select(tie => places[tie.First].To(places[tie.Second])).Order()];
    }

    [Fact]
    public void Sixty_actors_take_a_tenth_of_a_second()
    {
        var ties = Enumerable.Range(0, 60).SelectMany(one => Enumerable.Range(one + 1, 59 - one).Where(other => ((one * 31) + (other * 17)) % 5 == 0)
            .Select(other => new LayoutTie($"a{one:00}", $"a{other:00}", one % 3 == other % 3 ? 0.8 : -0.6, 1 + ((one + other) % 9)))).ToArray();
        SignedLayout.Of(ties);
        TimeSpan best = TimeSpan.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            long start = Stopwatch.GetTimestamp();
            SignedLayout.Of(ties).Count.ShouldBe(60);
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, Stopwatch.GetElapsedTime(start).Ticks));
        }

        best.TotalMilliseconds.ShouldBeLessThan(100);
    }

    [Fact]
    public void Boxes_that_overlap_are_moved_apart_and_others_stay()
    {
        LayoutPoint[] points = [new(0, 0), new(5, 1), new(4, -1), new(200, 200)];
        (double, double)[] sizes = [(40, 20), (40, 20), (30, 20), (40, 20)];
        LayoutPoint[] spread = LabelSpreader.Spread(points, sizes);
        spread[3].ShouldBe(points[3]);
        foreach ((int one, int other) in new[] { (0, 1), (0, 2), (1, 2) })
        {
            (Math.Abs(spread[one].X - spread[other].X) >= ((sizes[one].Item1 + sizes[other].Item1) / 2) - 1e-3
                || Math.Abs(spread[one].Y - spread[other].Y) >= ((sizes[one].Item2 + sizes[other].Item2) / 2) - 1e-3).ShouldBeTrue();
        }
    }

    private static LayoutTie[] Balanced(int one, int other) =>
    [
        .. Enumerable.Range(0, one + other).SelectMany(first => Enumerable.Range(first + 1, one + other - first - 1)
            .Select(second => new LayoutTie($"n{first:00}", $"n{second:00}", first < one == second < one ? 1 : -1, 5))),
    ];

    private static Gen<LayoutTie[]> Ties() =>
        from count in Gen.Choose(2, 14)
        from share in Gen.Choose(1, 4)
        from rolls in Gen.Choose(0, 99).ArrayOf(count * count * 2)
        select Enumerable.Range(0, count).SelectMany(one => Enumerable.Range(one + 1, count - one - 1)
                .Where(other => other == one + 1 || rolls[(one * count) + other] < 25 * share)
                .Select(other => new LayoutTie($"n{one}", $"n{other}", (rolls[(one * count) + other + (count * count)] / 50.0) - 1, rolls[(one * count) + other] % 7)))
            .ToArray();
}
