using Entente.Problems;
using Entente.Workbench.Hosting;

namespace Entente.Workbench.Maps;

/// <summary>Finds the boundaries that a workbench draws.</summary>
internal static class Boundaries
{
    private const int MostBytes = 32 << 20;

    /// <summary>The set that a file holds, or the program's own when there is none.</summary>
    /// <returns>The set, or EN0814.</returns>
    public static Outcome<BoundarySet> Load(string? file)
    {
        if (file is null)
        {
            return TopoJson.Read(Assets.Bytes("countries.json"), BoundarySet.NaturalEarth, "the program's own map");
        }

        try
        {
            return new FileInfo(file) is { Exists: true, Length: > MostBytes }
                ? ProblemCatalogue.MapUnreadable.For(file, $"it is larger than {MostBytes >> 20} MB")
                : TopoJson.Read(File.ReadAllBytes(file), Path.GetFileName(file), file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ProblemCatalogue.MapUnreadable.For(file, "it cannot be read");
        }
    }
}
