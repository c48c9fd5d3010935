using System.Diagnostics;
using System.Globalization;
using Entente.Actors;
using Entente.Exchange.Imports;
using Entente.Problems;
using Entente.Store;
using Entente.Store.Imports;
using Entente.Vocabularies;

namespace Entente.Bench;

/// <summary>Imports a million made-up GDELT rows, and lets the sqlite3 shell import the same file into a plain table, in turns; tells time, memory and size.</summary>
internal static class LargeImport
{
    private const int Turns = 3;
    private const int Columns = 61;
    private const int Seed = 20150218;

    public static void Print(TextWriter output, int rows)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-import-");
        try
        {
            string file = Path.Combine(folder.FullName, "events.csv");
            EventRowGenerator.Write(file, rows, Seed);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows of GDELT 2, {new FileInfo(file).Length / 1e6:N0} MB; best of {Turns} turns"));
            Measure(output, folder.FullName, file, rows);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Measure(TextWriter output, string folder, string file, int rows)
    {
        ImportVocabulary vocabulary = Load();
        (double ours, double? shell) = (double.MaxValue, null);
        (string study, string plain) = (Path.Combine(folder, "study.entente"), Path.Combine(folder, "plain.db"));
        for (int turn = 0; turn < Turns; turn++)
        {
            Clear(study);
            Clear(plain);
            ours = Math.Min(ours, Import(study, file, vocabulary));
            shell = Shell(plain, file) is { } seconds ? Math.Min(shell ?? double.MaxValue, seconds) : null;
        }

        using var process = Process.GetCurrentProcess();
        output.WriteLine($"{"",-34}{"seconds",10}{"rows/s",12}{"MB on disk",12}");
        Row("entente import gdelt", ours, study);
        if (shell is { } known)
        {
            Row("sqlite3 .import, plain table", known, plain);
        }
        else
        {
            output.WriteLine("sqlite3 is not installed: nothing to compare with");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"at most {process.PeakWorkingSet64 / 1e6:N0} MB of memory"));
        Ask(output, study);

        void Row(string name, double seconds, string path) => output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{name,-34}{seconds,10:F2}{rows / seconds,12:N0}{new FileInfo(path).Length / 1e6,12:N0}"));
    }

    private static void Ask(TextWriter output, string path)
    {
        using Study study = Study.Open(path).Value;
        Question("events of the dyad USA–RUS", () => study.DyadEvents(new DyadFilter { One = "USA", Other = "RUS" }).Count());
        Question("events of the dyad KEN–ETH", () => study.DyadEvents(new DyadFilter { One = "KEN", Other = "ETH" }).Count());
        Question("events with USA", () => study.DyadEvents(new DyadFilter { One = "USA" }).Count());
        Question("events of all dyads", () => study.DyadEvents(new DyadFilter()).Count());
        Question("listed, KEN–ETH", () => study.ImportedEvents(new EventFilter { With = ["KEN", "ETH"] }).Count());
        Question("listed, by NZL", () => study.ImportedEvents(new EventFilter { By = ["NZL"] }).Count());

        void Question(string name, Func<int> ask)
        {
            double best = double.MaxValue;
            int events = 0;
            for (int turn = 0; turn < Turns; turn++)
            {
                long start = Stopwatch.GetTimestamp();
                events = ask();
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34}{events,10:N0} events{best,8:N0} ms"));
        }
    }

    private static ImportVocabulary Load()
    {
        DataFolder data = DataFolder.Find().Value;
        return ImportVocabulary.Load(data, ActorCatalogue.Load(data.Path).Value).Value;
    }

    private static double Import(string path, string file, ImportVocabulary vocabulary)
    {
        long start = Stopwatch.GetTimestamp();
        using (Study study = Study.OpenOrCreate(path).Value)
        {
            Outcome<ImportReport> report = new EventImporter(study, vocabulary).Run(ImportFormat.Gdelt, [file], null, CancellationToken.None);
            if (report.Value.Files.Any(done => done.Fate != FileFate.Imported || done.File!.Rejected > 0))
            {
                throw new InvalidOperationException("The rows of the generator were not all imported.");
            }
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double? Shell(string path, string file)
    {
        string columns = string.Join(", ", Enumerable.Range(1, Columns).Select(column => $"c{column}"));
        try
        {
            long start = Stopwatch.GetTimestamp();
            using Process shell = Process.Start("sqlite3", [path, $"CREATE TABLE plain ({columns})", ".mode tabs", $".import {file} plain"]);
            shell.WaitForExit();
            return shell.ExitCode == 0 ? Stopwatch.GetElapsedTime(start).TotalSeconds : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static void Clear(string path)
    {
        foreach (string part in new[] { path, path + "-wal", path + "-shm" })
        {
            File.Delete(part);
        }
    }
}
