using Entente.Language.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Language.Tests.Text;

public class TokenizerPropertyTests
{
    private static readonly string[] s_pieces =
    [
        "word", "U.S.", "don't", " ", "\n", "\n\n", "\r\n", "\r", "(", ")", "[", "]", "\"", "'", "’", "“", ".", "...", "?", "!", "-", "—", "$", "3,000", "12:30",
        "www.", "http://", "@", "a.b@c", "#", "\0", "\u200B", "\uFEFF", "\uD800", "\uDC00", "😀", "\u200D", "\uFE0F", "é", "e\u0301", "漢", "1.", "b)", "•", "/", "&", "_", "*", "%", "5pm", "Image", ":",
    ];

    private static readonly Gen<string> s_texts = Gen.Elements(s_pieces).ListOf().Select(string.Concat);

    private static readonly Gen<string> s_anything = ArbMap.Default.GeneratorFor<char[]>().Select(characters => new string(characters));

    [Fact]
    public void Tokens_ascend_and_cover_every_character_that_is_no_space()
    {
        Check.QuickThrowOnFailure(Prop.ForAll(s_texts.ToArbitrary(), IsCovered));
        Check.QuickThrowOnFailure(Prop.ForAll(s_anything.ToArbitrary(), IsCovered));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("\n")]
    [InlineData(".\"")]
    [InlineData("a-")]
    [InlineData("1-")]
    [InlineData("a.b")]
    [InlineData("x@")]
    [InlineData("\uD83D")]
    [InlineData("[1]")]
    [InlineData("U.")]
    [InlineData("word ")]
    public void Endless_repetition_is_read_in_one_pass(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 300_000));

        IsCovered(text).ShouldBeTrue();
    }

    private static bool IsCovered(string text)
    {
        TokenizedText tokens = Tokenizer.Tokenize(text);
        int position = 0;
        for (int i = 0; i < tokens.TokenCount; i++)
        {
            bool isValid = tokens.Starts[i] >= position && tokens.Ends[i] > tokens.Starts[i] && IsSpace(text.AsSpan(position, tokens.Starts[i] - position));
            if (!isValid)
            {
                return false;
            }

            position = tokens.Ends[i];
        }

        int next = 0;
        for (int i = 0; i < tokens.SentenceCount; i++)
        {
            TokenizedSentence sentence = tokens.SentenceAt(i);
            if (sentence.First != next || sentence.Count < 1)
            {
                return false;
            }

            next = sentence.End;
        }

        return next == tokens.TokenCount && IsSpace(text.AsSpan(position));
    }

    private static bool IsSpace(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!Tokenizer.IsSpace(c))
            {
                return false;
            }
        }

        return true;
    }
}
