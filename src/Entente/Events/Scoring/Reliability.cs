namespace Entente.Events.Scoring;

/// <summary>Events whose confidence lies in one range.</summary>
/// <param name="From">Where the range begins, 0 to 1; it is open there, except at 0.</param>
/// <param name="To">Where it ends, itself included.</param>
/// <param name="Count">Number of events.</param>
/// <param name="Confidence">Their mean confidence, 0 to 1.</param>
/// <param name="Right">The share that is right, 0 to 1.</param>
public sealed record ReliabilityBin(double From, double To, int Count, double Confidence, double Right);

/// <summary>How confidence and truth go together.</summary>
public sealed class Reliability
{
    private const int Bins = 10;

    /// <summary>Sorts events into ten bins of equal width.</summary>
    /// <param name="known">Confidence, 0 to 1, of each event and whether the event is right.</param>
    public Reliability(IReadOnlyList<(double Confidence, bool IsRight)> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        ByConfidence =
        [
            .. known.GroupBy(one => Math.Clamp((int)Math.Ceiling(one.Confidence * Bins) - 1, 0, Bins - 1)).OrderBy(bin => bin.Key)
                .Select(bin => new ReliabilityBin(
                    (double)bin.Key / Bins, (bin.Key + 1.0) / Bins, bin.Count(), bin.Average(one => one.Confidence), (double)bin.Count(one => one.IsRight) / bin.Count())),
        ];
        Error = ByConfidence.Sum(bin => bin.Count * Math.Abs(bin.Right - bin.Confidence)) / Math.Max(1, known.Count);
    }

    /// <summary>The bins that hold any event, in order.</summary>
    public IReadOnlyList<ReliabilityBin> ByConfidence { get; }

    /// <summary>
    /// Expected calibration error, 0 (best) to 1: Σ n_b / n · |right_b − confidence_b| over the bins, where n_b events lie in bin b, right_b is the share of them that is
    /// right and confidence_b their mean confidence (C. Guo, G. Pleiss, Y. Sun, K. Weinberger, "On calibration of modern neural networks", ICML 2017, equation 5).
    /// </summary>
    public double Error { get; }
}
