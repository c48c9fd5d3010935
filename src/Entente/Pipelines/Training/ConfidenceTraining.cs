using Entente.Events.Scoring;
using Entente.Pipelines.Scoring.Passages;

namespace Entente.Pipelines.Training;

/// <summary>Learns from coded passages how sure the coder may be of an event.</summary>
/// <param name="readings">The passages.</param>
public sealed class ConfidenceTraining(IReadOnlyList<PassageReading> readings)
{
    /// <summary>How confidence and truth go together when each half of the passages, those with odd and with even places, is judged by what the other teaches.</summary>
    public Reliability CrossValidated() => new([.. CrossValidatedConfidences()]);

    /// <summary>The fitted numbers as YAML, in the format of <c>data/plover/confidence.yaml</c> without its comments.</summary>
    public string Fit() => Calibration.Fit([.. readings.SelectMany(Known)]).ToYaml();

    internal IEnumerable<(double Confidence, bool IsRight)> CrossValidatedConfidences()
    {
        foreach (int part in new[] { 0, 1 })
        {
            var calibration = Calibration.Fit([.. readings.Where((_, i) => i % 2 != part).SelectMany(Known)]);
            foreach (var (signals, isRight) in readings.Where((_, i) => i % 2 == part).SelectMany(Known))
            {
                yield return (calibration.Of(signals), isRight);
            }
        }
    }

    private static IEnumerable<(ConfidenceSignals Signals, bool IsRight)> Known(PassageReading reading) => reading.Pairs.Select(pair => (pair.Signals, pair.IsTrue));
}
