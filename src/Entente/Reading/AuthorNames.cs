using System.Text.RegularExpressions;

namespace Entente.Reading;

/// <summary>Splits a list of authors as printed into names.</summary>
internal static partial class AuthorNames
{
    private const int LongestName = 60;

    public static List<string> Split(string printed)
    {
        var names = Separator().Split(Lead().Replace(printed.Trim(), ""));
        return [.. names.Select(name => name.Trim(' ', ',', '|', '-', '–', '—')).Where(name => name.Length is > 1 and <= LongestName).Distinct()];
    }

    [GeneratedRegex(@"^(?:(?:written |posted |published |reported |interview |story |text )?by\b:?|author:)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s*(?:,|;|\band\b|&|\|)\s*")]
    private static partial Regex Separator();
}
