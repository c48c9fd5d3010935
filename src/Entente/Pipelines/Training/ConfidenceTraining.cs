using Entente.Events.Scoring;
using Entente.Pipelines.Scoring.Passages;

namespace Entente.Pipelines.Training;

/// <summary>Learns from coded passages how sure the coder may be of an event.</summary>
/// <param name="readings">Passages that those who wrote the rules had before them: they tell which signals matter.</param>
/// <param name="fresh">Passages that no rule was made on: they tell how sure to be on new text.</param>
public sealed class ConfidenceTraining(IReadOnlyList<PassageReading> readings, IReadOnlyList<PassageReading> fresh)
{
    /// <summary>How confidence and truth go together on new text: the fresh passages, each half of them, those with odd and with even places, judged by what the other teaches, and others.</summary>
    /// <param name="others">Passages that nothing was fitted to, judged by the weights that ship; none when left out.</param>
    public Reliability OnNewText(IReadOnlyList<PassageReading>? others = null) => new([.. CrossValidatedConfidences(), .. Judged(Shipped(), Known(others ?? []))]);

    /// <summary>The fitted numbers as YAML, in the format of <c>data/plover/confidence.yaml</c> without its comments.</summary>
    public string Fit() => Shipped().ToYaml();

    internal IEnumerable<(double Confidence, bool IsRight)> CrossValidatedConfidences()
    {
        Calibration weights = Weights();
        foreach (int part in new[] { 0, 1 })
        {
            Calibration scaled = weights.ScaledTo(Known(fresh.Where((_, i) => i % 2 != part)));
            foreach (var judged in Judged(scaled, Known(fresh.Where((_, i) => i % 2 == part))))
            {
                yield return judged;
            }
        }
    }

    private Calibration Shipped() => Weights().ScaledTo(Known(fresh));

    private Calibration Weights() => Calibration.Fit(Known(readings));

    private static (ConfidenceSignals Signals, bool IsRight)[] Known(IEnumerable<PassageReading> passages) =>
        [.. passages.SelectMany(reading => reading.Pairs.Select(pair => (pair.Signals, pair.IsTrue)))];

    private static IEnumerable<(double Confidence, bool IsRight)> Judged(Calibration calibration, IEnumerable<(ConfidenceSignals Signals, bool IsRight)> known) =>
        known.Select(one => (calibration.Of(one.Signals), one.IsRight));
}
