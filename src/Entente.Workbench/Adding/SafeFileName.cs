using System.Globalization;
using System.Text;

namespace Entente.Workbench.Adding;

/// <summary>Names of files that others chose, made safe for a folder of this machine.</summary>
public static class SafeFileName
{
    // Bytes of UTF-8; most file systems take 255, and a mark may still be added.
    private const int LongestStem = 120;
    private const int LongestEnding = 12;

    // Names of devices, which Windows takes wherever they stand.
    private static readonly string[] s_reserved =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })];

    /// <summary>A name without folders, of letters, digits and a few marks, that begins with a letter or digit; "document" when nothing is left.</summary>
    public static string Of(string? given)
    {
        string name = (given ?? "").Replace('\\', '/');
        name = name[(name.LastIndexOf('/') + 1)..];
        int dot = name.LastIndexOf('.');
        string ending = dot > 0 ? Clean(name[(dot + 1)..], LongestEnding) : "";
        string stem = Clean(dot > 0 ? name[..dot] : name, LongestStem);
        if (stem.Length == 0 || s_reserved.Contains(stem, StringComparer.OrdinalIgnoreCase))
        {
            stem = ("document-" + stem).TrimEnd('-');
        }

        return ending.Length == 0 ? stem : $"{stem}.{ending.ToLowerInvariant()}";
    }

    /// <summary>The name with a mark before its ending.</summary>
    public static string With(string name, string mark)
    {
        ArgumentNullException.ThrowIfNull(name);
        string ending = Path.GetExtension(name);
        return $"{name[..^ending.Length]}-{mark}{ending}";
    }

    private static string Clean(string part, int longest)
    {
        var clean = new StringBuilder();
        int bytes = 0;
        foreach (Rune rune in Whole(part).Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            Rune kept = IsKept(rune) ? rune : new Rune('-');
            bytes += kept.Utf8SequenceLength;
            if (bytes > longest)
            {
                break;
            }

            clean.Append(kept.ToString());
        }

        return clean.ToString().Trim('-', '.', ' ', '_');
    }

    private static bool IsKept(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '_' or '.' or ',' or '(' or ')' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Half a surrogate pair cannot be normalised.
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
