using Entente.Actors;
using Entente.Documents;
using Entente.Language;
using Entente.Time;

namespace Entente.Events;

/// <summary>A sentence with all that earlier stages found in it.</summary>
public sealed record SentenceAnalysis
{
    /// <summary>The sentence with its tree; its offsets are into the text that was analysed.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>Actors named in it.</summary>
    public IReadOnlyList<ActorMention> Mentions { get; init; } = [];

    /// <summary>Time expressions in it, with spans in the same text as the sentence's offsets.</summary>
    public IReadOnlyList<TimeExpression> Times { get; init; } = [];

    /// <summary>The segment it stands in.</summary>
    public required Segment Segment { get; init; }

    /// <summary>What to add to the sentence's offsets to get offsets in the document.</summary>
    public int Offset { get; init; }
}

/// <summary>A document ready for event coding.</summary>
public sealed record DocumentAnalysis
{
    /// <summary>The document.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>When it was published, if that is known.</summary>
    public DateInterval? Published { get; init; }

    /// <summary>What kind of piece it is.</summary>
    public Genre Genre { get; init; }

    /// <summary>Where its dateline says that it was written, if it has one.</summary>
    public EventPlace? Dateline { get; init; }

    /// <summary>Its sentences in order.</summary>
    public required IReadOnlyList<SentenceAnalysis> Sentences { get; init; }
}
