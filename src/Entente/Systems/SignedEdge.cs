namespace Entente.Systems;

/// <summary>One undirected tie of a signed network.</summary>
/// <param name="Source">One end.</param>
/// <param name="Target">The other end.</param>
/// <param name="Sign">1 for a positive tie, -1 for a negative one.</param>
public readonly record struct SignedEdge(string Source, string Target, int Sign);
