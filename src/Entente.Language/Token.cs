namespace Entente.Language;

/// <summary>A view of one token of a <see cref="Sentence"/>; it owns nothing and is free to copy.</summary>
public readonly struct Token : IEquatable<Token>
{
    /// <summary>Makes a view of token <paramref name="index"/> of <paramref name="sentence"/>.</summary>
    internal Token(Sentence sentence, int index)
    {
        Sentence = sentence;
        Index = index;
    }

    /// <summary>The sentence it stands in.</summary>
    public Sentence Sentence { get; }

    /// <summary>Zero-based position in the sentence.</summary>
    public int Index { get; }

    /// <summary>The characters as written.</summary>
    public string Text => Sentence.TextOf(Index);

    /// <summary>Offset of its first UTF-16 unit in the analysed text.</summary>
    public int Start => Sentence.TokenStarts[Index];

    /// <summary>Offset one past its last UTF-16 unit in the analysed text.</summary>
    public int End => Sentence.TokenEnds[Index];

    /// <summary>Universal part of speech.</summary>
    public UniversalPos Pos => Sentence.Pos[Index];

    /// <summary>Penn Treebank tag, as the English Web Treebank uses it.</summary>
    public string PennTag => Sentence.PennTags[Index];

    /// <summary>Dictionary form.</summary>
    public string Lemma => Sentence.Lemmas[Index];

    /// <summary>Index of the token that governs it, or −1 for the root.</summary>
    public int Head => Sentence.Heads[Index];

    /// <summary>Universal Dependencies relation to its head, with subtype ("nsubj:pass"); "root" for the root.</summary>
    public string Relation => Sentence.Relations[Index];

    /// <inheritdoc/>
    public bool Equals(Token other) => ReferenceEquals(Sentence, other.Sentence) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sentence, Index);

    /// <summary>Whether both views show the same token of the same sentence.</summary>
    public static bool operator ==(Token left, Token right) => left.Equals(right);

    /// <summary>Whether the views show different tokens.</summary>
    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
