using Entente.Relations;

namespace Entente.Systems.Ties;

/// <summary>Reads the ties of dyads off their events in a window. Not for several threads at once.</summary>
internal sealed class TieReader
{
    private const int BitsOfWord = 64;
    private const double Nothing = 1e-12;

    private readonly Resampling _resampling;
    private readonly TieThresholds _thresholds;
    private readonly Dictionary<string, int> _outlets = new(StringComparer.Ordinal);
    private readonly PlacedEvent[][] _dyads;
    private readonly HashSet<int> _documents = [];
    private readonly HashSet<int> _sources = [];

    /// <summary>Finds the documents of every event among those drawn from, once for all windows.</summary>
    public TieReader(IReadOnlyList<SystemDyad> dyads, Resampling resampling, TieThresholds thresholds)
    {
        (_resampling, _thresholds) = (resampling, thresholds);
        _dyads = [.. dyads.Select(dyad => dyad.Events.Select(Place).ToArray())];
    }

    /// <summary>The tie of a dyad, or null when no event of the two can have happened in the window.</summary>
    /// <param name="parties">The two.</param>
    /// <param name="place">The place of their dyad.</param>
    /// <param name="window">The window.</param>
    public SystemTie? Read(DyadParties parties, int place, DayRange window)
    {
        (PlacedEvent Found, double Share)[] inside = [.. Inside(_dyads[place], window)];
        if (inside.Length == 0)
        {
            return null;
        }

        (double cooperation, double conflict, double events, double reports) = (0, 0, 0, 0);
        _documents.Clear();
        _sources.Clear();
        foreach ((PlacedEvent found, double share) in inside)
        {
            cooperation += share * Math.Max(0, found.Told.Points);
            conflict += share * Math.Max(0, -found.Told.Points);
            events += share * found.Told.Occurrences;
            reports += share * found.ReportCount;
            _documents.UnionWith(found.Documents);
            _sources.UnionWith(found.Outlets);
        }

        double lean = Lean(cooperation, conflict);
        (ulong[] agreeing, double support) = Agreeing(inside, Math.Sign(lean));
        var sums = new TieSums(cooperation, conflict, events, reports, _documents.Count, _sources.Count, lean, support, _resampling.Count);
        return new SystemTie(parties, sums, SignOf(sums), agreeing);
    }

    private TieSign SignOf(TieSums sums) => sums switch
    {
        _ when sums.Events < _thresholds.LeastEvents - Nothing => TieSign.Thin,
        _ when sums.Lean == 0 || Math.Abs(sums.Lean) < _thresholds.LeastLean => TieSign.Contradictory,
        _ when sums.Support < _thresholds.LeastSupport => TieSign.Unsure,
        _ => sums.Lean > 0 ? TieSign.Positive : TieSign.Negative,
    };

    private PlacedEvent Place(RelationEvent told) => new(
        told, told.Days!.Value, told.ReportCount, _resampling.PlacesOf(told.Documents), [.. told.Reports.Select(report => report.Outlet).Distinct(StringComparer.Ordinal).Select(PlaceOf)]);

    private int PlaceOf(string outlet)
    {
        _outlets.TryAdd(outlet, _outlets.Count);
        return _outlets[outlet];
    }

    // Events are in order of their first days and no wider than the widest allowed.
    private static IEnumerable<(PlacedEvent Found, double Share)> Inside(PlacedEvent[] events, DayRange window)
    {
        for (int place = FirstFrom(events, window.First - RelationEvent.WidestDays + 1); place < events.Length && events[place].Days.First <= window.Last; place++)
        {
            int shared = events[place].Days.Shared(window);
            if (shared > 0)
            {
                yield return (events[place], (double)shared / events[place].Days.Width);
            }
        }
    }

    private static int FirstFrom(PlacedEvent[] events, int day)
    {
        (int low, int high) = (0, events.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = events[middle].Days.First < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private (ulong[] Agreeing, double Support) Agreeing((PlacedEvent Found, double Share)[] inside, int sign)
    {
        ulong[] agreeing = new ulong[(_resampling.Count + BitsOfWord - 1) / BitsOfWord];
        (int told, int same) = (0, 0);
        for (int draw = 0; draw < _resampling.Count; draw++)
        {
            (double weights, double points) = (0, 0);
            foreach ((PlacedEvent found, double share) in inside)
            {
                double weight = share * _resampling.WeightOf(draw, found.Documents);
                weights += weight;
                points += weight * found.Told.Points;
            }

            told += weights > 0 ? 1 : 0;
            if (weights > 0 && sign != 0 && Math.Sign(Rounded(points)) == sign)
            {
                same++;
                agreeing[draw / BitsOfWord] |= 1UL << (draw % BitsOfWord);
            }
        }

        return (agreeing, _resampling.Count == 0 ? 1 : told == 0 ? 0 : (double)same / told);
    }

    private static double Lean(double cooperation, double conflict) =>
        Rounded(cooperation - conflict) == 0 ? 0 : (cooperation - conflict) / (cooperation + conflict);

    // Equal points on both axes must not get a sign from the rounding of sums.
    private static double Rounded(double points) => Math.Abs(points) < Nothing ? 0 : points;

    private sealed record PlacedEvent(RelationEvent Told, DayRange Days, int ReportCount, int[] Documents, int[] Outlets);
}
