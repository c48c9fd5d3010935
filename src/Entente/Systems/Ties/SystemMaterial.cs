using Entente.Relations;

namespace Entente.Systems.Ties;

/// <summary>What is known of a system: every dyad with its events. Independent of the order of the reports.</summary>
public sealed class SystemMaterial
{
    private readonly (DayRange Days, int Dyad)[] _calendar;

    private SystemMaterial(SystemDyad[] dyads, IReadOnlyList<DyadReport> reports)
    {
        Dyads = dyads;
        Reports = reports;
        _calendar =
        [
            .. dyads.SelectMany((dyad, place) => dyad.Events.Select(found => (Days: found.Days!.Value, Dyad: place)))
                .OrderBy(entry => entry.Days.First).ThenBy(entry => entry.Days.Last).ThenBy(entry => entry.Dyad),
        ];
    }

    /// <summary>The dyads, in ordinal order of their parties.</summary>
    public IReadOnlyList<SystemDyad> Dyads { get; }

    /// <summary>The reports they are made of.</summary>
    public IReadOnlyList<DyadReport> Reports { get; }

    /// <summary>From the first day of which anything is told to the last; null when nothing is.</summary>
    public DayRange? Days => _calendar.Length == 0 ? null : new DayRange(_calendar[0].Days.First, _calendar.Max(entry => entry.Days.Last));

    /// <summary>Sorts reports by dyad.</summary>
    public static SystemMaterial Of(IEnumerable<(DyadParties Parties, DyadReport Report)> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var sorted = reports.GroupBy(found => found.Parties)
            .Select(group => (Parties: group.Key, Reports: group.Select(found => found.Report).OrderBy(report => report.Id, StringComparer.Ordinal)
                .ThenBy(report => report.Source.Id, StringComparer.Ordinal).DistinctBy(report => (report.Event, report.Id)).ToArray()))
            .OrderBy(dyad => dyad.Parties.First, StringComparer.Ordinal).ThenBy(dyad => dyad.Parties.Second, StringComparer.Ordinal).ToArray();
        SystemDyad[] dyads =
        [
            .. sorted.Select(dyad => new SystemDyad(dyad.Parties, [.. RelationEvent.Of(dyad.Reports, dyad.Parties).Where(found => found.Days is not null)]))
                .Where(dyad => dyad.Events.Count > 0),
        ];
        return new(dyads, [.. sorted.SelectMany(dyad => dyad.Reports)]);
    }

    /// <summary>Places of the dyads with an event that may have happened on one of these days.</summary>
    /// <remarks>Events are no wider than <see cref="RelationEvent.WidestDays"/>, so that only those that begin so long before are looked at.</remarks>
    internal IEnumerable<int> Touched(DayRange days)
    {
        int earliest = days.First - RelationEvent.WidestDays + 1;
        for (int place = FirstFrom(earliest); place < _calendar.Length && _calendar[place].Days.First <= days.Last; place++)
        {
            if (_calendar[place].Days.Last >= days.First)
            {
                yield return _calendar[place].Dyad;
            }
        }
    }

    private int FirstFrom(int day)
    {
        (int low, int high) = (0, _calendar.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _calendar[middle].Days.First < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
