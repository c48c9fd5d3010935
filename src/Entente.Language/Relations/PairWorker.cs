using Entente.Language.Networks;

namespace Entente.Language.Relations;

/// <summary>Computes the gradients of a share of a batch.</summary>
internal sealed unsafe class PairWorker
{
    private const float DropRate = 0.35f;
    private const float InputDropRate = 0.15f;
    private const float FeatureDropRate = 0.3f;
    private const float Smoothing = 0.05f;

    /// <summary>Weight of the linear model's own loss beside that of the vote, so that it learns to stand alone too.</summary>
    private const float LinearShare = 0.3f;

    private readonly PairModel _model;
    private readonly PairMemory _memory;
    private readonly SeededRandom _random;
    private readonly int _worker;

    public PairWorker(PairModel model, int worker, int seed)
    {
        _model = model;
        _worker = worker;
        _random = new SeededRandom(((ulong)seed * 7919) + (ulong)worker);
        _memory = new PairMemory(new Dropout(DropRate, _random), new Dropout(InputDropRate, _random), worker);
    }

    /// <summary>Adds the gradients of the examples' losses; returns the weighted loss of the first task.</summary>
    public double Learn(IReadOnlyList<SpanPairExample> examples)
    {
        if (examples.Count == 0)
        {
            return 0;
        }

        SpanPair[] pairs = [.. examples.Select(example => example.Pair)];
        Facts[] facts = [.. pairs.Select(FactsOf)];
        double loss = 0;
        foreach (PairNetwork network in _model.Networks)
        {
            _memory.Arrange(pairs, _model.Input);
            float* scores = network.Forward(pairs, _memory);
            float* gradients = _memory.ScoreGradient.ReserveZeroed((long)pairs.Length * _model.Shape.Labels);
            for (int p = 0; p < pairs.Length; p++)
            {
                long first = (long)p * _model.Shape.Labels;
                loss += LearnPair(examples[p], facts[p], scores + first, gradients + first) / _model.Shape.Members;
            }

            network.Backward(pairs, gradients, _memory);
        }

        return loss;
    }

    private double LearnPair(SpanPairExample example, Facts facts, float* scores, float* gradients)
    {
        int labels = _model.Primary.Labels;
        float* linear = stackalloc float[labels];
        new Span<float>(linear, labels).Clear();
        _model.Primary.AddScores(facts.Primary, linear);
        Elementwise.AddScaled(scores, linear, 1, labels);
        _model.Secondary.AddScores(facts.Secondary, scores + labels);
        double loss = 0;
        int at = 0;
        for (int task = 0; task < _model.Shape.Tasks.Count; at += _model.Shape.Tasks[task++])
        {
            double own = TaskLoss(scores + at, gradients + at, _model.Shape.Tasks[task], example.Labels[task], example.Weight);
            loss += task == 0 ? own : 0;
        }

        float share = 1f / _model.Shape.Members;
        float* alone = stackalloc float[labels];
        new Span<float>(alone, labels).Clear();
        TaskLoss(linear, alone, labels, example.Labels[0], example.Weight * LinearShare);
        Elementwise.AddScaled(alone, gradients, 1, labels);
        _model.Primary.AddGradient(_worker, facts.Primary, share, alone);
        _model.Secondary.AddGradient(_worker, facts.Secondary, share, gradients + labels);
        return loss;
    }

    /// <summary>
    /// Cross-entropy with smoothed labels; of several right labels the sum counts. The gradient at the scores is written to <paramref name="gradients"/>.
    /// </summary>
    private static double TaskLoss(float* scores, float* gradients, int labels, int[] right, float weight)
    {
        if (right.Length == 0)
        {
            return 0;
        }

        Elementwise.Softmax(scores, labels);
        float mass = 1e-12f;
        foreach (int label in right)
        {
            mass += scores[label];
        }

        for (int label = 0; label < labels; label++)
        {
            float wanted = Smoothing / labels;
            wanted += right.Contains(label) ? (1 - Smoothing) * scores[label] / mass : 0;
            gradients[label] = weight * (scores[label] - wanted);
        }

        return -weight * Math.Log(mass);
    }

    private Facts FactsOf(SpanPair pair) =>
        new(Thinned(_model.Primary.Known(pair.Features, pair.Convention)), Thinned(_model.Secondary.Known(pair.SecondaryFeatures, pair.Convention)));

    private List<(int Row, float Weight)> Thinned(List<(int Row, float Weight)> features) =>
        [.. features.Where(_ => _random.NextUnit() >= FeatureDropRate).Select(feature => (feature.Row, feature.Weight / (1 - FeatureDropRate)))];

    /// <summary>The facts of a pair that the linear models know, some left out for this step.</summary>
    private readonly record struct Facts(List<(int Row, float Weight)> Primary, List<(int Row, float Weight)> Secondary);
}
