using System.Runtime.InteropServices;
using Entente.Events;
using Entente.Evidence;

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
    /// <summary>The volume of every dyad of these events, by the report that stands for each, in ordinal order of the parties.</summary>
    public static IReadOnlyList<DyadVolume> DyadVolumes(this IEnumerable<DistinctEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return Sum(events.SelectMany(found => PairsOf(found.Standing)
            .Select(pair => new DyadVolume(pair.First, pair.Second, 1, found.Tellings.Count, Math.Max(0, found.Standing.Intensity), Math.Max(0, -found.Standing.Intensity)))));
    }

    /// <summary>Volumes of the same dyads added up, in ordinal order of the parties.</summary>
    public static IReadOnlyList<DyadVolume> Sum(IEnumerable<DyadVolume> volumes)
    {
        ArgumentNullException.ThrowIfNull(volumes);
        return
        [
            .. volumes.GroupBy(volume => (volume.First, volume.Second))
                .Select(group => new DyadVolume(
                    group.Key.First, group.Key.Second, group.Sum(volume => volume.Events), group.Sum(volume => volume.Reports), group.Sum(volume => volume.Cooperation), group.Sum(volume => volume.Conflict)))
                .OrderBy(sum => sum.First, StringComparer.Ordinal).ThenBy(sum => sum.Second, StringComparer.Ordinal),
        ];
    }

    // Several persons of one state are one party; of an event without recipients its actors do it to one another.
    private static IEnumerable<(string First, string Second)> PairsOf(Event told)
    {
        IReadOnlyList<Participant> others = told.Recipients.Count > 0 ? told.Recipients : told.Actors;
        return told.Actors.SelectMany(_ => others, (one, other) => (One: PartyOf(one), Other: PartyOf(other)))
            .Where(pair => pair.One != pair.Other)
            .Select(pair => string.CompareOrdinal(pair.One, pair.Other) < 0 ? (pair.One, pair.Other) : (pair.Other, pair.One)).Distinct();

        static string PartyOf(Participant participant) => participant.Actor.Country ?? participant.Actor.Id;
    }

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
