using Entente.Problems;

namespace Entente.Cli;

/// <summary>The files behind a list of paths.</summary>
/// <param name="Files">Full paths, each once, in ordinal order.</param>
/// <param name="Problems">Paths that lead nowhere.</param>
internal sealed record FileSearch(IReadOnlyList<string> Files, IReadOnlyList<Problem> Problems)
{
    private static readonly EnumerationOptions s_depth = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>Expands folders; the study itself and its log are never documents.</summary>
    public static FileSearch In(IEnumerable<string> paths, string excluding)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                files.UnionWith(Directory.EnumerateFiles(path, "*", s_depth).Select(Path.GetFullPath));
            }
            else if (File.Exists(path))
            {
                files.Add(Path.GetFullPath(path));
            }
            else
            {
                problems.Add(ProblemCatalogue.PathMissing.For(path));
            }
        }

        string study = Path.GetFullPath(excluding);
        files.ExceptWith([study, study + "-wal", study + "-shm"]);
        return new FileSearch([.. files], problems);
    }
}
