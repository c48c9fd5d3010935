namespace Entente.Language.Text;

/// <summary>Finds tokens and sentences in English text by rule, after the conventions of Universal Dependencies (docs/text.md).</summary>
/// <remarks>Linear in the length of the text whatever it contains, without state, hence safe to call from any thread.</remarks>
public static class Tokenizer
{
    /// <summary>Tokens and sentences of <paramref name="text"/>; none for a text of spaces.</summary>
    public static TokenizedText Tokenize(ReadOnlySpan<char> text)
    {
        TokenizedText tokens = new(text.Length);
        new TokenScanner(text, tokens).Scan();
        new SentenceSplitter(text, tokens).Split();
        return tokens;
    }

    /// <summary>Whether a character separates tokens: white space, control characters and invisible separators.</summary>
    public static bool IsSpace(char character) => Characters.IsSpace(character);
}
