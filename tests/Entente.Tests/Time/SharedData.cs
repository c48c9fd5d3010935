using SharedFiles = Entente.Tests.Reading.SharedData;

namespace Entente.Tests.Time;

/// <summary>A fact that needs data kept beside the repository, skipped with a reason where it is not.</summary>
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string folder)
    {
        if (SharedData.Folder(folder) is null)
        {
            Skip = $"needs ../shared/data/{folder}, which is not part of the repository";
        }
    }
}

internal static class SharedData
{
    public static string? Folder(string name) => SharedFiles.Find(name);
}
