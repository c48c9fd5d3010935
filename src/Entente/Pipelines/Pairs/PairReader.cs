using Entente.Events.Pairs;
using Entente.Events.Scoring;

namespace Entente.Pipelines.Pairs;

/// <summary>Says what the marked source of each text does to its marked target.</summary>
public sealed class PairReader(Language.Language language, PairCoder coder)
{
    // Enough for the network to work on whole batches, few enough to keep both cores busy to the end.
    private const int BatchSize = 64;
    private readonly PairPlacer _placer = new(language);

    /// <summary>The readings of texts, in their order; what is read does not depend on the number of threads.</summary>
    /// <param name="pairs">Texts with their parties.</param>
    /// <param name="convention">Whose reading of the code book is asked for.</param>
    public IEnumerable<PairReading> Read(IEnumerable<MarkedText> pairs, LabelConvention convention)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return pairs.Chunk(BatchSize).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.AutoBuffered).Select(batch => ReadBatch(batch, convention)).AsSequential().SelectMany(readings => readings);
    }

    private PairReading[] ReadBatch(MarkedText[] pairs, LabelConvention convention)
    {
        var placed = _placer.Place(pairs);
        var readings = new Queue<PairReading>(coder.Read([.. placed.OfType<PartyPair>()], convention));
        return [.. placed.Select(pair => pair is null ? new PairReading(Events.EventType.Consult, null, Events.EventStatus.Actual, 0) : readings.Dequeue())];
    }
}
