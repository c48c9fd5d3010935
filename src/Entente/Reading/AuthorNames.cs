using System.Text.RegularExpressions;
using Entente.Reading.Structure;

namespace Entente.Reading;

/// <summary>Splits a list of authors as printed into names.</summary>
internal static partial class AuthorNames
{
    private const int LongestName = 60;

    public static List<string> Split(string printed)
    {
        var names = Separator().Split(Lead().Replace(printed.Trim(), ""));
        var cleaned = names.Select(name => StaffName.WithoutArticle(name.Trim(' ', ',', '|', '-', '–', '—'))).Where(name => name.Length is > 1 and <= LongestName).Distinct().ToList();
        return cleaned.Count < 2 ? cleaned : [cleaned[0], .. cleaned.Skip(1).Where(name => !Position().IsMatch(name))];
    }

    [GeneratedRegex(@"^(?:(?:written |posted |published |reported |interview |story |text )?by\b:?|author:)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    // What follows a name after a comma is often a post ("Sample Wire Diplomatic Writer"), not a second name.
    [GeneratedRegex(@"\b(?:writer|reporter|editor|correspondent|staff|press|business|news|insider|bureau|media|agency|columnist|contributor|desk)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Position();

    [GeneratedRegex(@"\s*(?:,|;|\band\b|&|\|)\s*")]
    private static partial Regex Separator();
}
