using Entente.Events;
using Entente.Events.Pairs;
using Entente.Events.Scoring;
using Entente.Language.Relations;
using Entente.Pipelines.Pairs;

namespace Entente.Pipelines.Training;

/// <summary>A labelled pair as the trainer reads it.</summary>
/// <param name="Set">Name of the set it belongs to.</param>
/// <param name="Example">The example.</param>
public sealed record PreparedPair(string Set, SpanPairExample Example);

/// <summary>Learns the event scorer from labelled pairs.</summary>
/// <param name="language">The language model.</param>
/// <param name="coder">The rules whose proposals the scorer sees.</param>
public sealed class EventTraining(Language.Language language, EventCoder coder)
{
    private const int BatchSize = 256;
    private readonly PairPlacer _placer = new(language);

    /// <summary>Turns labelled sentences into what the trainer reads; those whose parties cannot be found are left out.</summary>
    public IReadOnlyList<PreparedPair> Prepare(IReadOnlyList<LabelledPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return [.. pairs.Chunk(BatchSize).AsParallel().AsOrdered().SelectMany(PrepareBatch)];
    }

    /// <summary>Trains a scorer.</summary>
    public EventScorer Train(IReadOnlyList<SpanPairExample> examples, SpanPairTrainingOptions options, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        new(TrainClassifier(examples, options, progress, cancellation), coder.Scheme);

    /// <summary>Trains the classifier inside a scorer.</summary>
    public SpanPairClassifier TrainClassifier(IReadOnlyList<SpanPairExample> examples, SpanPairTrainingOptions options, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var shape = new SpanPairShape
        {
            TokenFeatures = PairFeatures.TokenColumns,
            Conventions = Enum.GetValues<LabelConvention>().Length,
            Tasks = new EventLabels(coder.Scheme).Tasks,
        };
        return SpanPairTrainer.Train(shape, examples, options, language, progress, cancellation);
    }

    private IEnumerable<PreparedPair> PrepareBatch(LabelledPair[] pairs)
    {
        var placed = _placer.Place([.. pairs.Select(pair => pair.Text)]);
        for (int i = 0; i < pairs.Length; i++)
        {
            if (placed[i] is { } pair)
            {
                yield return new PreparedPair(pairs[i].Set, new SpanPairExample(PairCoder.Describe(coder, pair, pairs[i].Convention), pairs[i].Labels, pairs[i].Weight));
            }
        }
    }
}
