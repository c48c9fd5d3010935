using Entente.Language.Encoders;
using Entente.Language.Networks;

namespace Entente.Language.Relations;

/// <summary>A linear model over named features: for each feature that it knows a weight for every label of its tasks.</summary>
internal sealed unsafe class LinearPart
{
    /// <summary>Scale of a feature's weight; keeps sums of some hundred features near one.</summary>
    private const float FeatureScale = 0.3f;

    // A pair asks for a thousand features: hashing finds them several times faster than searching.
    private readonly Dictionary<ulong, int> _rows;

    public LinearPart(HashIndex features, EmbeddingTable weights)
    {
        Features = features;
        Weights = weights;
        _rows = new Dictionary<ulong, int>(features.Count);
        foreach (ulong hash in features.Hashes)
        {
            _rows.Add(hash, _rows.Count);
        }
    }

    /// <summary>Features that the model knows, plain and under conventions.</summary>
    public HashIndex Features { get; }

    /// <summary>A row of weights for each of them.</summary>
    public EmbeddingTable Weights { get; }

    /// <summary>Number of labels.</summary>
    public int Labels => Weights.Width;

    /// <summary>A model to be trained over the features that stand often enough in examples.</summary>
    /// <param name="name">Name of the weights.</param>
    /// <param name="examples">For each example its features and its convention.</param>
    /// <param name="least">Examples that a feature must stand in.</param>
    /// <param name="labels">Number of labels.</param>
    public static LinearPart Over(string name, IEnumerable<(IReadOnlyList<WeightedFeature> Features, int Convention)> examples, int least, int labels)
    {
        Dictionary<ulong, int> counts = [];
        foreach ((IReadOnlyList<WeightedFeature> features, int convention) in examples)
        {
            foreach (WeightedFeature feature in features)
            {
                Count(feature.Hash);
                Count(Under(feature.Hash, convention));
            }
        }

        HashIndex known = HashIndex.Of(counts.Where(count => count.Value >= least).Select(count => count.Key));
        return new LinearPart(known, new EmbeddingTable(name, Math.Max(1, known.Count), labels, new SeededRandom(0), deviation: 0));

        void Count(ulong hash) => counts[hash] = counts.GetValueOrDefault(hash) + 1;
    }

    /// <summary>The known ones of a pair's features: row of the table and weight.</summary>
    public List<(int Row, float Weight)> Known(IReadOnlyList<WeightedFeature> features, int convention)
    {
        List<(int, float)> rows = [];
        foreach (WeightedFeature feature in features)
        {
            Add(feature.Hash, feature.Weight);
            Add(Under(feature.Hash, convention), feature.Weight);
        }

        return rows;

        void Add(ulong hash, float weight)
        {
            if (_rows.TryGetValue(hash, out int row))
            {
                rows.Add((row, weight * FeatureScale));
            }
        }
    }

    /// <summary>Adds the scores of all labels to <paramref name="target"/>.</summary>
    public void AddScores(List<(int Row, float Weight)> features, float* target)
    {
        foreach ((int row, float weight) in features)
        {
            Weights.AddRow(row, weight, target);
        }
    }

    /// <summary>Adds the gradients at the labels, times <paramref name="scale"/>, to the rows' gradients.</summary>
    public void AddGradient(int worker, List<(int Row, float Weight)> features, float scale, float* gradient)
    {
        foreach ((int row, float weight) in features)
        {
            Weights.AddGradient(worker, row, weight * scale, gradient);
        }
    }

    /// <summary>The hash of the same fact under a labelling convention.</summary>
    private static ulong Under(ulong hash, int convention) => WordHash.Finish(hash + ((ulong)(convention + 1) * 0x9E3779B97F4A7C15));
}
