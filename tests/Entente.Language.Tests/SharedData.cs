namespace Entente.Language.Tests;

/// <summary>Finds the data folder beside the repository; tests that need it do nothing where it is absent.</summary>
internal static class SharedData
{
    private static readonly string? s_folder = Find();

    /// <summary>Path of a file below the data folder, or null when it is absent.</summary>
    public static string? Path(string relative)
    {
        string? path = s_folder is null ? null : System.IO.Path.Combine(s_folder, relative);
        return path is not null && File.Exists(path) ? path : null;
    }

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            // A worktree lies one level deeper than a plain clone.
            string candidate = System.IO.Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
