using Entente.Actors;

namespace Entente.Tests.Actors;

/// <summary>The catalogue as shipped, loaded once.</summary>
public static class CatalogueFixture
{
    /// <summary>The data directory of the repository.</summary>
    public static string DataDirectory { get; } = FindData();

    /// <summary>The catalogue.</summary>
    public static ActorCatalogue Catalogue { get; } = ActorCatalogue.Load(DataDirectory).Value;

    private static string FindData()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Entente.slnx")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "data");
    }
}
