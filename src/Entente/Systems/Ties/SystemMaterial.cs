using Entente.Relations;

namespace Entente.Systems.Ties;

/// <summary>What is known of a system: every dyad with its events. Independent of the order of the reports.</summary>
public sealed class SystemMaterial
{
    private readonly int[] _firstDays;
    private readonly (DayRange Days, int Dyad)[] _calendar;
    private readonly int _widest;

    internal SystemMaterial(SystemDyad[] dyads, DocumentRoster documents, int? lastTold)
    {
        (Dyads, Documents) = (dyads, documents);
        _calendar = [.. dyads.SelectMany((dyad, place) => dyad.Told.Select(found => (found.Days, place)))];
        _firstDays = Array.ConvertAll(_calendar, entry => entry.Days.First);
        Array.Sort(_firstDays, _calendar);
        _widest = _calendar.Length == 0 ? 1 : _calendar.Max(entry => entry.Days.Width);
        if (_calendar.Length > 0)
        {
            int last = _calendar.Max(entry => entry.Days.Last);
            Days = new DayRange(_firstDays[0], lastTold >= _firstDays[0] ? Math.Min(last, lastTold.Value) : last);
        }
    }

    /// <summary>The dyads, in ordinal order of their parties.</summary>
    public IReadOnlyList<SystemDyad> Dyads { get; }

    /// <summary>The documents that tell of them.</summary>
    public DocumentRoster Documents { get; }

    /// <summary>Number of distinct events, of each as often as it counts for a dyad.</summary>
    public int EventCount => _calendar.Length;

    /// <summary>From the first day of which anything is told to the last, or to that on which the last was told if it is earlier; null when nothing is.</summary>
    public DayRange? Days { get; }

    /// <summary>Sorts reports by dyad.</summary>
    public static SystemMaterial Of(IEnumerable<(DyadParties Parties, DyadReport Report)> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var builder = new SystemMaterialBuilder();
        foreach ((DyadParties parties, DyadReport report) in reports)
        {
            builder.Add(parties, report);
        }

        return builder.Build();
    }

    /// <summary>The dyad of two parties in ordinal order, of which something is told.</summary>
    /// <exception cref="ArgumentException">Nothing is told of them.</exception>
    public SystemDyad Between(DyadParties parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        (int low, int high) = (0, Dyads.Count - 1);
        while (low < high)
        {
            int middle = (low + high) / 2;
            DyadParties here = Dyads[middle].Parties;
            int order = string.CompareOrdinal(here.First, parties.First) is not 0 and var first ? first : string.CompareOrdinal(here.Second, parties.Second);
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle);
        }

        return Dyads.Count > 0 && Dyads[low].Parties == parties ? Dyads[low] : throw new ArgumentException($"Nothing is told of {parties.First} and {parties.Second}.", nameof(parties));
    }

    /// <summary>Draws from its documents.</summary>
    public Resampling Draw(int count, int seed) => new(Documents, count, seed);

    /// <summary>Places of the dyads with an event that may have happened on one of these days, some several times.</summary>
    internal IEnumerable<int> Touched(DayRange days)
    {
        for (int place = FirstFrom(days.First - _widest + 1); place < _calendar.Length && _firstDays[place] <= days.Last; place++)
        {
            if (_calendar[place].Days.Last >= days.First)
            {
                yield return _calendar[place].Dyad;
            }
        }
    }

    private int FirstFrom(int day)
    {
        (int low, int high) = (0, _firstDays.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _firstDays[middle] < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
