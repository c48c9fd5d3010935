using Entente.Relations;

namespace Entente.Systems.Ties;

/// <summary>Reads the tie of a dyad off its events in a window.</summary>
internal sealed class TieReader(Resampling resampling, TieThresholds thresholds)
{
    private const int BitsOfWord = 64;
    private const double Nothing = 1e-12;

    /// <summary>The tie, or null when no event of the two can have happened in the window.</summary>
    public SystemTie? Read(SystemDyad dyad, DayRange window)
    {
        (RelationEvent Told, double Share)[] inside = [.. Inside(dyad.Events, window)];
        if (inside.Length == 0)
        {
            return null;
        }

        double cooperation = inside.Sum(found => found.Share * found.Told.On(RelationAxis.Cooperation));
        double conflict = inside.Sum(found => found.Share * found.Told.On(RelationAxis.Conflict));
        double lean = Lean(cooperation, conflict);
        (ulong[] agreeing, double support) = Agreeing(inside, Math.Sign(lean));
        var reports = inside.SelectMany(found => found.Told.Reports).ToArray();
        var sums = new TieSums(
            cooperation,
            conflict,
            inside.Sum(found => found.Share * found.Told.Occurrences),
            inside.Sum(found => found.Share * found.Told.ReportCount),
            reports.Select(report => report.Document).Distinct(StringComparer.Ordinal).Count(),
            reports.Select(report => report.Outlet).Distinct(StringComparer.Ordinal).Count(),
            lean,
            support,
            resampling.Count);
        return new SystemTie(dyad.Parties, sums, SignOf(sums), agreeing);
    }

    private TieSign SignOf(TieSums sums) => sums switch
    {
        _ when sums.Events < thresholds.LeastEvents - Nothing => TieSign.Thin,
        _ when sums.Lean == 0 || Math.Abs(sums.Lean) < thresholds.LeastLean => TieSign.Contradictory,
        _ when sums.Support < thresholds.LeastSupport => TieSign.Unsure,
        _ => sums.Lean > 0 ? TieSign.Positive : TieSign.Negative,
    };

    // Events are in order of their first days and no wider than the widest allowed.
    private static IEnumerable<(RelationEvent Told, double Share)> Inside(IReadOnlyList<RelationEvent> events, DayRange window)
    {
        int place = FirstFrom(events, window.First - RelationEvent.WidestDays + 1);
        for (; place < events.Count && events[place].Days!.Value is var days && days.First <= window.Last; place++)
        {
            int shared = days.Shared(window);
            if (shared > 0)
            {
                yield return (events[place], (double)shared / days.Width);
            }
        }
    }

    private static int FirstFrom(IReadOnlyList<RelationEvent> events, int day)
    {
        (int low, int high) = (0, events.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = events[middle].Days!.Value.First < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private (ulong[] Agreeing, double Support) Agreeing((RelationEvent Told, double Share)[] inside, int sign)
    {
        ulong[] agreeing = new ulong[(resampling.Count + BitsOfWord - 1) / BitsOfWord];
        int[][] places = [.. inside.Select(found => resampling.PlacesOf(found.Told.Documents))];
        (int told, int same) = (0, 0);
        for (int draw = 0; draw < resampling.Count; draw++)
        {
            (double weights, double points) = (0, 0);
            for (int i = 0; i < inside.Length; i++)
            {
                double weight = inside[i].Share * resampling.WeightOf(draw, places[i]);
                weights += weight;
                points += weight * inside[i].Told.Points;
            }

            told += weights > 0 ? 1 : 0;
            if (weights > 0 && sign != 0 && Math.Sign(Rounded(points)) == sign)
            {
                same++;
                agreeing[draw / BitsOfWord] |= 1UL << (draw % BitsOfWord);
            }
        }

        return (agreeing, resampling.Count == 0 ? 1 : told == 0 ? 0 : (double)same / told);
    }

    private static double Lean(double cooperation, double conflict) =>
        Rounded(cooperation - conflict) == 0 ? 0 : (cooperation - conflict) / (cooperation + conflict);

    // Equal points on both axes must not get a sign from the rounding of sums.
    private static double Rounded(double points) => Math.Abs(points) < Nothing ? 0 : points;
}
