namespace Entente.Relations.Sources;

/// <summary>Tone of each source, and how it leans against all others, with bands from the same draws.</summary>
internal sealed class ToneMeasure
{
    private readonly ToneCells _cells;
    private readonly int[][] _mine;
    private readonly int _least;
    private readonly ToneSums _all;
    private readonly double?[][] _tones;
    private readonly double?[][] _leans;
    private readonly double?[] _allTones;

    /// <summary>Draws.</summary>
    /// <param name="cells">What all own pieces tell.</param>
    /// <param name="sources">For each source, which pieces are its own.</param>
    /// <param name="draws">Draws of pieces.</param>
    /// <param name="least">The fewest pieces a figure may rest on.</param>
    public ToneMeasure(ToneCells cells, IReadOnlyList<bool[]> sources, PieceDraws draws, int least)
    {
        (_cells, _least) = (cells, least);
        _mine = [.. sources.Select(cells.CellsOf)];
        _all = cells.Sum(cells.All, null);
        _tones = [.. sources.Select(_ => new double?[draws.Count])];
        _leans = [.. sources.Select(_ => new double?[draws.Count])];
        _allTones = new double?[draws.Count];
        int[] all = cells.All;
        // Only sources with enough pieces are drawn: of many hundreds most have one or two.
        int[] drawn = [.. Enumerable.Range(0, sources.Count).Where(source => cells.PiecesIn(_mine[source]) >= least)];
        Parallel.For(0, draws.Count, draw =>
        {
            ToneSums whole = cells.Sum(all, draws[draw]);
            _allTones[draw] = whole.Mean;
            foreach (int source in drawn)
            {
                ToneSums mine = cells.Sum(_mine[source], draws[draw]);
                _tones[source][draw] = mine.Mean;
                _leans[source][draw] = whole.LeanOf(mine);
            }
        });
    }

    /// <summary>The tone of all together.</summary>
    public SourceMeasure OfAll => Measure(_all.Mean, _allTones, _cells.PiecesIn(_cells.All), 0, compares: false);

    /// <summary>The tone of a source.</summary>
    public SourceMeasure Of(int source) => Measure(_cells.Sum(_mine[source], null).Mean, _tones[source], _cells.PiecesIn(_mine[source]), 0, compares: false);

    /// <summary>How a source leans against all others where both tell of the same dyad in the same year.</summary>
    public SourceMeasure LeanOf(int source)
    {
        int[] others = [.. _cells.All.Except(_mine[source])];
        (bool[] here, bool[] there) = (_cells.StrataOf(_mine[source]), _cells.StrataOf(others));
        bool[] both = [.. here.Zip(there, (mine, theirs) => mine && theirs)];
        return Measure(_all.LeanOf(_cells.Sum(_mine[source], null)), _leans[source], _cells.PiecesIn(_mine[source], both), _cells.PiecesIn(others, both), compares: true);
    }

    private SourceMeasure Measure(double? value, double?[] draws, int pieces, int others, bool compares) =>
        new(value is { } known && pieces >= _least && (!compares || others >= _least) ? Estimate.Of(known, [.. draws.OfType<double>()]) : null, pieces, others);
}
