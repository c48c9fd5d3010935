using Entente.Problems;

namespace Entente.Cli;

/// <summary>Writes a file whole or not at all: what is being written stands beside it, under a name of its own that ends in .partial, until it is done.</summary>
internal static class NewFile
{
    /// <summary>Writes the file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="force">Whether a file of this name may be written over.</param>
    /// <param name="write">Writes the content; when it gives a problem no file is left.</param>
    /// <returns>What <paramref name="write"/> gave, or EN0004 or EN0703.</returns>
    public static Outcome<T> Write<T>(string path, bool force, Func<Stream, Outcome<T>> write)
    {
        if (!force && Path.Exists(path))
        {
            return ProblemCatalogue.FileExists.For(path);
        }

        string partial = $"{path}.{Path.GetRandomFileName()}.partial";
        try
        {
            Outcome<T> written;
            using (FileStream output = File.Create(partial))
            {
                written = write(output);
            }

            if (written.Succeeded)
            {
                File.Move(partial, path, overwrite: true);
            }

            return written;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ProblemCatalogue.CannotWrite.For(path, exception.Message);
        }
        finally
        {
            Remove(partial);
        }
    }

    // Where its folder is missing or closed there is none.
    private static void Remove(string partial)
    {
        try
        {
            File.Delete(partial);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
