using Entente.Time;
using Xunit.Abstractions;

namespace Entente.Tests.Time;

/// <summary>Figures on data beside the repository; <c>docs/time.md</c> quotes them.</summary>
public class MeasuredDatesTests(ITestOutputHelper output)
{
    private static readonly string[] Files =
        ["DateTimeModel", "DateParser", "DatePeriodParser", "DateExtractor", "DatePeriodExtractor", "HolidayParser", "HolidayExtractor", "DurationParser"];

    private static readonly Lazy<IReadOnlyList<DateTally>> Measured = new(() => [.. Files.Select(Measure)]);

    /// <summary>Every file of specifications, then all together; measured once for all tests.</summary>
    internal static IReadOnlyList<DateTally> Tallies => [.. Measured.Value, Measured.Value.Aggregate(new DateTally("all files"), DateTally.Sum)];

    [OnSharedData("time")]
    public void Recognizer_cases_keep_their_floors()
    {
        foreach (var tally in Tallies)
        {
            output.WriteLine(tally.ToString());
        }

        var total = Tallies[^1];
        (total.Spans / (double)total.Expressions).ShouldBeGreaterThan(0.93);
        (total.Values / (double)total.Valued).ShouldBeGreaterThan(0.84);
    }

    private static DateTally Measure(string file)
    {
        var tally = new DateTally(file);
        foreach (var specification in RecognizerCase.Load(Path.Combine(SharedData.Find("time")!, file + ".json")))
        {
            tally.Add(specification, TimeExpressionFinder.Find(specification.Text, specification.Reference));
        }

        return tally;
    }
}
