namespace Entente.Language;

/// <summary>What is known of the tokens of one sentence, as parallel arrays; the input from which a <see cref="Sentence"/> is built.</summary>
public sealed class SentenceAnnotations
{
    /// <summary>Offsets of each token's first UTF-16 unit in the analysed text, ascending.</summary>
    public required int[] Starts { get; init; }

    /// <summary>Offsets one past each token's last unit.</summary>
    public required int[] Ends { get; init; }

    /// <summary>Universal parts of speech.</summary>
    public required UniversalPos[] Pos { get; init; }

    /// <summary>Penn Treebank tags.</summary>
    public required string[] PennTags { get; init; }

    /// <summary>Dictionary forms.</summary>
    public required string[] Lemmas { get; init; }

    /// <summary>Index of each token's governor, −1 for the root.</summary>
    public required int[] Heads { get; init; }

    /// <summary>Universal Dependencies relations with subtypes.</summary>
    public required string[] Relations { get; init; }

    /// <summary>Names, disjoint and in order.</summary>
    public IReadOnlyList<Name> Names { get; init; } = [];

    /// <summary>Predicates in order of their tokens.</summary>
    public IReadOnlyList<Predicate> Predicates { get; init; } = [];

    /// <summary>The encoder's states, row after row; empty when they were not kept.</summary>
    internal Half[] States { get; init; } = [];

    internal void Validate()
    {
        int count = Starts.Length;
        if (count == 0)
        {
            throw new ArgumentException("A sentence has at least one token.");
        }

        if (Ends.Length != count || Pos.Length != count || PennTags.Length != count || Lemmas.Length != count
            || Heads.Length != count || Relations.Length != count)
        {
            throw new ArgumentException($"Every annotation array must have one element for each of the {count} tokens.");
        }

        if (Array.Exists(Heads, head => head < -1 || head >= count))
        {
            throw new ArgumentException("A head lies outside the sentence.");
        }
    }
}
