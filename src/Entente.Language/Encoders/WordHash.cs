namespace Entente.Language.Encoders;

/// <summary>64-bit hashes of strings (FNV-1a over UTF-16 units, then SplitMix64's finaliser), the same on every machine.</summary>
internal static class WordHash
{
    public const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text) => Finish(Extend(Seed, text));

    /// <summary>Hash of the text under a salt, so that the same characters in different places get different hashes.</summary>
    public static ulong Of(ReadOnlySpan<char> text, int salt) => Finish(Extend(Extend(Seed, (char)salt), text));

    public static ulong Extend(ulong state, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            state = Extend(state, c);
        }

        return state;
    }

    public static ulong Extend(ulong state, char c) => (state ^ c) * Prime;

    public static ulong Finish(ulong state)
    {
        state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        state = (state ^ (state >> 27)) * 0x94D049BB133111EB;
        return state ^ (state >> 31);
    }
}
