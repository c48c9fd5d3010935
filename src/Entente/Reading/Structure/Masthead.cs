using System.Text.RegularExpressions;

namespace Entente.Reading.Structure;

/// <summary>Names of outlets as they stand alone: above a title, beside a date line, or joined to the title of a page.</summary>
internal static partial class Masthead
{
    private const int LongestName = 40;

    // Shorter words in capitals are more often letters that stand for words.
    private const int ShortestWord = 4;

    /// <summary>Whether the line alone is an outlet's name: two to four words, the last one such as "Herald" or "Review".</summary>
    public static bool IsName(string line) => line.Length <= LongestName && Name().IsMatch(line) && !Section().IsMatch(line);

    /// <summary>The outlet that a page's declared title carries besides its headline ("Headline - Harbour Wire"), or null.</summary>
    /// <param name="declared">What the page declares.</param>
    /// <param name="headline">The title as found in the text.</param>
    public static string? JoinedTo(string declared, string headline)
    {
        var title = Prose.Normalised(headline);
        foreach (Match joint in Joint().Matches(declared))
        {
            var (before, after) = (declared[..joint.Index].Trim(), declared[(joint.Index + joint.Length)..].Trim());
            if (Prose.Normalised(before) == title && IsName(after))
            {
                return after;
            }

            if (Prose.Normalised(after) == title && IsName(before))
            {
                return before;
            }
        }

        // Around the headline a rubric may stand as well.
        var parts = Joint().Split(declared);
        return parts.Length < 2 ? null
            : Prose.Normalised(parts[0]) == title && IsName(parts[^1].Trim()) ? parts[^1].Trim()
            : Prose.Normalised(parts[^1]) == title && IsName(parts[0].Trim()) ? parts[0].Trim()
            : null;
    }

    /// <summary>The name as it is written in running text: a masthead in capitals names the same outlet as one in small letters.</summary>
    /// <param name="name">An outlet's name.</param>
    public static string Plain(string name) => !IsName(name) || name.Any(char.IsLower) ? name
        : string.Join(' ', name.Split(' ').Select(word => word.Length < ShortestWord ? word : word[0] + word[1..].ToLowerInvariant()));

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’&.-]*(?: [\p{L}'’&.-]+){0,2} (?i:wire|herald|gazette|review|times|post|tribune|journal|daily|monitor|observer|chronicle|courier|dispatch|digest|news|press|magazine|diplomat|mail|telegraph|standard|weekly|quarterly|bulletin)$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:world|latest|breaking|top|more|local|national|international|regional|business|sports?|book|film|other|all|live|related|free|today.?s|in the)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Section();

    [GeneratedRegex(@"\s+(?:[|»·•–—-]|::)\s+|\s*:\s+")]
    private static partial Regex Joint();
}
