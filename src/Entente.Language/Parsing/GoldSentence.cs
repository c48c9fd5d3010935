namespace Entente.Language.Parsing;

/// <summary>What is annotated of one sentence, by row (row 0 is the root); a task that is not annotated is null and is not learned from.</summary>
internal sealed record GoldSentence
{
    /// <summary>Indices into the tag inventory.</summary>
    public int[]? Tags { get; init; }

    /// <summary>Rows of the heads.</summary>
    public int[]? Heads { get; init; }

    /// <summary>Indices into the relation inventory.</summary>
    public int[]? Relations { get; init; }

    /// <summary>Indices of name labels, by token (no root).</summary>
    public int[]? Names { get; init; }

    public IReadOnlyList<GoldPredicate>? Predicates { get; init; }
}

/// <summary>A predicate's row and, for each row, the index of its role (0 for none).</summary>
internal sealed record GoldPredicate(int Row, int[] Roles);
