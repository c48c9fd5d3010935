using System.Globalization;
using System.Text;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Events.Scoring;

/// <summary>Turns what the coder knows of an event into the probability that the event is right.</summary>
/// <remarks>Logistic regression, as J. Platt, "Probabilistic outputs for support vector machines" (1999), has it for one score, over several signals.</remarks>
internal sealed class Calibration
{
    /// <summary>How strongly weights are drawn to zero: the prior of each is normal with variance 1.</summary>
    private const double Ridge = 1;

    private readonly LogisticModel _model;

    public Calibration(LogisticModel model) => _model = model;

    /// <summary>Reads <c>plover/confidence.yaml</c>: the intercept and a weight for each signal.</summary>
    /// <returns>The calibration, or EN0002 or EN0201 with the line that is wrong.</returns>
    public static Outcome<Calibration> Load(DataFolder data) => VocabularyFile.ReadYaml(data.FileAt("plover", "confidence.yaml"), Build);

    /// <summary>Fits the weights to events of which it is known whether they are right.</summary>
    public static Calibration Fit(IReadOnlyList<(ConfidenceSignals Signals, bool IsRight)> known) =>
        new(LogisticModel.Fit([.. known.Select(one => one.Signals.Features())], [.. known.Select(one => one.IsRight)], Ridge));

    /// <summary>The same order of events, as sure as other events show: intercept and slope of its log-odds are fitted to events that had no part in <see cref="Fit"/>.</summary>
    /// <remarks>Platt scaling of the whole; without events it stays as it is.</remarks>
    public Calibration ScaledTo(IReadOnlyList<(ConfidenceSignals Signals, bool IsRight)> known)
    {
        if (known.Count == 0)
        {
            return this;
        }

        LogisticModel scale = LogisticModel.Fit([.. known.Select(one => new[] { _model.LogOdds(one.Signals.Features()) })], [.. known.Select(one => one.IsRight)], Ridge);
        double slope = scale.Weights[0];
        return new Calibration(new LogisticModel(scale.Intercept + (slope * _model.Intercept), [.. _model.Weights.Select(weight => slope * weight)]));
    }

    internal static Calibration Build(VocabularyNode top)
    {
        top.AllowOnly("intercept", "weights");
        var weights = top.Required("weights");
        weights.AllowOnly([.. ConfidenceSignals.Names]);
        return new Calibration(new LogisticModel(Weight(top.Required("intercept")), [.. ConfidenceSignals.Names.Select(name => Weight(weights.Required(name)))]));
    }

    /// <summary>The probability that the event is right, 0.01 to 0.99: nothing is certain.</summary>
    public double Of(ConfidenceSignals signals) => Math.Clamp(_model.Probability(signals.Features()), 0.01, 0.99);

    /// <summary>The fields of the file, without its comments.</summary>
    public string ToYaml()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"intercept: {_model.Intercept:0.####}\nweights:\n");
        foreach (var (name, weight) in ConfidenceSignals.Names.Zip(_model.Weights))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {name}: {weight:0.####}\n");
        }

        return text.ToString();
    }

    private static double Weight(VocabularyNode node) => double.IsFinite(node.Number()) ? node.Number() : throw node.Fault("a weight is a finite number");
}
