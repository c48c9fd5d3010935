using System.Text.RegularExpressions;

namespace Entente.Reading.Layout;

/// <summary>What format a text is in, by its content first and its name second: a .txt may hold Markdown or a saved page.</summary>
internal static partial class MediaTypeGuess
{
    private const int SampleLength = 20_000;

    public static string Of(string path, string characters)
    {
        var head = characters.AsSpan(0, Math.Min(characters.Length, SampleLength)).TrimStart();
        var extension = Path.GetExtension(path).ToUpperInvariant();
        if (PageStart().IsMatch(head) || (extension is ".HTML" or ".HTM" or ".XHTML" && AnyTag().IsMatch(head)))
        {
            return "text/html";
        }

        if (extension is ".MD" or ".MARKDOWN" || MarkdownSigns(head) >= 2)
        {
            return "text/markdown";
        }

        return AnyTag().Count(head) >= 5 && Paragraphs().IsMatch(head) ? "text/html" : "text/plain";
    }

    private static int MarkdownSigns(ReadOnlySpan<char> head) =>
        (HeadingSign().IsMatch(head) ? 1 : 0) + (LinkSign().IsMatch(head) ? 1 : 0) + (BoldSign().IsMatch(head) ? 1 : 0);

    [GeneratedRegex(@"^(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex PageStart();

    [GeneratedRegex("</?[a-z][a-z0-9]{0,10}(?:\\s[^<>]{0,500})?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex AnyTag();

    [GeneratedRegex("<(?:p|div|article|h1|br)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Paragraphs();

    [GeneratedRegex(@"^#{1,6} \S", RegexOptions.Multiline)]
    private static partial Regex HeadingSign();

    [GeneratedRegex(@"\[[^\[\]\n]{1,200}\]\([^()\s]{1,500}\)")]
    private static partial Regex LinkSign();

    [GeneratedRegex(@"\*\*[^\s*][^*\n]{0,300}\*\*")]
    private static partial Regex BoldSign();
}
