using Xunit.Abstractions;

namespace Entente.Tests.Evidence;

public class ClusterGoldTests(ITestOutputHelper output)
{
    private const double PrecisionFloor = 0.9;
    private const double RecallFloor = 0.9;

    [Fact]
    public void Reports_that_a_person_joins_are_joined()
    {
        var faults = new List<string>();
        var tally = PairTally.Of([.. ClusterGold.Cases.SelectMany(found => found.Reports)], faults);

        faults.ForEach(output.WriteLine);
        output.WriteLine($"{tally} precision {tally.Precision:0.000} recall {tally.Recall:0.000}");
        tally.Precision.ShouldBeGreaterThan(PrecisionFloor, string.Join('\n', faults));
        tally.Recall.ShouldBeGreaterThan(RecallFloor, string.Join('\n', faults));
    }

    [Fact]
    public void The_sheet_is_large_enough_to_mean_something() => ClusterGold.Cases.Count.ShouldBeGreaterThanOrEqualTo(60);
}
