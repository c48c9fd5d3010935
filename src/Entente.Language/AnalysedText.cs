namespace Entente.Language;

/// <summary>A text and its sentences.</summary>
/// <param name="Text">The text that was analysed, unchanged.</param>
/// <param name="Sentences">Its sentences in order; offsets in them are into <paramref name="Text"/>.</param>
public sealed record AnalysedText(string Text, IReadOnlyList<Sentence> Sentences);
