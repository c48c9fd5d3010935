namespace Entente.Language.Relations;

/// <summary>Sizes of a classifier.</summary>
public sealed record SpanPairShape
{
    /// <summary>Columns of <see cref="SpanPair.TokenFeatures"/>.</summary>
    public required int TokenFeatures { get; init; }

    /// <summary>Number of labelling conventions.</summary>
    public required int Conventions { get; init; }

    /// <summary>Number of labels of each task; the first task is also judged by the pair's own features.</summary>
    public required IReadOnlyList<int> Tasks { get; init; }

    /// <summary>Width of a token's vector in the network.</summary>
    public int TokenWidth { get; init; } = 160;

    /// <summary>Width of the vectors that are pooled.</summary>
    public int ValueWidth { get; init; } = 128;

    /// <summary>Number of attention distributions.</summary>
    public int Attentions { get; init; } = 4;

    /// <summary>Width of the layer before the labels.</summary>
    public int JoinWidth { get; init; } = 128;

    /// <summary>Networks that vote, trained from different seeds.</summary>
    public int Members { get; init; } = 2;

    internal int Labels => Tasks.Sum();
}
