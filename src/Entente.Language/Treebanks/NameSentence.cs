namespace Entente.Language.Treebanks;

/// <summary>A sentence of which only the words and the names in it are known.</summary>
/// <remarks>The development part of Universal NER marks no groups: there, the absence of one says nothing.</remarks>
/// <param name="Id">Identifier of the treebank sentence it annotates, or empty when it stands alone.</param>
/// <param name="Forms">Words.</param>
/// <param name="Names">Names, disjoint and in order.</param>
public sealed record NameSentence(string Id, string[] Forms, IReadOnlyList<Name> Names);
