namespace Entente.Store;

/// <summary>How much a study holds.</summary>
public sealed class StudyCounts
{
    /// <summary>Documents.</summary>
    public int Documents { get; init; }

    /// <summary>Sentences in their text.</summary>
    public int Sentences { get; init; }

    /// <summary>Events, reports not merged.</summary>
    public int Events { get; init; }

    /// <summary>Distinct events: what is reported, however often.</summary>
    public int DistinctEvents { get; init; }

    /// <summary>Files that could not be read.</summary>
    public int Unread { get; init; }
}

/// <summary>How often an actor takes part in events.</summary>
public sealed class ActorActivity
{
    /// <summary>Its id.</summary>
    public string Id { get; init; } = "";

    /// <summary>The state it stood for, if any.</summary>
    public string? Country { get; init; }

    /// <summary>What kind of actor it is, as named in records.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Events in which it acts.</summary>
    public int AsActor { get; init; }

    /// <summary>Events that it receives.</summary>
    public int AsRecipient { get; init; }

    /// <summary>Documents that tell of it.</summary>
    public int Documents { get; init; }
}

/// <summary>A sentence found by a search.</summary>
public sealed class SentenceHit
{
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
}
