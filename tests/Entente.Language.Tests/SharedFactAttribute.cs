namespace Entente.Language.Tests;

/// <summary>A test on a file of the shared data folder; skipped, with the reason, where the folder is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string relativePath)
    {
        if (SharedData.Path(relativePath) is null)
        {
            Skip = $"../shared/data/{relativePath} is not there";
        }
    }
}
