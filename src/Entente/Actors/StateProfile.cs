namespace Entente.Actors;

/// <summary>How a state is spoken of, and where it lies.</summary>
public sealed record StateProfile
{
    /// <summary>Words for its people and adjectives ("Pakistani", "Pakistanis").</summary>
    public IReadOnlyList<string> Demonyms { get; init; } = [];

    /// <summary>Forms used before a hyphen ("Sino", "Pak").</summary>
    public IReadOnlyList<string> Combining { get; init; } = [];

    /// <summary>The capital, which stands for the government.</summary>
    public string? Capital { get; init; }

    /// <summary>Other seats of power, which stand for the government as well ("Kremlin").</summary>
    public IReadOnlyList<string> Seats { get; init; } = [];

    /// <summary>Cities, provinces and regions in it, which do not stand for the government.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Ids of the states it shares a land border with.</summary>
    public IReadOnlyList<string> Borders { get; init; } = [];

    /// <summary>Keys of the regions it belongs to ("south-asia").</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];
}
