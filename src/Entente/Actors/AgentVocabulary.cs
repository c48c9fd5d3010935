using Entente.Actors.Names;

namespace Entente.Actors;

/// <summary>Words for actors without a name: roles, descriptions that point back, and regions.</summary>
internal sealed class AgentVocabulary
{
    /// <summary>Roles by phrase.</summary>
    public PhraseTable<AgentRole> Roles { get; } = new();

    /// <summary>Descriptions by phrase.</summary>
    public PhraseTable<Description> Descriptions { get; } = new(byLemma: false);

    /// <summary>Regions by adjective ("central asian").</summary>
    public PhraseTable<Region> RegionAdjectives { get; } = new();

    /// <summary>Phrases with a listed name in them that are no actor ("Indian Ocean", "Vietnam War").</summary>
    public PhraseTable<object> Blocks { get; } = new();

    /// <summary>Names that are something else beside certain words: "Georgia" in a sentence with "Atlanta".</summary>
    public Dictionary<string, HashSet<string>> Homographs { get; } = new(StringComparer.Ordinal);

    /// <summary>Every region.</summary>
    public List<Region> Regions { get; } = [];

    /// <summary>Adds the roles, descriptions and blocked phrases of another vocabulary, as far as this one does not have them; regions need the actors they hold.</summary>
    public void AddWords(AgentVocabulary other)
    {
        Roles.AddAll(other.Roles);
        Descriptions.AddAll(other.Descriptions);
        Blocks.AddAll(other.Blocks);
    }
}

/// <summary>What a phrase such as "both countries" points to.</summary>
/// <param name="Kind">What it points to.</param>
internal sealed record Description(DescriptionKind Kind);
