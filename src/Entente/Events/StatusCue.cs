using Entente.Documents;

namespace Entente.Events;

/// <summary>The words that say that an event is not simply a fact: "will", "has not", "denied", "allegedly".</summary>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand in the document.</param>
public sealed record StatusCue(string Text, TextSpan Span);
