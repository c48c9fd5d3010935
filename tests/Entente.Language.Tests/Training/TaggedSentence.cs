namespace Entente.Language.Tests.Training;

/// <summary>One sentence of a two-column file, with the file and line where it begins.</summary>
internal sealed record TaggedSentence(string Place, IReadOnlyList<string> Tokens, IReadOnlyList<string> Tags)
{
    public static IReadOnlyList<TaggedSentence> ReadFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.conll").Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    private static IEnumerable<TaggedSentence> ReadFile(string path)
    {
        var rows = new List<string[]>();
        var (start, number) = (1, 0);
        foreach (var line in File.ReadLines(path).Append(string.Empty))
        {
            number++;
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                continue;
            }

            if (line.Length > 0)
            {
                start = rows.Count == 0 ? number : start;
                rows.Add(Columns(line, path, number));
            }
            else if (rows.Count > 0)
            {
                yield return new($"{Path.GetFileName(path)}:{start}", [.. rows.Select(row => row[0])], [.. rows.Select(row => row[1])]);
                rows.Clear();
            }
        }
    }

    private static string[] Columns(string line, string path, int number)
    {
        var columns = line.Split('\t');
        return columns.Length == 2 ? columns : throw new FormatException($"{Path.GetFileName(path)}:{number}: expected token TAB tag.");
    }
}
