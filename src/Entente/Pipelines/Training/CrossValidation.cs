using Entente.Events;
using Entente.Events.Plover;
using Entente.Events.Scoring;
using Entente.Language.Relations;
using Entente.Pipelines.Scoring;
using Entente.Vocabularies;

namespace Entente.Pipelines.Training;

/// <summary>Measures a scorer on pairs it has not seen: each part of the pairs is left out of training once.</summary>
/// <param name="training">How scorers are trained.</param>
/// <param name="scheme">The code book.</param>
public sealed class CrossValidation(EventTraining training, PloverScheme scheme)
{
    private readonly EventLabels _labels = new(scheme);

    /// <summary>The measures of each set, in the order in which sets first appear.</summary>
    /// <param name="pairs">All pairs; a pair's part is its index modulo <paramref name="parts"/>.</param>
    /// <param name="parts">Number of parts.</param>
    /// <param name="measured">How many of them to leave out in turn, at most <paramref name="parts"/>.</param>
    /// <param name="options">Settings of the trainer.</param>
    public IReadOnlyList<HeldOutScores> Run(IReadOnlyList<PreparedPair> pairs, int parts, int measured, SpanPairTrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var results = pairs.Select(pair => pair.Set).Distinct().ToDictionary(set => set, set => new HeldOutScores(set));
        for (int part = 0; part < Math.Min(measured, parts); part++)
        {
            int left = part;
            var scorer = training.Train([.. pairs.Where((_, i) => i % parts != left).Select(pair => pair.Example)], options);
            PreparedPair[] held = [.. pairs.Where((_, i) => i % parts == left)];
            foreach (var (pair, score) in held.Zip(scorer.Score([.. held.Select(pair => pair.Example.Pair)])))
            {
                Add(results[pair.Set], pair.Example, score);
            }
        }

        return [.. results.Values];
    }

    private void Add(HeldOutScores scores, SpanPairExample example, PairScore score)
    {
        scores.Pairs++;
        int[] types = example.Labels[0];
        bool mergesYield = example.Pair.Convention != (int)LabelConvention.Plover;
        var type = score.Best(mergesYield).Type;
        if (types is [int known] && known == EventLabels.Nothing)
        {
            return;
        }

        scores.Quads.Add(QuadOf((EventType)types[0], mergesYield), QuadOf(type, mergesYield));
        if (types.Length == 1 || (types.Length == 2 && mergesYield))
        {
            scores.Types.Add(NameOf((EventType)types[0], mergesYield), NameOf(type, mergesYield));
        }

        if (example.Labels[1] is [int mode])
        {
            scores.Modes.Add(_labels.NameOfMode(mode) is { } name ? [name] : [], score.ModeOf(type) is { } found ? [RecordName.Of(type) + "/" + found] : []);
        }

        if (example.Labels[2] is [int status])
        {
            scores.Statuses.Add(RecordName.Of((EventStatus)status), RecordName.Of(score.Status));
        }
    }

    private static string NameOf(EventType type, bool mergesYield) => Pairs.PairLabelNames.TypeOf(mergesYield ? Pairs.PairLabels.Plv : Pairs.PairLabels.Plover, type);

    private string QuadOf(EventType type, bool mergesYield) => Pairs.PairLabelNames.QuadOf(mergesYield ? Pairs.PairLabels.Plv : Pairs.PairLabels.Plover, type, scheme);
}

/// <summary>What a scorer got right on pairs of one set that it had not seen.</summary>
/// <param name="set">Name of the set.</param>
public sealed class HeldOutScores(string set)
{
    /// <summary>Name of the set.</summary>
    public string Set { get; } = set;

    /// <summary>Number of pairs, those without an event included.</summary>
    public int Pairs { get; set; }

    /// <summary>Types of pairs with an event.</summary>
    public LabelScores Types { get; } = new();

    /// <summary>Quad classes of pairs with an event.</summary>
    public LabelScores Quads { get; } = new();

    /// <summary>Modes, each with its type, where the set has them.</summary>
    public LabelScores Modes { get; } = new();

    /// <summary>Statuses, where the set has them.</summary>
    public LabelScores Statuses { get; } = new();
}
