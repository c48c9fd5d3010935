using Xunit.Abstractions;

namespace Entente.Tests.Evidence;

public class ClusterGoldTests(ITestOutputHelper output)
{
    private const double PrecisionFloor = 0.95;
    private const double RecallFloor = 0.95;
    private const double UnseenPrecisionFloor = 0.9;
    private const double UnseenRecallFloor = 0.8;

    [Fact]
    public void Reports_that_a_person_joins_are_joined() => Measure(ClusterGold.Seen, PrecisionFloor, RecallFloor);

    [Fact]
    public void So_are_those_of_cases_that_nothing_was_chosen_by() => Measure(ClusterGold.Unseen, UnseenPrecisionFloor, UnseenRecallFloor);

    [Fact]
    public void The_sheets_are_large_enough_to_mean_something() => (ClusterGold.Seen.Count + ClusterGold.Unseen.Count).ShouldBeGreaterThanOrEqualTo(80);

    private void Measure(IReadOnlyList<ClusterCase> cases, double precision, double recall)
    {
        var faults = new List<string>();
        var tally = PairTally.Of([.. cases.SelectMany(found => found.Reports)], faults);

        faults.ForEach(output.WriteLine);
        output.WriteLine($"{tally}");
        tally.Precision.ShouldBeGreaterThan(precision, string.Join('\n', faults));
        tally.Recall.ShouldBeGreaterThan(recall, string.Join('\n', faults));
    }
}
