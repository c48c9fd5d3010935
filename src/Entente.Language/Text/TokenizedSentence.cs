namespace Entente.Language.Text;

/// <summary>A sentence as a range of a <see cref="TokenizedText"/>'s tokens.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index one past its last token.</param>
public readonly record struct TokenizedSentence(int First, int End)
{
    /// <summary>Number of tokens, at least one.</summary>
    public int Count => End - First;
}
