using System.Text.RegularExpressions;

namespace Entente.Reading.Structure;

/// <summary>Bylines that name a newsroom or a post in it and no person: "the Harbour Wire staff", "Our Correspondent", "Staff Reporter".</summary>
internal static partial class StaffName
{
    /// <summary>Whether <paramref name="text"/>, which stands where an author's name is expected, is such a name.</summary>
    public static bool IsAuthor(string text) => AfterBy().IsMatch(text) || IsLine(text);

    /// <summary>Whether a line that consists of <paramref name="line"/> alone is a byline; "staff" alone at its end does not do, headlines have it too.</summary>
    public static bool IsLine(string line) => Alone().IsMatch(line);

    /// <summary>The name without a leading article, which belongs to the sentence "By the Harbour Wire staff".</summary>
    public static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.Ordinal) && AfterBy().IsMatch(name) ? name[4..] : name;

    /// <summary>The outlet whose staff is named, or null.</summary>
    public static string? OutletOf(string name) => AfterBy().Match(name) is { Success: true } match && match.Groups["who"].Success && !General().IsMatch(name)
        ? match.Groups["who"].Value.Trim()
        : null;

    [GeneratedRegex(@"^(?:the )?(?<who>(?:\p{Lu}[\p{L}\d.&'’-]* ){1,4}?)?(?:[Ss]taff|STAFF)$")]
    private static partial Regex AfterBy();

    [GeneratedRegex(@"^(?:(?:our|a|an|the) )?(?:\p{L}+ )?(?:staff (?:writer|reporter|correspondent)s?|special correspondent|own correspondent|(?:news|web|foreign|city|national) desk|editorial (?:board|team|staff))$|^our (?:\p{L}+ )?(?:correspondent|reporter)s?$", RegexOptions.IgnoreCase)]
    private static partial Regex Alone();

    [GeneratedRegex("^(?:the )?(?:our|news|web|editorial|foreign|online|senior|general)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex General();
}
