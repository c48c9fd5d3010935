using Entente.Relations;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Relations;

public class PeltTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(2012, 1);

    [Fact]
    public void Pruning_finds_what_trying_every_segmentation_finds() =>
        Check.One(s_config, Prop.ForAll(
            (from values in Gen.Elements(0.0, 0.5, 1.0, 3.0, 3.2, 6.0).ListOf(13)
             from penalty in Gen.Elements(0.5, 2.0, 5.0)
             from least in Gen.Choose(1, 4)
             select (values: values.ToArray(), penalty, least)).ToArbitrary(),
            drawn => Math.Abs(Total(drawn.values, Pelt.Changes(drawn.values, 1, drawn.penalty, drawn.least), drawn.penalty) - Best(drawn.values, drawn.penalty, drawn.least)) < 1e-9));

    [Fact]
    public void No_segment_is_shorter_than_the_least() =>
        Check.One(s_config, Prop.ForAll(Gen.Choose(0, 9).Select(number => (double)number).ListOf(40).ToArbitrary(), values =>
        {
            int[] ends = [0, .. Pelt.Changes([.. values]), values.Count];
            return ends.Zip(ends.Skip(1)).All(pair => pair.Second - pair.First >= Pelt.LeastSegment);
        }));

    [Fact]
    public void A_step_is_found_where_it_is()
    {
        var random = new Random(1);
        double[] values = [.. Enumerable.Range(0, 60).Select(place => (place < 24 ? 0 : 2) + random.NextDouble())];
        Pelt.Changes(values).ShouldBe([24]);
    }

    [Fact]
    public void Noise_alone_rarely_turns()
    {
        var random = new Random(7);
        int turned = Enumerable.Range(0, 200).Count(_ => Pelt.Changes([.. Enumerable.Range(0, 120).Select(_ => Enumerable.Range(0, 12).Sum(_ => random.NextDouble()))]).Count > 0);
        turned.ShouldBeLessThan(20);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(50)]
    public void A_sequence_that_is_short_or_flat_never_turns(int length) => Pelt.Changes(new double[length]).ShouldBeEmpty();

    private static double Total(double[] values, IReadOnlyList<int> changes, double penalty)
    {
        int[] ends = [0, .. changes, values.Length];
        return (penalty * changes.Count) + ends.Zip(ends.Skip(1)).Sum(segment => Cost(values[segment.First..segment.Second]));
    }

    // Every segmentation, by recursion on where the last segment begins.
    private static double Best(double[] values, double penalty, int least)
    {
        double best = Cost(values);
        for (int place = least; place <= values.Length - least; place++)
        {
            best = Math.Min(best, Best(values[..place], penalty, least) + penalty + Cost(values[place..]));
        }

        return best;
    }

    private static double Cost(double[] segment) => segment.Sum(value => (value - segment.Average()) * (value - segment.Average()));
}
