namespace Entente.Tests;

/// <summary>The data folder beside the repository, which tests may read and nothing is copied from.</summary>
internal static class SharedData
{
    /// <summary>Full path of something in it, or null where it is absent.</summary>
    public static string? Find(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "data", relative);
            if (Path.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}

/// <summary>A test on the shared data; skipped, with the reason, where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnSharedDataAttribute : FactAttribute
{
    public OnSharedDataAttribute(string relative)
    {
        if (SharedData.Find(relative) is null)
        {
            Skip = $"../shared/data/{relative} is not there";
        }
    }
}
