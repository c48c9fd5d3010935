using System.Diagnostics;
using System.Globalization;
using Entente.Store;

namespace Entente.Bench;

/// <summary>Reads the sample corpus repeated to two thousand documents into a study, and tells time and memory.</summary>
internal static class LargeRead
{
    private const int Copies = 50;

    public static async Task PrintAsync(TextWriter output)
    {
        var stages = new Stages();
        using var intake = new StudyIntake(Copies);
        TimeSpan processorBefore = Process.GetCurrentProcess().TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        IntakeReport report = await intake.RunAsync(stages.Pipeline, Environment.ProcessorCount);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        using Process process = Process.GetCurrentProcess();
        double processor = (process.TotalProcessorTime - processorBefore).TotalSeconds;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Written} documents, {report.Tokens} tokens, {report.Events} events on {Environment.ProcessorCount} threads: {seconds:F1} s, {report.Tokens / seconds:N0} tokens/s, {report.Tokens / processor:N0} per second of processor time; at most {process.PeakWorkingSet64 / 1e6:N0} MB of memory"));
    }
}
