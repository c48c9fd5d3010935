namespace Entente.Actors;

/// <summary>How a mention names its actor.</summary>
public enum MentionForm
{
    /// <summary>By name ("Pakistan", "Vladimir Putin", "NATO").</summary>
    Name,
    /// <summary>By a capital or seat of power that stands for the government ("Islamabad", "the Kremlin").</summary>
    Metonym,
    /// <summary>By nationality ("the Russian side", "Indians").</summary>
    Demonym,
    /// <summary>By office or role, with or without a name ("Foreign Minister Qureshi", "Russian troops").</summary>
    Role,
    /// <summary>By a description that points back ("the South Asian state", "his Pakistani counterpart", "the group").</summary>
    Description,
    /// <summary>By a pronoun.</summary>
    Pronoun,
}

/// <summary>A stretch of a sentence that means one or several actors.</summary>
/// <remarks>
/// "Both countries" means several actors at once: all stand in <see cref="Actors"/>. A name that could mean one of several keeps the most
/// likely in <see cref="Actors"/> and the others in <see cref="Alternatives"/>. A mention that is found but not resolved has no actor.
/// </remarks>
public sealed record ActorMention
{
    /// <summary>Index of its first token in the sentence.</summary>
    public required int First { get; init; }

    /// <summary>Index one past its last token.</summary>
    public required int End { get; init; }

    /// <summary>Index of the token that heads it in the tree.</summary>
    public required int Head { get; init; }

    /// <summary>How it names its actor.</summary>
    public required MentionForm Form { get; init; }

    /// <summary>The actors meant, all of them.</summary>
    public required IReadOnlyList<ActorReference> Actors { get; init; }

    /// <summary>Other actors that the same words could mean.</summary>
    public IReadOnlyList<ActorReference> Alternatives { get; init; } = [];

    /// <summary>Whether it is used as a place here ("in Moscow", "Karachi"): then it says where rather than who, though a visit there is a visit to the state.</summary>
    public bool IsPlace { get; init; }

    /// <summary>Whether the words name a city or seat within the state they stand for ("Karachi", "the Kremlin") rather than the state itself.</summary>
    public bool IsWithinState { get; init; }

    /// <summary>The role that was named, as an id ("foreign-minister", "troops"), or null.</summary>
    public string? Role { get; init; }

    /// <summary>How sure the resolution is, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;
}
