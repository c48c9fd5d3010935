namespace Entente.Language.Lemmas;

/// <summary>64-bit keys of words and endings together with a tag, so that lookups need no string.</summary>
/// <remarks>FNV-1a over UTF-16 units; among the few ten thousand keys of a table a collision has a chance of about one in a billion.</remarks>
internal static class LemmaKeys
{
    /// <summary>Endings up to this length are looked at.</summary>
    public const int LongestEnding = 5;

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Key of a whole word.</summary>
    public static ulong OfWord(string word, int tag)
    {
        // Words and endings share one space of keys; the mark keeps "s" as a word apart from "s" as an ending.
        ulong key = (Offset ^ (uint)(tag + 0x10000)) * Prime;
        foreach (char c in word)
        {
            key = (key ^ c) * Prime;
        }

        return key;
    }

    /// <summary>Key of the empty ending.</summary>
    public static ulong OfTag(int tag) => (Offset ^ (uint)tag) * Prime;

    /// <summary>Key of an ending one character longer.</summary>
    public static ulong Longer(ulong key, char before) => (key ^ before) * Prime;
}
