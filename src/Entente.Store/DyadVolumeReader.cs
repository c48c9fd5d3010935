using System.Runtime.InteropServices;

namespace Entente.Store;

/// <summary>What the events between two parties add up to.</summary>
/// <param name="First">One party.</param>
/// <param name="Second">The other; after the first in ordinal order.</param>
/// <param name="Events">Number of events.</param>
/// <param name="Reports">Number of reports of them.</param>
/// <param name="Cooperation">Points of cooperation on PLOVER's scale, at least 0.</param>
/// <param name="Conflict">Points of conflict, at least 0.</param>
public readonly record struct DyadVolume(string First, string Second, int Events, int Reports, double Cooperation, double Conflict)
{
    /// <summary>(cooperation − conflict) / (cooperation + conflict), −1 to 1; 0 without points.</summary>
    public double Lean => Cooperation + Conflict > 0 ? (Cooperation - Conflict) / (Cooperation + Conflict) : 0;
}

/// <summary>Sums up what a study tells of all dyads, coded and imported.</summary>
public static class DyadVolumeReader
{
    /// <summary>The volume of every dyad with an event that passes the filter, in ordinal order of the parties.</summary>
    /// <param name="study">The study.</param>
    /// <param name="filter">Which events.</param>
    /// <param name="origin">Coded events, imported ones, or both.</param>
    public static IReadOnlyList<DyadVolume> DyadVolumes(this Study study, EventFilter filter, EventOrigin origin = EventOrigin.All)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(filter);
        var sums = new Dictionary<(string First, string Second), DyadVolume>();
        foreach (DyadEvent told in study.DyadEvents(new DyadFilter { From = filter.From, Until = filter.Until, Origin = origin }).Where(told => filter.Passes(told)))
        {
            (string First, string Second) pair = string.CompareOrdinal(told.Source, told.Target) < 0 ? (told.Source, told.Target) : (told.Target, told.Source);
            ref DyadVolume sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, pair, out _);
            int events = Math.Max(1, told.Events);
            sum = new DyadVolume(pair.First, pair.Second, sum.Events + events, sum.Reports + Math.Max(1, told.Reports),
                sum.Cooperation + (events * Math.Max(0, told.Intensity)), sum.Conflict + (events * Math.Max(0, -told.Intensity)));
        }

        return [.. sums.Values.OrderBy(sum => sum.First, StringComparer.Ordinal).ThenBy(sum => sum.Second, StringComparer.Ordinal)];
    }
}
