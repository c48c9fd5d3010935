namespace Entente.Language.Encoders;

/// <summary>The outline of a word: capitals, small letters, digits and other characters, with long runs shortened.</summary>
internal static class WordShape
{
    private const int MaxRun = 3;
    private const int MaxLength = 10;

    /// <summary>Hash of the outline: "Mr." is Xx., "2014" is ddd.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word)
    {
        ulong state = WordHash.Seed;
        char last = '\0';
        int run = 0;
        int length = 0;
        foreach (char c in word)
        {
            char outline = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            run = outline == last ? run + 1 : 1;
            last = outline;
            if (run <= MaxRun && length++ < MaxLength)
            {
                state = WordHash.Extend(state, outline);
            }
        }

        return WordHash.Finish(state);
    }
}
