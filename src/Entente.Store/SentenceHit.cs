namespace Entente.Store;

/// <summary>A sentence found by a search.</summary>
public sealed class SentenceHit
{
    /// <summary>Stands before words that were searched for, in <see cref="Marked"/>.</summary>
    public const char MarkStart = '\u0002';

    /// <summary>Stands after them.</summary>
    public const char MarkEnd = '\u0003';

    /// <summary>The columns of sentence_search f, sentence s and document d that make a hit.</summary>
    internal const string Columns =
        """
        s.document Document, d.title Title, d.outlet Outlet, d.published_from PublishedFrom, d.published_to PublishedTo,
        d.published_precision PublishedPrecision, s.ordinal Ordinal, s."start" Start, s."end" End, s.text Text,
        highlight(sentence_search, 0, char(2), char(3)) Marked
        """;

    /// <summary>Id of its document.</summary>
    public string Document { get; init; } = "";

    /// <summary>The document's title, if it has one.</summary>
    public string? Title { get; init; }

    /// <summary>Its outlet, if known.</summary>
    public string? Outlet { get; init; }

    /// <summary>When it was published, if known.</summary>
    public DateInterval? Published => EventRows.Interval(PublishedFrom, PublishedTo, PublishedPrecision);

    /// <summary>Offset of the sentence in the document's source text.</summary>
    public int Start { get; init; }

    /// <summary>Offset one past its end.</summary>
    public int End { get; init; }

    internal string? PublishedFrom { get; init; }

    internal string? PublishedTo { get; init; }

    internal string? PublishedPrecision { get; init; }

    /// <summary>Its number in the document, from zero.</summary>
    public int Ordinal { get; init; }

    /// <summary>Its text.</summary>
    public string Text { get; init; } = "";

    /// <summary>Its text with the words that were searched for between <see cref="MarkStart"/> and <see cref="MarkEnd"/>.</summary>
    public string Marked { get; init; } = "";
}
