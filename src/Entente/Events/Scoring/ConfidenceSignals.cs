namespace Entente.Events.Scoring;

/// <summary>What the coder knows about an event by which a reader could guess whether it is right.</summary>
internal sealed record ConfidenceSignals
{
    private const double LeastProbability = 0.001;
    private const int LongSentence = 30;

    /// <summary>What mentions have that are no more than a role or a guess.</summary>
    private const double Doubtful = 0.5;

    // How sure the mentions are matters where both sides are named: a doubtful recipient is mostly wrong, a doubtful actor that stands alone is not.
    private static readonly (string Name, Func<ConfidenceSignals, double> Value)[] s_features =
    [
        ("sense-sure", signals => signals.Strength == 3 ? 1 : 0),
        ("sense-weak", signals => signals.Strength == 1 ? 1 : 0),
        ("doubtful-side", signals => !signals.IsAlone && signals.LeastMention <= Doubtful ? 1 : 0),
        ("mention-doubt", signals => signals.IsAlone ? 0 : 1 - signals.LeastMention),
        ("not-fact", signals => signals.IsFact ? 0 : 1),
        ("alone", signals => signals.IsAlone ? 1 : 0),
        ("nominal", signals => signals.IsNominal ? 1 : 0),
        ("sentence-length", signals => Math.Min(signals.Tokens, 2 * LongSentence) / (double)LongSentence),
        ("distance", signals => Math.Log(1 + signals.Distance)),
        ("type-probability", signals => LogOdds(signals.TypeProbability)),
        ("type-probability-absent", signals => signals.TypeProbability is null ? 1 : 0),
        ("nothing-probability", signals => LogOdds(signals.NothingProbability)),
        ("nothing-probability-absent", signals => signals.NothingProbability is null ? 1 : 0),
        .. Enum.GetValues<EventType>().Select(type => (Vocabularies.RecordName.Of(type), (Func<ConfidenceSignals, double>)(signals => signals.Type == type ? 1 : 0))),
    ];

    /// <summary>Names of the features, in the order of <see cref="Features"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. s_features.Select(feature => feature.Name)];

    /// <summary>The type, which has a base rate of its own.</summary>
    public required EventType Type { get; init; }

    /// <summary>Strength of the sense, 1 to 3.</summary>
    public required int Strength { get; init; }

    /// <summary>Confidence of the least sure mention that takes part, 0 to 1.</summary>
    public required double LeastMention { get; init; }

    /// <summary>Whether it is told as a fact: actual or ongoing.</summary>
    public required bool IsFact { get; init; }

    /// <summary>Whether one side is missing.</summary>
    public required bool IsAlone { get; init; }

    /// <summary>Whether a noun tells it.</summary>
    public required bool IsNominal { get; init; }

    /// <summary>Tokens of the sentence.</summary>
    public required int Tokens { get; init; }

    /// <summary>Tokens between the trigger and the mention that takes part farthest from it.</summary>
    public required int Distance { get; init; }

    /// <summary>What a learned scorer gives the type, 0 to 1; null when none was asked.</summary>
    public double? TypeProbability { get; init; }

    /// <summary>What a learned scorer gives to there being no event, 0 to 1; null when none was asked.</summary>
    public double? NothingProbability { get; init; }

    /// <summary>The signals as numbers; of a signal that is absent the value is 0 and its indicator 1.</summary>
    public double[] Features() => [.. s_features.Select(feature => feature.Value(this))];

    private static double LogOdds(double? probability)
    {
        if (probability is not { } known)
        {
            return 0;
        }

        double inside = Math.Clamp(known, LeastProbability, 1 - LeastProbability);
        return Math.Log(inside / (1 - inside));
    }
}
