namespace Entente.Documents;

/// <summary>What a stretch of a document is for.</summary>
public enum SegmentKind
{
    /// <summary>The document's title.</summary>
    Title,
    /// <summary>A line under the title that sums it up.</summary>
    Subtitle,
    /// <summary>Who wrote it and when, as printed.</summary>
    Byline,
    /// <summary>Place, agency and day before the first sentence ("ISLAMABAD, March 4 —").</summary>
    Dateline,
    /// <summary>A paragraph of the text that a reader came for.</summary>
    Body,
    /// <summary>A quotation that stands as a block of its own.</summary>
    Quote,
    /// <summary>An interviewer's question.</summary>
    Question,
    /// <summary>An interviewee's answer.</summary>
    Answer,
    /// <summary>Text of an official readout or statement, reproduced.</summary>
    Readout,
    /// <summary>A sentence of the body repeated as decoration.</summary>
    PullQuote,
    /// <summary>Text under a picture.</summary>
    Caption,
    /// <summary>A footnote.</summary>
    Note,
    /// <summary>A reader's comment.</summary>
    Comment,
    /// <summary>Site furniture: menus, share buttons, notices, author notes, copyright.</summary>
    Boilerplate,
}

/// <summary>A stretch of a document with one purpose and one voice.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Span">Where it stands in the <see cref="SourceText"/>.</param>
/// <param name="Voice">Who speaks in it.</param>
public sealed record Segment(SegmentKind Kind, TextSpan Span, Voice Voice)
{
    /// <summary>Whether a reader came for it: it belongs to the document's text, and events are coded in it.</summary>
    public bool IsText => Kind is SegmentKind.Body or SegmentKind.Quote or SegmentKind.Question or SegmentKind.Answer or SegmentKind.Readout;
}
