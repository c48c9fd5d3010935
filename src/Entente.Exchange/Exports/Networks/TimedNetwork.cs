using Entente.Relations;
using Entente.Systems;
using Entente.Systems.Ties;

namespace Entente.Exchange.Exports.Networks;

/// <summary>A tie on certain days.</summary>
/// <param name="Days">The days.</param>
/// <param name="Standing">What it comes to by the last of them, looking back.</param>
/// <param name="Flow">What is told of those days alone; null when nothing is.</param>
public sealed record NetworkTie(DayRange Days, SystemTie Standing, SystemTie? Flow)
{
    /// <summary>The two, in ordinal order.</summary>
    public DyadParties Parties => Standing.Parties;

    /// <summary>1, −1, or 0 without a sign, by the last day.</summary>
    public int Sign => Standing.Value;

    /// <summary>Points of cooperation on these days.</summary>
    public double Cooperation => Flow?.Cooperation ?? 0;

    /// <summary>Points of conflict on these days.</summary>
    public double Conflict => Flow?.Conflict ?? 0;

    /// <summary>Expected number of distinct events on these days.</summary>
    public double Events => Flow?.Events ?? 0;

    /// <summary>Expected number of reports of them.</summary>
    public double Reports => Flow?.Reports ?? 0;

    /// <summary>Number of documents that tell of them.</summary>
    public int Documents => Flow?.Documents ?? 0;

    /// <summary>Number of independent sources of those documents.</summary>
    public int Sources => Flow?.Sources ?? 0;
}

/// <summary>A signed network over time, or at one time: then all days are one step.</summary>
public sealed class TimedNetwork
{
    private TimedNetwork(DayRange window, IReadOnlyList<NetworkTie> ties) => (Window, Ties) = (window, ties);

    /// <summary>Its days.</summary>
    public DayRange Window { get; }

    /// <summary>Its ties, those of one pair one after the other by date; the pairs in ordinal order.</summary>
    public IReadOnlyList<NetworkTie> Ties { get; }

    /// <summary>Its actors, in ordinal order.</summary>
    public IEnumerable<string> Actors => Ties.SelectMany(tie => new[] { tie.Parties.First, tie.Parties.Second }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The network of one window.</summary>
    public static TimedNetwork Of(SystemSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new(snapshot.Window, [.. snapshot.Ties.Select(tie => new NetworkTie(snapshot.Window, tie, tie))]);
    }

    /// <summary>The network bin by bin: what is told of each bin's own days, and the sign that a tie has by its last day.</summary>
    /// <param name="material">What is known.</param>
    /// <param name="bins">The bins.</param>
    /// <param name="windowDays">Days that signs look back on, at least 1; as many at least as the bin has.</param>
    /// <param name="options">How to measure.</param>
    /// <param name="stop">Ends the work.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static TimedNetwork Of(SystemMaterial material, TimeBins bins, int windowDays, SystemOptions options, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(bins);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(windowDays, 1);
        var draws = material.Draw(options.Replicates, options.Seed);
        using var standing = new SystemTimeline(material, draws, options.Thresholds);
        using var flows = new SystemTimeline(material, draws, options.Thresholds);
        var ties = new List<NetworkTie>();
        for (int bin = 0; bin < bins.Count; bin++)
        {
            stop.ThrowIfCancellationRequested();
            DayRange days = bins[bin];
            SystemSnapshot flow = flows.MoveTo(days);
            SystemSnapshot stands = standing.MoveTo(new DayRange(Math.Min(days.First, days.Last - windowDays + 1), days.Last));
            ties.AddRange(stands.Ties.Select(tie => new NetworkTie(days, tie, flow.Between(tie.Parties.First, tie.Parties.Second))));
        }

        return new(bins.Window, [.. ties.OrderBy(tie => tie.Parties.First, StringComparer.Ordinal).ThenBy(tie => tie.Parties.Second, StringComparer.Ordinal).ThenBy(tie => tie.Days.First)]);
    }
}
