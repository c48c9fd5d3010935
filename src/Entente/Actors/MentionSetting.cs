using Entente.Time;

namespace Entente.Actors;

/// <summary>What is known of a document when its actors are sought.</summary>
public sealed record MentionSetting
{
    /// <summary>When it was written; offices are those of this date. Null leaves them open.</summary>
    public DateInterval? ReferenceDate { get; init; }

    /// <summary>Its title: persons named in full there are known in the text by their surnames.</summary>
    public string? Title { get; init; }

    /// <summary>Its authors, who are nobody's government.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Id of the state whose public the outlet writes for; "our country" means it.</summary>
    public string? HomeState { get; init; }
}
