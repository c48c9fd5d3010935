using Entente.Relations;

namespace Entente.Systems.Ties;

/// <summary>Reads the ties of dyads off their events in a window. Not for several threads at once.</summary>
internal sealed class TieReader(SystemMaterial material, Resampling resampling, TieThresholds thresholds)
{
    private const int BitsOfWord = 64;
    private const double Nothing = 1e-12;

    // All draws at once: points of the dyad, and whether anything of it was drawn.
    private readonly double[] _points = new double[resampling.Lanes];
    private readonly byte[] _drawn = new byte[resampling.Lanes];
    private readonly HashSet<int> _documents = [];
    private readonly HashSet<int> _sources = [];

    /// <summary>The tie of a dyad, or null when no event of the two can have happened in the window.</summary>
    /// <param name="dyad">The dyad.</param>
    /// <param name="window">The window.</param>
    public SystemTie? Read(SystemDyad dyad, DayRange window)
    {
        Array.Clear(_points);
        Array.Clear(_drawn);
        _documents.Clear();
        _sources.Clear();
        (double cooperation, double conflict, double events, double reports) = (0, 0, 0, 0);
        bool any = false;
        TieEvent[] told = dyad.Told;
        for (int place = FirstFrom(told, window.First - RelationEvent.WidestDays + 1); place < told.Length && told[place].Days.First <= window.Last; place++)
        {
            ref readonly TieEvent found = ref told[place];
            int shared = found.Days.Shared(window);
            if (shared > 0)
            {
                any = true;
                double share = (double)shared / found.Days.Width;
                cooperation += share * Math.Max(0, found.Points);
                conflict += share * Math.Max(0, -found.Points);
                events += share * found.Occurrences;
                reports += share * found.Reports;
                AddToDraws(found, share);
            }
        }

        if (!any)
        {
            return null;
        }

        double lean = Lean(cooperation, conflict);
        (ulong[] agreeing, double support) = Agreeing(Math.Sign(lean));
        var sums = new TieSums(cooperation, conflict, events, reports, _documents.Count, _sources.Count, lean, support, resampling.Count);
        return new SystemTie(dyad.Parties, sums, SignOf(sums), agreeing);
    }

    private TieSign SignOf(TieSums sums) => sums switch
    {
        _ when sums.Events < thresholds.LeastEvents - Nothing => TieSign.Thin,
        _ when sums.Lean == 0 || Math.Abs(sums.Lean) < thresholds.LeastLean => TieSign.Contradictory,
        _ when sums.Support < thresholds.LeastSupport => TieSign.Unsure,
        _ => sums.Lean > 0 ? TieSign.Positive : TieSign.Negative,
    };

    private void AddToDraws(in TieEvent found, double share)
    {
        if (found.Documents is { } documents)
        {
            foreach (int document in documents)
            {
                AddToDraws(document, share * found.Points / documents.Length);
            }
        }
        else
        {
            AddToDraws(found.Document, share * found.Points);
        }
    }

    private void AddToDraws(int document, double points)
    {
        ReadOnlySpan<byte> weights = resampling.WeightsOf(document);
        DrawLanes.AddWeighted(_points, weights, points);
        DrawLanes.Raise(_drawn, weights);
        _documents.Add(document);
        _sources.Add(material.Documents.SourceAt(document));
    }

    // Events are in order of their first days and no wider than the widest allowed.
    private static int FirstFrom(TieEvent[] events, int day)
    {
        (int low, int high) = (0, events.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = events[middle].Days.First < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private (ulong[] Agreeing, double Support) Agreeing(int sign)
    {
        ulong[] agreeing = new ulong[(resampling.Count + BitsOfWord - 1) / BitsOfWord];
        // A draw that tells nothing of the two has no points, and agrees with neither sign.
        ReadOnlySpan<double> points = _points.AsSpan(0, resampling.Count);
        int same = 0;
        for (int draw = 0; draw < points.Length; draw++)
        {
            if (points[draw] * sign >= Nothing)
            {
                same++;
                agreeing[draw / BitsOfWord] |= 1UL << (draw % BitsOfWord);
            }
        }

        int told = points.Length - _drawn.AsSpan(0, points.Length).Count((byte)0);
        return (agreeing, resampling.Count == 0 ? 1 : told == 0 ? 0 : (double)same / told);
    }

    private static double Lean(double cooperation, double conflict) =>
        Rounded(cooperation - conflict) == 0 ? 0 : (cooperation - conflict) / (cooperation + conflict);

    // Equal points on both axes must not get a sign from the rounding of sums.
    private static double Rounded(double points) => Math.Abs(points) < Nothing ? 0 : points;
}
