using Entente.Documents;

namespace Entente.Events;

/// <summary>Where an event took place, as its sentence or the document's dateline says.</summary>
/// <param name="Text">The words that name the place.</param>
/// <param name="Span">Where they stand in the document.</param>
/// <param name="Id">The state, when the place is a whole state; null for a city, a region or a border.</param>
/// <param name="Country">The state it lies in, when the sentence or the catalogue tells; null otherwise.</param>
public sealed record EventPlace(string Text, TextSpan Span, string? Id, string? Country);
