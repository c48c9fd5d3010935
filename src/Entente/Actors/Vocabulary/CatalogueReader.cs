using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Actors.Vocabulary;

/// <summary>Reads a folder of vocabulary files into a draft; files are parsed side by side and added in the order of their paths.</summary>
internal static class CatalogueReader
{
    private delegate void RowReader(IEnumerable<CatalogueRow> rows, CatalogueDraft draft, CatalogueReport report);

    /// <summary>Reads every file under <c>actors/</c> of <paramref name="directory"/>.</summary>
    /// <returns>The draft and everything wrong with it, in the order of the files.</returns>
    public static (CatalogueDraft Draft, IReadOnlyList<Problem> Problems) Read(string directory)
    {
        string root = Path.Combine(directory, "actors");
        string[] paths = Directory.Exists(root) ? Directory.GetFiles(root, "*.yaml", SearchOption.AllDirectories) : [];
        Array.Sort(paths, StringComparer.Ordinal);
        var parsed = new Outcome<VocabularyNode>[paths.Length];
        Parallel.For(0, paths.Length, i => parsed[i] = VocabularyFile.ParseYaml(Label(directory, paths[i]), File.ReadAllText(paths[i]), top => top));

        var draft = new CatalogueDraft();
        var reports = new List<CatalogueReport>();
        for (int i = 0; i < paths.Length; i++)
        {
            reports.Add(AddFile(Label(directory, paths[i]), parsed[i], draft));
        }

        draft.CheckReferences();
        return (draft, [.. reports.SelectMany(report => report.Problems)]);
    }

    private static CatalogueReport AddFile(string label, Outcome<VocabularyNode> parsed, CatalogueDraft draft)
    {
        var report = new CatalogueReport(label);
        if (!parsed.Succeeded)
        {
            report.Add(parsed.Problem);
        }
        else if (!parsed.Value.IsList)
        {
            report.Add(parsed.Value.Line, "the file must be a list of rows");
        }
        else
        {
            ReaderFor(label)(report.RowsOf(parsed.Value.Items), draft, report);
        }

        return report;
    }

    private static RowReader ReaderFor(string label) =>
        label.StartsWith("actors/states/", StringComparison.Ordinal) ? StateRows.Read
        : label.StartsWith("actors/leaders/", StringComparison.Ordinal) ? LeaderRows.Read
        : GroupRows.Read;

    private static string Label(string directory, string path) => Path.GetRelativePath(directory, path).Replace('\\', '/');
}
