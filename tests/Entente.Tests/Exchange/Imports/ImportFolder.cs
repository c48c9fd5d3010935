using System.IO.Compression;
using System.Text;
using Entente.Exchange.Imports;
using Entente.Store;
using Entente.Store.Imports;
using Entente.Tests.Actors;

namespace Entente.Tests.Exchange.Imports;

/// <summary>A folder of files of event data and a study beside it, removed at the end of a test.</summary>
internal sealed class ImportFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("entente-import-");

    public static ImportVocabulary Vocabulary { get; } = ImportVocabulary.Load(ExchangeFixture.Data, CatalogueFixture.Catalogue).Value;

    public string StudyPath => Path.Combine(_root.FullName, "study.entente");

    public string Write(string name, params IEnumerable<string> rows)
    {
        string path = Path.Combine(_root.FullName, name);
        byte[] content = Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => row + "\n")));
        if (name.EndsWith(".gz", StringComparison.Ordinal))
        {
            using var packed = new GZipStream(File.Create(path), CompressionLevel.Fastest);
            packed.Write(content);
        }
        else if (name.EndsWith(".zip", StringComparison.Ordinal))
        {
            using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create);
            using Stream entry = archive.CreateEntry("rows.csv").Open();
            entry.Write(content);
        }
        else
        {
            File.WriteAllBytes(path, content);
        }

        return path;
    }

    public ImportReport Import(ImportFormat format, params string[] files) => Import(format, null, files);

    public ImportReport Import(ImportFormat format, CodeSystem? codes, params string[] files)
    {
        using Study study = Open();
        var report = new EventImporter(study, Vocabulary) { ListCodes = codes }.Run(format, files, null, CancellationToken.None);
        report.Problem.ShouldBeNull();
        return report.Value;
    }

    public Study Open() => Study.OpenOrCreate(StudyPath).Value;

    /// <summary>Every imported event on a line: day, sides, type or code, id, reports, document.</summary>
    public IReadOnlyList<string> Lines(EventFilter? filter = null)
    {
        using Study study = Open();
        return [.. study.ImportedEvents(filter ?? new EventFilter()).Select(Line)];
    }

    public IReadOnlyList<string> Rejected(ImportReport report)
    {
        using Study study = Open();
        return [.. report.Files.SelectMany(file => study.RejectedRows(file.File!)).Select(row => $"{row.Line} {row.Reason}")];
    }

    public void Dispose() => _root.Delete(recursive: true);

    private static string Line(ImportedEvent found)
    {
        string what = found.Code.Type is { } type ? $"{type}{(found.Code.Mode is { } mode ? "/" + mode : "")}" : found.Code.Code;
        return $"{found.Day:yyyy-MM-dd} {Side(found.Source)} > {Side(found.Target)} {what} #{found.Id} x{found.Reports} {found.Document}".TrimEnd();
    }

    private static string Side(ImportedActor? actor) => actor is null ? "-" : $"{actor.Party ?? actor.Code}:{actor.Sector}";
}
