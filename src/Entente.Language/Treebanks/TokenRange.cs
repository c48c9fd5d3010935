namespace Entente.Language.Treebanks;

/// <summary>A surface word that the treebank splits into several tokens, such as "don't" into "do" and "n't".</summary>
/// <param name="First">Index of its first token in the sentence.</param>
/// <param name="End">Index one past its last token.</param>
/// <param name="Form">The word as written, without spaces around it.</param>
/// <param name="SpaceAfter">Whether white space follows the word.</param>
public readonly record struct TokenRange(int First, int End, string Form, bool SpaceAfter);
