using Entente.Language.Networks;

namespace Entente.Language.Parsing;

/// <summary>Working memory of a <see cref="RoleHead"/>.</summary>
internal sealed class RoleMemory
{
    public HiddenMemory Predicate { get; } = new();

    public HiddenMemory Argument { get; } = new();

    public AlignedBuffer Senses { get; } = new();

    public AlignedBuffer Lone { get; } = new();

    public AlignedBuffer LoneGradient { get; } = new();

    public AlignedBuffer Query { get; } = new();

    public AlignedBuffer QueryGradient { get; } = new();

    /// <summary>Argument vectors with the vectors of their paths added.</summary>
    public AlignedBuffer Placed { get; } = new();

    public AlignedBuffer PlacedGradient { get; } = new();

    public AlignedBuffer Scores { get; } = new();
}
