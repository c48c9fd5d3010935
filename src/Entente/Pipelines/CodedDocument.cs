using Entente.Documents;
using Entente.Events;
using Entente.Reading.Duplicates;

namespace Entente.Pipelines;

/// <summary>A document with everything the stages found in it.</summary>
/// <param name="Document">The document as read.</param>
/// <param name="Sentences">Spans of its sentences, in order, in the segments that are text.</param>
/// <param name="Events">Events in order of their sentences.</param>
/// <param name="Tokens">Number of tokens analysed.</param>
public sealed record CodedDocument(Document Document, IReadOnlyList<TextSpan> Sentences, IReadOnlyList<Event> Events, int Tokens)
{
    /// <summary>What tells its copies, taken once when it is coded.</summary>
    public TextSignature Signature { get; } = TextSignature.Of(Document);
}
