using Entente.Language.Networks;

namespace Entente.Language.Parsing;

/// <summary>Working memory of a <see cref="TreeHead"/>.</summary>
internal sealed class TreeMemory
{
    public HiddenMemory ArcDependent { get; } = new();

    public HiddenMemory ArcHead { get; } = new();

    public HiddenMemory RelationDependent { get; } = new();

    public HiddenMemory RelationHead { get; } = new();

    public AlignedBuffer Queries { get; } = new();

    public AlignedBuffer QueryGradients { get; } = new();

    public AlignedBuffer ArcScores { get; } = new();

    public AlignedBuffer Pairs { get; } = new();

    public AlignedBuffer PairGradients { get; } = new();

    public AlignedBuffer RelationScores { get; } = new();

    public TreeDecoder Decoder { get; } = new();
}
