namespace Entente.Language.Parsing;

/// <summary>What the network found in one sentence; arrays have one element a token.</summary>
internal sealed record SentenceAnalysis(Tag[] Tags, int[] Heads, string[] Relations, IReadOnlyList<Name> Names, IReadOnlyList<Predicate> Predicates)
{
    /// <summary>The encoder's states, row after row; empty when they were not kept.</summary>
    public Half[] States { get; init; } = [];
}
