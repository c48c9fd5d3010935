using System.Collections;

namespace Entente.Language;

/// <summary>One analysed sentence: token annotations as parallel arrays of length <see cref="Count"/>, seen through <see cref="Token"/>.</summary>
/// <remarks>Immutable once built, hence safe to share between threads.</remarks>
public sealed class Sentence : IReadOnlyList<Token>
{
    private readonly string _text;

    /// <summary>Builds a sentence over tokens of <paramref name="text"/>; every array has one element a token.</summary>
    /// <exception cref="ArgumentException">An array has another length, or a head lies outside the sentence.</exception>
    public Sentence(string text, SentenceAnnotations annotations)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(annotations);
        annotations.Validate();
        _text = text;
        TokenStarts = annotations.Starts;
        TokenEnds = annotations.Ends;
        Pos = annotations.Pos;
        PennTags = annotations.PennTags;
        Lemmas = annotations.Lemmas;
        Heads = annotations.Heads;
        Relations = annotations.Relations;
        Names = annotations.Names;
        Predicates = annotations.Predicates;
        States = annotations.States;
    }

    /// <summary>Number of tokens, at least one.</summary>
    public int Count => TokenStarts.Length;

    /// <summary>The token at <paramref name="index"/>.</summary>
    public Token this[int index] => new(this, index);

    /// <summary>The tokens in order.</summary>
    public IReadOnlyList<Token> Tokens => this;

    /// <summary>Offset of the first token in the analysed text.</summary>
    public int Start => TokenStarts[0];

    /// <summary>Offset one past the last token in the analysed text.</summary>
    public int End => TokenEnds[^1];

    /// <summary>The sentence as written, from its first token to its last.</summary>
    public string Text => _text[Start..End];

    /// <summary>Names, disjoint and in order.</summary>
    public IReadOnlyList<Name> Names { get; }

    /// <summary>Predicates in order of their tokens.</summary>
    public IReadOnlyList<Predicate> Predicates { get; }

    /// <summary>The encoder's states, row after row; empty when they were not kept.</summary>
    internal Half[] States { get; }

    /// <summary>The text into which offsets point.</summary>
    internal string Document => _text;

    internal int[] TokenStarts { get; }
    internal int[] TokenEnds { get; }
    internal UniversalPos[] Pos { get; }
    internal string[] PennTags { get; }
    internal string[] Lemmas { get; }
    internal int[] Heads { get; }
    internal string[] Relations { get; }

    /// <summary>The characters of token <paramref name="index"/> without allocating.</summary>
    public ReadOnlySpan<char> SpanOf(int index) => _text.AsSpan(TokenStarts[index], TokenEnds[index] - TokenStarts[index]);

    /// <summary>The characters of token <paramref name="index"/>.</summary>
    public string TextOf(int index) => _text[TokenStarts[index]..TokenEnds[index]];

    /// <inheritdoc/>
    public IEnumerator<Token> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => Text;
}
