using System.Globalization;

namespace Entente.Bench;

/// <summary>A few passes of every stage, for a machine too busy for proper benchmarks: processor time is what counts, not the clock on the wall.</summary>
internal static class QuickTable
{
    private const int Passes = 3;
    private const double LeastSeconds = 0.2;

    public static void Print(TextWriter output)
    {
        var stages = new Stages();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{SampleCorpus.Files.Length} documents, {stages.Sentences} sentences, {stages.Tokens} tokens; best of {Passes} passes"));
        output.WriteLine($"{"stage",-24}{"tokens/s",12}{"sentences/s",14}{"bytes/token",14}");
        Row("reading", stages.Read);
        Row("tokenizer", stages.Tokenize);
        Row("network", stages.RunNetwork);
        Row("network, batches full", stages.RunNetworkTogether);
        Row("language, whole", stages.AnalyseLanguage);
        Row("times", stages.FindTimes);
        Row("mentions", stages.FindMentions);
        Row("events", stages.CodeEvents);
        Row("raw text to events", stages.ReadAndCode);

        void Row(string name, Func<int> stage)
        {
            (double seconds, double bytes) = Measure(stage);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-24}{stages.Tokens / seconds,12:N0}{stages.Sentences / seconds,14:N0}{bytes / stages.Tokens,14:N0}"));
        }
    }

    private static (double Seconds, double Bytes) Measure(Func<int> stage)
    {
        stage();
        double best = double.MaxValue;
        long bytes = 0;
        for (int pass = 0; pass < Passes; pass++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan start = Environment.CpuUsage.TotalTime;
            double seconds;
            int runs = 0;
            do
            {
                stage();
                runs++;
                seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            }
            while (seconds < LeastSeconds);

            best = Math.Min(best, seconds / runs);
            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / runs;
        }

        return (best, bytes);
    }
}
