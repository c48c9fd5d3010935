using System.Diagnostics;
using System.Globalization;
using Entente.Events;
using Entente.Evidence;

namespace Entente.Bench;

/// <summary>Clusters a million made-up reports of twenty years, and tells time and memory.</summary>
internal static class LargeClustering
{
    private const int Reports = 1_000_000;
    private const int States = 60;
    private const int FirstDay = 10_957;
    private const int Days = 7_305;
    private const int Vocabulary = 3_000;

    public static void Print(TextWriter output)
    {
        Report[] reports = Make();
        using var process = Process.GetCurrentProcess();
        long before = process.PeakWorkingSet64;
        long start = Stopwatch.GetTimestamp();
        IReadOnlyList<EventCluster> clusters = EventClusterer.Cluster(reports);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        process.Refresh();
        int busiest = reports.CountBy(report => ReportPath.Step(report, 0)).Max(block => block.Value);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{reports.Length} reports, at most {busiest} of a relation, family and year, into {clusters.Count} clusters: {seconds:F1} s on one thread, {reports.Length / seconds:N0} reports/s; at most {process.PeakWorkingSet64 / 1e6:N0} MB of memory, {before / 1e6:N0} MB of it the reports"));
    }

    // Relations differ in how much is told of them as words do in a text: the busiest has some thousands of reports a year, most have a few.
    private static Report[] Make()
    {
        var random = new Random(20210827);
        var types = Enum.GetValues<EventType>();
        string[] words = [.. Enumerable.Range(0, Vocabulary).Select(i => $"word{i:0000}")];
        var parties = new Dictionary<(int, int), IReadOnlyList<ReportParty>>();
        var reports = new Report[Reports];
        for (int i = 0; i < reports.Length; i++)
        {
            // Every third report tells what the one before told, some days later and partly in other words.
            reports[i] = i % 3 == 2 ? Retell(reports[i - 1], i) : Tell(i);
        }

        return reports;

        Report Tell(int i)
        {
            (int one, int other) = (Skewed(random, States), Skewed(random, States));
            int last = FirstDay + random.Next(Days);
            int width = random.Next(10) switch { < 6 => 1, < 8 => 3, 8 => 31, _ => 7 };
            return MakeReport(i, types[random.Next(types.Length)], PartiesOf(one, other), new ReportDays(last - width + 1, last), words[random.Next(20)], Some(6));
        }

        Report Retell(Report told, int i) => MakeReport(
            i, told.Type, told.Parties, new ReportDays(told.Days.First, told.Days.First + ReportDays.Lag), told.TriggerWords[0], [.. told.Words.Take(4), .. Some(3)]);

        IEnumerable<string> Some(int count) => Enumerable.Range(0, count).Select(_ => words[Skewed(random, Vocabulary)]);

        IReadOnlyList<ReportParty> PartiesOf(int one, int other)
        {
            if (!parties.TryGetValue((one, other), out IReadOnlyList<ReportParty>? made))
            {
                ReportParty[] sides = one == other ? [PartyOf(one, PartySide.Acts)] : [PartyOf(one, PartySide.Acts), PartyOf(other, PartySide.Receives)];
                made = parties[(one, other)] = [.. sides.OrderBy(party => party.Key, StringComparer.Ordinal)];
            }

            return made;
        }
    }

    private static Report MakeReport(int number, EventType type, IReadOnlyList<ReportParty> parties, ReportDays days, string trigger, IEnumerable<string> words) => new()
    {
        Id = number.ToString("x8", CultureInfo.InvariantCulture),
        Type = type,
        Status = EventStatus.Actual,
        Parties = parties,
        Days = days,
        TriggerWords = [trigger],
        Words = [.. words.Distinct().Order(StringComparer.Ordinal)],
        Confidence = 0.9,
    };

    private static ReportParty PartyOf(int state, PartySide side)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"S{state:00}");
        return new ReportParty(id, side, [new PartyName(id, NamedAs.Whole)]);
    }

    private static int Skewed(Random random, int count) => (int)(count * Math.Pow(random.NextDouble(), 3));
}
