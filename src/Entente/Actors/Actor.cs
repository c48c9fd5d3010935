namespace Entente.Actors;

/// <summary>Somebody or something that can act, as the catalogue knows it.</summary>
public sealed record Actor
{
    /// <summary>Stable id: ISO 3166-1 alpha-3 for states, three letters for former states, kebab-case for the rest.</summary>
    public required string Id { get; init; }

    /// <summary>The usual English name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names, spellings and acronyms.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>What kind of actor it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The sector it acts in; for a person the sector of the offices held.</summary>
    public required Sector Sector { get; init; }

    /// <summary>The state it stands for in all its years, or null; persons stand for a state by their offices alone.</summary>
    public string? Country { get; init; }

    /// <summary>The state where it sits without standing for it: a private outlet, a foundation.</summary>
    public string? Seat { get; init; }

    /// <summary>The years in which it existed, or in which it held what makes it known.</summary>
    public Years Years { get; init; } = Years.Always;

    /// <summary>Member states, with the years of membership.</summary>
    public IReadOnlyList<Membership> Members { get; init; } = [];

    /// <summary>Offices held, in the order of the catalogue; only persons have any.</summary>
    public IReadOnlyList<OfficeTerm> Terms { get; init; } = [];

    /// <summary>The name by which a person is called after the first mention ("Putin", "Xi"), or null.</summary>
    public string? Surname { get; init; }

    /// <summary>Whether a person is referred to as "she".</summary>
    public bool IsFemale { get; init; }

    /// <summary>What only states have, or null.</summary>
    public StateProfile? State { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} ({Name})";
}

/// <summary>A state's membership of an organisation.</summary>
/// <param name="State">Id of the member state.</param>
/// <param name="Years">When it was a member.</param>
public sealed record Membership(string State, Years Years);
