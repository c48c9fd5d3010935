using Entente.Language.Encoders;
using Entente.Language.Networks;

namespace Entente.Language.Relations;

/// <summary>Settings of <see cref="SpanPairTrainer"/>.</summary>
public sealed record SpanPairTrainingOptions
{
    /// <summary>Passes over the examples.</summary>
    public int Epochs { get; init; } = 8;

    /// <summary>Pairs in a batch.</summary>
    public int BatchSize { get; init; } = 32;

    /// <summary>Largest learning rate; it falls linearly to a fiftieth.</summary>
    public float LearningRate { get; init; } = 2e-3f;

    /// <summary>Examples that a feature must stand in for the linear model to know it.</summary>
    public int LeastFeatureCount { get; init; } = 2;

    /// <summary>The same for the facts by which the tasks after the first are judged.</summary>
    public int LeastSecondaryCount { get; init; } = 3;

    /// <summary>Seed of weights, order and noise.</summary>
    public int Seed { get; init; } = 1;
}

/// <summary>Learns a <see cref="SpanPairClassifier"/>; the same examples, options and machine give the same classifier.</summary>
public sealed class SpanPairTrainer
{
    // Fixed, so that results do not depend on the number of processors.
    private const int Workers = 2;
    private readonly PairModel _model;
    private readonly AdamOptimizer _optimizer;
    private readonly PairWorker[] _workers;
    private readonly SeededRandom _random;
    private readonly SpanPairTrainingOptions _options;
    private int _step;

    private SpanPairTrainer(SpanPairShape shape, IReadOnlyList<SpanPairExample> examples, SpanPairTrainingOptions options, Language language)
    {
        _options = options;
        _random = new SeededRandom((ulong)options.Seed);
        SpanPair[] pairs = [.. examples.Select(example => example.Pair)];
        LinearPart primary = LinearPart.Over("primary", pairs.Select(pair => (pair.Features, pair.Convention)), options.LeastFeatureCount, shape.Tasks[0]);
        LinearPart secondary = LinearPart.Over("secondary", pairs.Select(pair => (pair.SecondaryFeatures, pair.Convention)), options.LeastSecondaryCount, shape.Labels - shape.Tasks[0]);
        _model = new PairModel(shape, language, primary, secondary);
        foreach (PairNetwork network in _model.Networks)
        {
            network.Initialise(_random);
        }

        List<Parameter> parameters = [.. _model.Dense, primary.Weights.Parameter!, secondary.Weights.Parameter!];
        foreach (Parameter parameter in parameters)
        {
            parameter.PrepareTraining(Workers);
        }

        _model.Pack();
        _optimizer = new AdamOptimizer(parameters, new AdamOptions { Threads = Workers, SecondDecay = 0.99f });
        _workers = [.. Enumerable.Range(0, Workers).Select(worker => new PairWorker(_model, worker, options.Seed))];
    }

    /// <summary>Learns from examples.</summary>
    /// <param name="shape">Sizes of the model.</param>
    /// <param name="examples">What to learn from.</param>
    /// <param name="options">Settings.</param>
    /// <param name="language">The language model, whose word vectors and states are used.</param>
    /// <param name="progress">Receives the mean loss after each pass.</param>
    /// <param name="cancellation">Stops the training.</param>
    public static SpanPairClassifier Train(
        SpanPairShape shape, IReadOnlyList<SpanPairExample> examples, SpanPairTrainingOptions options, Language language, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(examples);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(language);
        SpanPairTrainer trainer = new(shape, examples, options, language);
        trainer._model.Encode([.. examples.Select(example => example.Pair)]);
        int steps = options.Epochs * ((examples.Count + options.BatchSize - 1) / options.BatchSize);
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            double loss = trainer.RunEpoch(examples, steps, cancellation);
            progress?.Report(loss);
        }

        trainer._optimizer.SwapAverages();
        return new SpanPairClassifier(trainer._model);
    }

    private double RunEpoch(IReadOnlyList<SpanPairExample> examples, int steps, CancellationToken cancellation)
    {
        double loss = 0;
        double weight = 0;
        foreach (SpanPairExample[] batch in Batches(examples))
        {
            cancellation.ThrowIfCancellationRequested();
            double[] losses = new double[Workers];
            Parallel.For(0, Workers, worker => losses[worker] = _workers[worker].Learn([.. batch.Where((_, i) => i % Workers == worker)]));
            float sum = batch.Sum(example => example.Weight);
            float rate = _options.LearningRate * MathF.Max(0.02f, 1 - ((float)_step++ / steps));
            _optimizer.Step(rate, 1 / sum);
            loss += losses.Sum();
            weight += sum;
        }

        return loss / weight;
    }

    private List<SpanPairExample[]> Batches(IReadOnlyList<SpanPairExample> examples)
    {
        List<SpanPairExample> shuffled = [.. examples];
        _random.Shuffle(shuffled);
        // Sentences of like length go together, within random shares of the data, so that batches differ each time.
        List<SpanPairExample[]> batches = [.. shuffled.Chunk(_options.BatchSize * 16)
            .SelectMany(share => share.OrderByDescending(example => example.Pair.Sentence.Count).Chunk(_options.BatchSize))];
        _random.Shuffle(batches);
        return batches;
    }
}
