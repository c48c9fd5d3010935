using System.Diagnostics;
using System.Globalization;
using Entente.Actors;
using Entente.Documents;
using Entente.Relations;
using NodaTime;

namespace Entente.Bench;

/// <summary>Measures relations of many made-up events over thirty years, and tells the time.</summary>
internal static class LargeRelations
{
    private const int Days = 10_957;
    private const int Sources = 50;
    private const int Repeats = 5;

    public static void Print(TextWriter output)
    {
        foreach (int events in new[] { 1_000, 10_000, 100_000 })
        {
            DyadMaterial material = Make(events);
            foreach (int replicates in new[] { 0, 200 })
            {
                var request = new RelationRequest(new DyadParties("AAA", "BBB")) { Options = new SeriesOptions { Replicates = replicates } };
                double best = Enumerable.Range(0, Repeats).Min(_ => Time(material, request));
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{events} events, 360 months, {replicates} resamplings: {1000 * best:N0} ms (best of {Repeats})"));
            }
        }
    }

    private static double Time(DyadMaterial material, RelationRequest request)
    {
        long start = Stopwatch.GetTimestamp();
        RelationBuilder.Build(material, request);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static DyadMaterial Make(int count)
    {
        var random = new Random(1990);
        double[] scores = [-9, -3, -2, 1.5, 2.5, 4, 9.5];
        var first = new LocalDate(1990, 1, 1);
        DyadReport[] reports =
        [
            .. Enumerable.Range(0, count).Select(number => new DyadReport
            {
                Id = number.ToString("x8", CultureInfo.InvariantCulture),
                Event = number.ToString("x8", CultureInfo.InvariantCulture),
                When = DateInterval.OfDay(first.PlusDays(random.Next(Days))),
                Source = new DyadParty("AAA", "AAA", Sector.GOV),
                Target = new DyadParty("BBB", "BBB", Sector.GOV),
                Intensity = scores[random.Next(scores.Length)],
                Document = (number / 2).ToString(CultureInfo.InvariantCulture),
                Outlet = (number / 2 % Sources).ToString(CultureInfo.InvariantCulture),
            }),
        ];
        return new DyadMaterial(reports, [.. reports.Select(report => DayRange.Of(report.When)!.Value)]);
    }
}
