using Entente.Problems;

namespace Entente.Cli;

/// <summary>Where the program's own data, models and samples stand.</summary>
/// <param name="Root">The folder that holds <c>data</c>, <c>models</c> and <c>samples</c>.</param>
internal sealed record Installation(string Root)
{
    /// <summary>Vocabularies.</summary>
    public string Data => Path.Combine(Root, "data");

    /// <summary>The English model.</summary>
    public string Model => Path.Combine(Root, "models", "en");

    /// <summary>The sample corpus.</summary>
    public string Samples => Path.Combine(Root, "samples");

    /// <summary>Looks upwards from the program's folder, then from the current one.</summary>
    public static Outcome<Installation> Find()
    {
        foreach (string start in new[] { AppContext.BaseDirectory, Environment.CurrentDirectory })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (Directory.Exists(Path.Combine(folder.FullName, "data", "actors")))
                {
                    return new Installation(folder.FullName);
                }
            }
        }

        return ProblemCatalogue.BrokenInstall.For("data/actors", $"looked upwards from {AppContext.BaseDirectory}");
    }
}
