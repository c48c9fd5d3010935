namespace Entente.Actors;

/// <summary>A word or phrase for what somebody is: "foreign minister", "troops", "protester".</summary>
/// <param name="Id">The phrase with hyphens, the id of an agent without a name.</param>
/// <param name="Sector">The sector it acts in.</param>
/// <param name="Office">The office of a state that the title refers to ("foreign-minister"), or null.</param>
public sealed record AgentRole(string Id, Sector Sector, string? Office);

/// <summary>What a description points to.</summary>
internal enum DescriptionKind : byte
{
    /// <summary>"Both countries": the two states talked of last.</summary>
    TwoStates,
    /// <summary>"Both leaders": the two persons talked of last.</summary>
    TwoPersons,
    /// <summary>"The country": the state talked of last.</summary>
    OneState,
    /// <summary>"The group": the armed group or party talked of last.</summary>
    OneGroup,
    /// <summary>"The bloc": the organisation talked of last.</summary>
    OneOrganisation,
    /// <summary>"The former": the first of the last two.</summary>
    Former,
    /// <summary>"The latter": the second of the last two.</summary>
    Latter,
    /// <summary>"Our country": the state the outlet sits in.</summary>
    Home,
}

/// <summary>A region with the words for it.</summary>
/// <param name="Key">Key in the catalogue of states.</param>
/// <param name="Names">Its names.</param>
/// <param name="Adjectives">Adjectives that select its states ("Central Asian").</param>
/// <param name="Except">Ids of states that lie in the region and are not meant by the adjective with a plural ("Central Asian states" without Afghanistan).</param>
internal sealed record Region(string Key, IReadOnlyList<string> Names, IReadOnlyList<string> Adjectives, IReadOnlyList<string> Except);
