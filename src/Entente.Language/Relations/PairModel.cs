using Entente.Language.Encoders;
using Entente.Language.Networks;

namespace Entente.Language.Relations;

/// <summary>Everything learned: a linear model over the pair's features and the networks over its tokens.</summary>
internal sealed unsafe class PairModel
{
    /// <summary>Scale of a feature's weight in the linear model; keeps sums of some hundred features near one.</summary>
    private const float FeatureScale = 0.3f;
    private readonly Language _language;

    // A pair asks for a thousand features: hashing finds them several times faster than searching.
    private readonly Dictionary<ulong, int> _rows;

    public PairModel(SpanPairShape shape, Language language, HashIndex features, EmbeddingTable linear)
    {
        Shape = shape;
        _language = language;
        Input = new PairInput(language.Vectors, language.StateWidth, shape.TokenFeatures);
        Features = features;
        _rows = new Dictionary<ulong, int>(features.Count);
        foreach (ulong hash in features.Hashes)
        {
            _rows.Add(hash, _rows.Count);
        }

        Linear = linear;
        Networks = [.. Enumerable.Range(0, shape.Members).Select(_ => new PairNetwork(shape, Input.Width))];
    }

    public SpanPairShape Shape { get; }

    public PairInput Input { get; }

    /// <summary>Features that the linear model knows, plain and under conventions.</summary>
    public HashIndex Features { get; }

    /// <summary>For each of them a weight for every label of the first task.</summary>
    public EmbeddingTable Linear { get; }

    public IReadOnlyList<PairNetwork> Networks { get; }

    public IEnumerable<Parameter> Dense => Networks.SelectMany(network => network.Parameters);

    public void Pack()
    {
        foreach (Parameter parameter in Dense)
        {
            parameter.Pack();
        }
    }

    /// <summary>Gives pairs that lack them the states of their tokens; a sentence of several pairs is encoded once.</summary>
    public void Encode(IReadOnlyList<SpanPair> pairs)
    {
        foreach (SpanPair pair in pairs.Where(pair => pair.States.Length == 0))
        {
            pair.States = pair.Sentence.States;
        }

        IGrouping<Sentence, SpanPair>[] lacking = [.. pairs.Where(pair => pair.States.Length == 0).GroupBy(pair => pair.Sentence)];
        foreach (var (same, states) in lacking.Zip(_language.Encode([.. lacking.Select(group => group.Key)])))
        {
            foreach (SpanPair pair in same)
            {
                pair.States = states;
            }
        }
    }

    /// <summary>The known features of a pair: row of the table and weight.</summary>
    public List<(int Row, float Weight)> Known(SpanPair pair)
    {
        List<(int, float)> rows = [];
        foreach (WeightedFeature feature in pair.Features)
        {
            Add(feature.Hash, feature.Weight);
            Add(FeatureHash.Under(feature.Hash, pair.Convention), feature.Weight);
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

    /// <summary>Adds the linear model's scores to <paramref name="target"/>, one for each label of the first task.</summary>
    public void AddLinear(List<(int Row, float Weight)> features, float* target)
    {
        foreach ((int row, float weight) in features)
        {
            Linear.AddRow(row, weight, target);
        }
    }

    /// <summary>Turns the scores of one pair into a distribution for each task, in place.</summary>
    public void Normalise(float* scores)
    {
        foreach (int labels in Shape.Tasks)
        {
            Elementwise.Softmax(scores, labels);
            scores += labels;
        }
    }
}
