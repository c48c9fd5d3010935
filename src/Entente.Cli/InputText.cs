using Entente.Problems;
using Entente.Reading;

namespace Entente.Cli;

/// <summary>Opens what a command reads and writes; "-" is standard input or output.</summary>
internal static class InputText
{
    public const string Standard = "-";

    /// <summary>All bytes of a file or of standard input.</summary>
    public static Outcome<byte[]> ReadBytes(string path)
    {
        try
        {
            if (path != Standard)
            {
                return File.ReadAllBytes(path);
            }

            using Stream input = Console.OpenStandardInput();
            using var buffer = new MemoryStream();
            input.CopyTo(buffer);
            return buffer.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unreadable(path, exception);
        }
    }

    /// <summary>All text of a file or of standard input, decoded as documents are.</summary>
    public static Outcome<string> ReadText(string path)
    {
        Outcome<byte[]> bytes = ReadBytes(path);
        return bytes.Succeeded ? PlainText.Decode(bytes.Value, path) : bytes.Problem;
    }

    /// <summary>A reader of UTF-8 lines.</summary>
    public static Outcome<TextReader> OpenReader(string path)
    {
        try
        {
            return path == Standard ? Console.In : new StreamReader(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unreadable(path, exception);
        }
    }

    /// <summary>A writer of UTF-8 text; standard output when no path is given.</summary>
    public static Outcome<TextWriter> OpenWriter(string? path)
    {
        try
        {
            return path is null or Standard ? Console.Out : new StreamWriter(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ProblemCatalogue.CannotWrite.For(path!, exception.Message);
        }
    }

    private static Problem Unreadable(string path, Exception exception) =>
        exception is FileNotFoundException or DirectoryNotFoundException
            ? ProblemCatalogue.PathMissing.For(path)
            : ProblemCatalogue.CannotRead.For(path, exception.Message);
}
