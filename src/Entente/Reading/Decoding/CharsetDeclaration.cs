using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Reading.Decoding;

/// <summary>The encoding a page declares in its first bytes: <c>&lt;meta charset&gt;</c>, <c>http-equiv</c> or an XML declaration.</summary>
internal static partial class CharsetDeclaration
{
    private const int HeadLength = 4096;

    /// <summary>The declared encoding, or null when none is declared or its name is not known.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        var match = Declaration().Match(head);
        return match.Success ? ByName(match.Groups["name"].Value) : null;
    }

    private static Encoding? ByName(string name)
    {
        // Browsers read these two as Windows-1252 because writers mean it; so do we.
        var read = name.ToUpperInvariant() is "ISO-8859-1" or "US-ASCII" or "LATIN1" ? "windows-1252" : name;
        try
        {
            return Encoding.GetEncoding(read);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*(?<name>[A-Za-z0-9_:\-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
