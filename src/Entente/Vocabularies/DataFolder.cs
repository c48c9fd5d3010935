using Entente.Problems;

namespace Entente.Vocabularies;

/// <summary>The folder <c>data</c>: what the machine knows about the world.</summary>
/// <param name="Path">Its full path.</param>
public sealed record DataFolder(string Path)
{
    /// <summary>Finds it beside the program, or in the checkout that the program was built in.</summary>
    /// <param name="start">Where to begin; the program's own folder when not given.</param>
    /// <returns>The folder, or EN0002.</returns>
    public static Outcome<DataFolder> Find(string? start = null)
    {
        start ??= AppContext.BaseDirectory;
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            string candidate = System.IO.Path.Combine(folder.FullName, "data");
            if (File.Exists(System.IO.Path.Combine(candidate, "plover", "types.yaml")))
            {
                return new DataFolder(candidate);
            }
        }

        return ProblemCatalogue.BrokenInstall.For("data", $"no folder 'data' at or above {start}");
    }

    /// <summary>The full path of a file in it.</summary>
    public string FileAt(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Every file under <paramref name="folder"/> with the given extension, ordered by name.</summary>
    /// <param name="folder">A folder inside it ("actors").</param>
    /// <param name="extension">With its dot (".yaml").</param>
    public IReadOnlyList<string> FilesIn(string folder, string extension)
    {
        string root = FileAt(folder);
        return Directory.Exists(root)
            ? [.. Directory.EnumerateFiles(root, "*" + extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
            : [];
    }
}
