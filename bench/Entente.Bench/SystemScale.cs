using System.Diagnostics;
using System.Globalization;
using Entente.Evidence;
using Entente.Relations;
using Entente.Store;
using Entente.Systems;
using Entente.Systems.Course;
using Entente.Systems.Ties;

namespace Entente.Bench;

/// <summary>Follows two hundred states month by month through thirty years of a hundred thousand to five million events, and tells time and memory.</summary>
internal static class SystemScale
{
    private const int Window = 365;

    /// <summary>What was measured of a study.</summary>
    /// <param name="Events">Events in the study.</param>
    /// <param name="Read">Seconds until its ties' events are in memory.</param>
    /// <param name="Draws">Seconds for the draws of documents.</param>
    /// <param name="Networks">Seconds for the networks, with what changed, and their balance.</param>
    /// <param name="Megabytes">The most memory that was held.</param>
    public sealed record Row(int Events, double Read, double Draws, double Networks, double Megabytes)
    {
        /// <summary>Seconds for all when it is asked again by a program that is compiled, of a study whose pages are in memory; nothing of the first answer is kept.</summary>
        public double Again { get; init; }

        /// <summary>Seconds for all.</summary>
        public double All => Read + Draws + Networks;
    }

    public static List<Row> Print(TextWriter output, IReadOnlyList<int> sizes)
    {
        var rows = new List<Row>();
        foreach (int size in sizes)
        {
            Row first = Measure(size, output);
            Row row = first with { Again = Measure(size, TextWriter.Null).All };
            rows.Add(row);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{size,10:N0} events: read {row.Read:F1} s, draws {row.Draws:F1} s, networks {row.Networks:F1} s; {row.All:F1} s in all, {row.Again:F1} s asked again, at most {row.Megabytes:N0} MB"));
        }

        return rows;
    }

    private static Row Measure(int size, TextWriter output)
    {
        using Study study = Study.Open(ScaleStudies.Of(size)).Value;
        GC.Collect();
        using var memory = new MemoryWatch();
        long start = Stopwatch.GetTimestamp();
        SystemMaterial material = study.SystemOf(new SystemScope(), IntensityScale.Load(ScaleStudies.Data, ScaleKind.Plover).Value);
        double read = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Resampling draws = material.Draw(200, 1);
        double drawn = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var first = ReportDays.DayOf(material.Days!.Value.First);
        var bins = new TimeBins(first, first.PlusYears(WorldGenerator.Years).PlusDays(-1), BinLength.Month);
        SystemCourse course = SystemCourse.Of(material, draws, bins, Window, new SystemOptions { Threads = Environment.ProcessorCount });
        double all = Stopwatch.GetElapsedTime(start).TotalSeconds;
        int proven = course.Steps.Count(step => step.Frustration is { IsProven: true });
        SystemSnapshot last = course.Steps[^1].Snapshot;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{material.EventCount:N0} events of {material.Dyads.Count:N0} dyads, {bins.Count} networks, the last with {last.Signed.Count():N0} signed ties; {proven} frustration indices proven"));
        return new Row(size, read, drawn - read, all - drawn, memory.Most / 1e6);
    }
}
