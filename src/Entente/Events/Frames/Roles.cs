using Entente.Actors;

namespace Entente.Events.Frames;

/// <summary>Who acts in an event and who receives.</summary>
/// <param name="Actors">Mentions of those who act.</param>
/// <param name="Recipients">Mentions of those it is done to.</param>
internal sealed record Roles(IReadOnlyList<ActorMention> Actors, IReadOnlyList<ActorMention> Recipients)
{
    public static Roles None { get; } = new([], []);

    /// <summary>Whether somebody is named on both sides, or two act on each other.</summary>
    public bool HasBothSides => (Actors.Count > 0 && Recipients.Count > 0) || Actors.Sum(mention => mention.Actors.Count) > 1;
}
