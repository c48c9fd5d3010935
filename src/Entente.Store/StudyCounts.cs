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
