using Entente.Documents;

namespace Entente.Workbench.Pages.Reader;

/// <summary>What a highlighted stretch of text is.</summary>
public enum HighlightKind
{
    /// <summary>The words that evoke an event.</summary>
    Trigger,
    /// <summary>Who does it.</summary>
    Actor,
    /// <summary>To whom it is done.</summary>
    Recipient,
    /// <summary>Where it is done.</summary>
    Place,
    /// <summary>The words that say whether it happened.</summary>
    Status,
    /// <summary>An expression of time.</summary>
    Date,
}

/// <summary>A stretch of text that means something.</summary>
/// <param name="Span">Where it stands in the document.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Note">Number of the side note of its event, from 1; null for a date that belongs to none.</param>
/// <param name="Words">What it means, in words: the actor's name, the days of a date.</param>
/// <param name="Tone">For a trigger "cooperation" or "conflict".</param>
public sealed record Highlight(TextSpan Span, HighlightKind Kind, int? Note, string Words, string Tone = "");
