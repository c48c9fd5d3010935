using Entente.Documents;
using Entente.Reading;

namespace Entente.Bench;

/// <summary>The sample corpus, read; what every benchmark works on.</summary>
internal static class SampleCorpus
{
    private const byte Space = 0x20;

    public static string Root { get; } = FindRoot();

    public static string Data => Path.Combine(Root, "data");

    public static string Model => Path.Combine(Root, "models", "en");

    public static string[] Files { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root, "samples")).Where(path => Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal)];

    public static Document[] Documents { get; } = [.. Files.Select(path => DocumentReader.Read(path).Value)];

    /// <summary>Text segments, as the language core gets them.</summary>
    public static string[][] Texts { get; } =
        [.. Documents.Select(document => document.Segments.Where(segment => segment.IsText).Select(segment => document.Source[segment.Span]).ToArray())];

    /// <summary>Writes the corpus <paramref name="times"/> times into a folder; copies differ in trailing spaces, or the study would skip them.</summary>
    public static string[] Repeat(string folder, int times)
    {
        var written = new List<string>();
        for (int copy = 0; copy < times; copy++)
        {
            foreach (string file in Files)
            {
                byte[] bytes = File.ReadAllBytes(file);
                string path = Path.Combine(folder, $"{copy:D3}-{Path.GetFileName(file)}");
                File.WriteAllBytes(path, [.. bytes, .. Enumerable.Repeat(SpaceOf(bytes), copy).SelectMany(space => space)]);
                written.Add(path);
            }
        }

        return [.. written];
    }

    private static byte[] SpaceOf(byte[] text) => text is [0xFF, 0xFE, ..] ? [Space, 0] : text is [0xFE, 0xFF, ..] ? [0, Space] : [Space];

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Entente.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks run from a checkout.");
    }
}
