using System.Text.RegularExpressions;

namespace Entente.Store;

/// <summary>Words that somebody typed, as a query of the full-text index that cannot be misunderstood.</summary>
internal static partial class SearchWords
{
    /// <summary>The words and phrases, each in quotes, all of which must stand in a sentence; null when there are none.</summary>
    public static string? Quote(string? typed)
    {
        if (typed is null)
        {
            return null;
        }

        string query = string.Join(' ', Part().Matches(typed)
            .Select(part => (Words: part.Groups["phrase"].Success ? part.Groups["phrase"].Value : part.Groups["word"].Value, IsPrefix: part.Value.EndsWith('*')))
            .Where(part => part.Words.Any(char.IsLetterOrDigit))
            .Select(part => $"\"{part.Words}\"{(part.IsPrefix ? "*" : "")}"));
        return query.Length == 0 ? null : query;
    }

    [GeneratedRegex("""\"(?<phrase>[^\"]*)\"|(?<word>[^\s\"*]+)\*?""")]
    private static partial Regex Part();
}
