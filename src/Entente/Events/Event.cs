using Entente.Actors;
using Entente.Documents;
using Entente.Time;

namespace Entente.Events;

/// <summary>Somebody who takes part in an event, as named in the text.</summary>
/// <param name="Actor">Who it is.</param>
/// <param name="Text">The words that name them.</param>
/// <param name="Span">Where those words stand in the document.</param>
public sealed record Participant(ActorReference Actor, string Text, TextSpan Span);

/// <summary>Something done by somebody to somebody, as one sentence tells it.</summary>
public sealed record Event
{
    /// <summary>Identity: a hash of document, span, type and roles.</summary>
    public required string Id { get; init; }

    /// <summary>The document it is told in.</summary>
    public required DocumentId Document { get; init; }

    /// <summary>PLOVER type.</summary>
    public required EventType Type { get; init; }

    /// <summary>PLOVER mode, or null for types without one and where none is known.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER contexts of its paragraph.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>Quad class of its type.</summary>
    public required QuadClass Quad { get; init; }

    /// <summary>PLOVER's score of type and mode, −10 (most hostile) to 10 (most cooperative).</summary>
    public required double Intensity { get; init; }

    /// <summary>Whether it happened.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>The words that say so, or null when it is told as a plain fact.</summary>
    public StatusCue? StatusCue { get; init; }

    /// <summary>Who did it; in a reciprocal event everyone.</summary>
    public required IReadOnlyList<Participant> Actors { get; init; }

    /// <summary>To whom.</summary>
    public required IReadOnlyList<Participant> Recipients { get; init; }

    /// <summary>When, or null when nothing supports a date.</summary>
    public DateInterval? When { get; init; }

    /// <summary>The words the date comes from, if any.</summary>
    public string? DateText { get; init; }

    /// <summary>Where the date comes from.</summary>
    public DateBasis DateBasis { get; init; }

    /// <summary>Where it took place, or null when nothing says so.</summary>
    public EventPlace? Place { get; init; }

    /// <summary>Who says so: of several who speak through one another the innermost, who vouches for it.</summary>
    public required Voice Voice { get; init; }

    /// <summary>Through whom the voice comes down to us, from the nearest outwards: "the ministry said that X claimed" is X through the ministry. The author is left out.</summary>
    public IReadOnlyList<Voice> Via { get; init; } = [];

    /// <summary>The sentence that tells it.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where that sentence stands in the document.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The word or words that evoke it.</summary>
    public required string Trigger { get; init; }

    /// <summary>Where they stand in the document.</summary>
    public required TextSpan TriggerSpan { get; init; }

    /// <summary>How sure the coder is, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Stage and version that coded it ("events/4").</summary>
    public required string Stage { get; init; }
}
