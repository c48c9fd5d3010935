namespace Entente.Actors.Mentions;

/// <summary>Whom a stretch of a sentence means.</summary>
/// <param name="Actors">The actors; empty when nobody is known.</param>
/// <param name="Confidence">How sure, 0 to 1.</param>
internal sealed record Finding(IReadOnlyList<ActorReference> Actors, double Confidence)
{
    /// <summary>Nobody.</summary>
    public static Finding None { get; } = new([], 0);

    /// <summary>Others that the same words could mean.</summary>
    public IReadOnlyList<ActorReference> Alternatives { get; init; } = [];

    /// <summary>Whether "she" means them; null when not known.</summary>
    public bool? IsFemale { get; init; }

    /// <summary>One actor.</summary>
    public static Finding Of(ActorReference actor, double confidence) => new([actor], confidence);
}
