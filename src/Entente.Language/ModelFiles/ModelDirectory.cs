namespace Entente.Language.ModelFiles;

/// <summary>Finds the folder with the model's files.</summary>
internal static class ModelDirectory
{
    private static readonly string s_relativePath = Path.Combine("models", "en");

    /// <summary>
    /// The first <c>models/en</c> that holds weights, beside the application or above it, then in the working directory or above it.
    /// </summary>
    /// <exception cref="LanguageModelException">There is none.</exception>
    public static string Find() =>
        Ancestors(AppContext.BaseDirectory).Concat(Ancestors(Directory.GetCurrentDirectory()))
            .Select(directory => Path.Combine(directory, s_relativePath))
            .FirstOrDefault(directory => File.Exists(Path.Combine(directory, WeightsFile.Name)))
        ?? throw new LanguageModelException(
            $"No language model was found: there is no {Path.Combine(s_relativePath, WeightsFile.Name)} beside the application ({AppContext.BaseDirectory}) or the "
            + "working directory, nor in a folder above them. Copy the folder models/en there, pass its path, or build it with \"entente train language --data DIR\".");

    /// <summary>Maps one of the model's files.</summary>
    /// <exception cref="LanguageModelException">It is missing or cannot be opened.</exception>
    public static MappedFile Open(string directory, string name)
    {
        string path = Path.Combine(directory, name);
        try
        {
            return new MappedFile(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new LanguageModelException(
                $"The model file {path} cannot be opened: {exception.Message} Restore it from the repository, or build it with \"entente train language --data DIR\".", exception);
        }
    }

    private static IEnumerable<string> Ancestors(string path)
    {
        for (DirectoryInfo? directory = new(path); directory is not null; directory = directory.Parent)
        {
            yield return directory.FullName;
        }
    }
}
