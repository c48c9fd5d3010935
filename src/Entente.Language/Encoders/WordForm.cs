namespace Entente.Language.Encoders;

/// <summary>The lower-cased form under which words are looked up.</summary>
internal static class WordForm
{
    private static readonly ulong Number = WordHash.Of("\u0000number");

    /// <summary>Writes the token in lower case, straight quotes and dashes, cut to the target's length; returns the characters written.</summary>
    public static int Lower(ReadOnlySpan<char> token, Span<char> target)
    {
        int length = Math.Min(token.Length, target.Length);
        for (int i = 0; i < length; i++)
        {
            target[i] = token[i] switch
            {
                '’' or '‘' or '`' => '\'',
                '“' or '”' => '"',
                '–' or '—' => '-',
                char c => char.ToLowerInvariant(c),
            };
        }

        return length;
    }

    /// <summary>Hash of a lower-cased word; all numbers share one.</summary>
    public static ulong HashOf(ReadOnlySpan<char> lower) => IsNumber(lower) ? Number : WordHash.Of(lower);

    /// <summary>Digits, with signs that stand inside numbers, beginning with a digit.</summary>
    public static bool IsNumber(ReadOnlySpan<char> lower)
        => lower.Length > 0 && char.IsAsciiDigit(lower[0]) && !lower.ContainsAnyExcept("0123456789.,:");
}
