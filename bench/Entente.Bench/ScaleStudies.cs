using System.Diagnostics;
using System.Globalization;
using Entente.Actors;
using Entente.Exchange.Imports;
using Entente.Problems;
using Entente.Store;
using Entente.Store.Imports;
using Entente.Vocabularies;

namespace Entente.Bench;

/// <summary>Studies of made-up worlds, imported as GDELT is, kept in the folder for temporary files for the next benchmark.</summary>
internal static class ScaleStudies
{
    private const int Seed = 19900101;

    /// <summary>Numbers of events, each between two states.</summary>
    public static int[] Sizes { get; } = [100_000, 1_000_000, 5_000_000];

    /// <summary>The numbers given, or <see cref="Sizes"/>.</summary>
    public static int[] SizesOf(string[] given) => given.Length == 0 ? Sizes : [.. given.Select(size => int.Parse(size, CultureInfo.InvariantCulture))];

    /// <summary>The data that are imported with.</summary>
    public static DataFolder Data { get; } = DataFolder.Find().Value;

    /// <summary>The states.</summary>
    public static ActorCatalogue Catalogue { get; } = ActorCatalogue.Load(Data.Path).Value;

    /// <summary>The world of a study.</summary>
    public static WorldGenerator World() => new(Catalogue, Seed);

    /// <summary>The study with so many events, made when there is none yet.</summary>
    public static string Of(int events)
    {
        string path = Path.Combine(Path.GetTempPath(), $"entente-bench-{StudyMark}-{events}.entente");
        if (!File.Exists(path))
        {
            string draft = path + ".draft";
            string rows = path + ".csv";
            World().Write(rows, events);
            Import(draft, rows);
            File.Delete(rows);
            File.Move(draft, path);
        }

        return path;
    }

    /// <summary>Part of the names of kept studies: one of another version of the tables would be migrated, which is not what an import gives.</summary>
    public static string StudyMark => "v" + typeof(Study).Assembly.GetName().Version;

    private static void Import(string path, string rows)
    {
        long start = Stopwatch.GetTimestamp();
        ImportVocabulary vocabulary = ImportVocabulary.Load(Data, Catalogue).Value;
        using Study study = Study.OpenOrCreate(path).Value;
        Outcome<ImportReport> report = new EventImporter(study, vocabulary).Run(ImportFormat.Gdelt, [rows], null, CancellationToken.None);
        if (report.Value.Files.Any(done => done.Fate != FileFate.Imported || done.File!.Rejected > 0))
        {
            throw new InvalidOperationException("The rows of the generator were not all imported.");
        }

        Console.Error.WriteLine($"imported {rows} in {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s");
    }
}
