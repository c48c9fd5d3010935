using Entente.Evidence;

namespace Entente.Relations.Sources;

/// <summary>What each piece tells of each dyad in each year: how many distinct events, and the sum of their scores.</summary>
/// <remarks>A piece counts a distinct event once, with the mean of the scores of its reports.</remarks>
internal sealed class ToneCells
{
    private readonly int[] _pieces;
    private readonly int[] _strata;
    private readonly double[] _sums;
    private readonly int[] _counts;

    private ToneCells(int[] pieces, int[] strata, double[] sums, int[] counts, int stratumCount)
    {
        (_pieces, _strata, _sums, _counts) = (pieces, strata, sums, counts);
        StratumCount = stratumCount;
    }

    /// <summary>Number of pairs of a dyad and a year.</summary>
    public int StratumCount { get; }

    /// <summary>The cells of these reports; only own pieces and what is done should be given.</summary>
    public static ToneCells Of(IEnumerable<SourceReport> reports, Func<DyadParties, bool> counts)
    {
        var strata = new Dictionary<(DyadParties, int), int>();
        var tellings = new Dictionary<(int Piece, int Stratum, int Event), (double Sum, int Count)>();
        foreach (SourceReport report in reports)
        {
            foreach (DyadParties dyad in report.Dyads)
            {
                if (counts(dyad))
                {
                    var key = (report.Piece, StratumOf(dyad, YearOf(report.Days)), report.Event);
                    (double sum, int count) = tellings.GetValueOrDefault(key);
                    tellings[key] = (sum + report.Intensity, count + 1);
                }
            }
        }

        var cells = tellings.GroupBy(telling => (telling.Key.Piece, telling.Key.Stratum))
            .Select(cell => (cell.Key.Piece, cell.Key.Stratum, Sum: cell.Sum(telling => telling.Value.Sum / telling.Value.Count), Count: cell.Count()))
            .OrderBy(cell => cell.Piece).ThenBy(cell => cell.Stratum).ToArray();
        return new ToneCells(
            [.. cells.Select(cell => cell.Piece)], [.. cells.Select(cell => cell.Stratum)], [.. cells.Select(cell => cell.Sum)], [.. cells.Select(cell => cell.Count)], strata.Count);

        int StratumOf(DyadParties dyad, int year) => strata.TryGetValue((dyad, year), out int known) ? known : strata[(dyad, year)] = strata.Count;
    }

    /// <summary>The cells of the pieces that count, by place.</summary>
    public int[] CellsOf(bool[] counts) => [.. Enumerable.Range(0, _pieces.Length).Where(cell => counts[_pieces[cell]])];

    /// <summary>All cells, by place.</summary>
    public int[] All => [.. Enumerable.Range(0, _pieces.Length)];

    /// <summary>Number of pieces in these cells; with <paramref name="strata"/> only cells of strata that it holds count.</summary>
    public int PiecesIn(int[] cells, bool[]? strata = null) => cells.Where(cell => strata is null || strata[_strata[cell]]).Select(cell => _pieces[cell]).Distinct().Count();

    /// <summary>The strata that have one of these cells.</summary>
    public bool[] StrataOf(int[] cells)
    {
        bool[] found = new bool[StratumCount];
        foreach (int cell in cells)
        {
            found[_strata[cell]] = true;
        }

        return found;
    }

    /// <summary>Adds up cells by stratum, each piece as often as it was drawn; null for each once.</summary>
    public ToneSums Sum(int[] cells, byte[]? weights)
    {
        var sums = new ToneSums(StratumCount);
        foreach (int cell in cells)
        {
            int weight = weights?[_pieces[cell]] ?? 1;
            if (weight > 0)
            {
                sums.Scores[_strata[cell]] += weight * _sums[cell];
                sums.Counts[_strata[cell]] += weight * _counts[cell];
            }
        }

        return sums;
    }

    // The middle of the interval; what is not dated to some years stands with the undated.
    private static int YearOf(ReportDays days) =>
        days.Width > 366 ? 0 : ReportDays.DayOf((int)(((long)days.First + days.Last) / 2)).Year;
}

/// <summary>Sums of scores and numbers of distinct events by stratum.</summary>
internal sealed class ToneSums(int strata)
{
    public double[] Scores { get; } = new double[strata];

    public int[] Counts { get; } = new int[strata];

    /// <summary>Mean score; null when nothing is told.</summary>
    public double? Mean => Counts.Sum() is > 0 and var count ? Scores.Sum() / count : null;

    /// <summary>
    /// How much the mean of <paramref name="part"/> lies above that of the rest of these sums in the same strata: Σ w (m − m′) / Σ w with w = n n′ / (n + n′), the weights of
    /// Mantel and Haenszel (Greenland and Robins 1985, equation 3), which are the best where all scores vary alike. Null where no stratum has both.
    /// </summary>
    public double? LeanOf(ToneSums part)
    {
        (double sum, double weights) = (0, 0);
        for (int i = 0; i < Counts.Length; i++)
        {
            (int mine, int theirs) = (part.Counts[i], Counts[i] - part.Counts[i]);
            if (mine > 0 && theirs > 0)
            {
                double weight = (double)mine * theirs / (mine + theirs);
                sum += weight * ((part.Scores[i] / mine) - ((Scores[i] - part.Scores[i]) / theirs));
                weights += weight;
            }
        }

        return weights > 0 ? sum / weights : null;
    }
}
