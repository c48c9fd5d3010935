namespace Entente.Language.Relations;

/// <summary>Two spans of a sentence, what stands between them being asked, with what the asker knows beyond the words.</summary>
public sealed record SpanPair
{
    /// <summary>The sentence.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>First token of the source and one past its last.</summary>
    public required (int First, int End) Source { get; init; }

    /// <summary>First token of the target and one past its last; null when there is none.</summary>
    public (int First, int End)? Target { get; init; }

    /// <summary>The token where the paths of both spans meet in the tree.</summary>
    public required int Pivot { get; init; }

    /// <summary>Facts about each token, row after row; the same number of columns for every pair of a classifier.</summary>
    public required float[] TokenFeatures { get; init; }

    /// <summary>Facts about the pair as a whole, by name, by which the first task is judged.</summary>
    public required IReadOnlyList<WeightedFeature> Features { get; init; }

    /// <summary>Facts by which the other tasks are judged. Their model has a weight for every label of every such task: fewer and plainer facts keep it small.</summary>
    public IReadOnlyList<WeightedFeature> SecondaryFeatures { get; init; } = [];

    /// <summary>Index of the labelling convention that is asked for.</summary>
    public int Convention { get; init; }

    /// <summary>The encoder's states of the sentence's tokens, row after row; the same whoever sets them, so that threads may share a pair.</summary>
    internal Half[] States { get; set; } = [];
}

/// <summary>A fact about a pair: the hash of its name, and how strongly it holds.</summary>
/// <param name="Hash">Hash of the fact's name (<see cref="FeatureName"/>).</param>
/// <param name="Weight">Strength, about 1.</param>
public readonly record struct WeightedFeature(ulong Hash, float Weight);

/// <summary>A pair with its labels, to learn from.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Labels">For each task the labels any of which is right; none where that is not known.</param>
/// <param name="Weight">How much the example counts; 1 is usual.</param>
public sealed record SpanPairExample(SpanPair Pair, IReadOnlyList<int[]> Labels, float Weight);
