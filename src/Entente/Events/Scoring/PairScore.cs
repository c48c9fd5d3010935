namespace Entente.Events.Scoring;

/// <summary>What the scorer thinks of one party's act towards another.</summary>
/// <param name="Probabilities">Of all labels, task after task.</param>
/// <param name="Labels">What they stand for.</param>
public readonly record struct PairScore(float[] Probabilities, EventLabels Labels)
{
    /// <summary>Probability of a type, given that there is an event.</summary>
    public double Of(EventType type) => Probabilities[(int)type] / Math.Max(1e-9, 1 - Nothing);

    /// <summary>Probability that there is no event between the parties.</summary>
    public double Nothing => Probabilities[EventLabels.Nothing];

    /// <summary>Probability of a status.</summary>
    public double Of(EventStatus status) => Probabilities[Labels.FirstStatus + (int)status];

    /// <summary>The likeliest status.</summary>
    public EventStatus Status
    {
        get
        {
            var score = this;
            return Enum.GetValues<EventStatus>().MaxBy(status => score.Of(status));
        }
    }

    /// <summary>The likeliest mode of a type, or null for none.</summary>
    public string? ModeOf(EventType type)
    {
        float[] probabilities = Probabilities;
        return Labels.ModesOf(type).MaxBy(mode => probabilities[EventLabels.FirstMode + mode.Label]).Mode;
    }

    /// <summary>The likeliest type, and its probability; where <paramref name="mergesYield"/>, CONCEDE and RETREAT count together.</summary>
    public (EventType Type, double Probability) Best(bool mergesYield)
    {
        var score = this;
        double yields = mergesYield ? score.Of(EventType.Concede) + score.Of(EventType.Retreat) : 0;
        var best = Enum.GetValues<EventType>().Select(type => (Type: type, Probability: Math.Max(score.Of(type), IsYield(type) ? yields : 0))).MaxBy(scored => scored.Probability);
        bool retreats = mergesYield && IsYield(best.Type) && score.Of(EventType.Retreat) > score.Of(EventType.Concede);
        return (retreats ? EventType.Retreat : best.Type, best.Probability);
    }

    private static bool IsYield(EventType type) => type is EventType.Concede or EventType.Retreat;
}
