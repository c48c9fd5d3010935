namespace Entente.Relations;

/// <summary>Flow and level of both axes in every resampling; those of one bin in all of them stand side by side.</summary>
internal sealed class SeriesDraws
{
    private readonly double[][] _flows;
    private readonly double[][] _levels;
    private readonly int _bins;
    private readonly int _lanes;

    public SeriesDraws(Resampling resampling, int bins)
    {
        (Count, _lanes, _bins) = (resampling.Count, resampling.Lanes, bins);
        _flows = [new double[bins * _lanes], new double[bins * _lanes]];
        _levels = [new double[bins * _lanes], new double[bins * _lanes]];
    }

    public int Count { get; }

    /// <summary>The flow of a bin in every draw, filled up to whole vectors.</summary>
    public Span<double> FlowLanes(RelationAxis axis, int bin) => _flows[(int)axis].AsSpan(bin * _lanes, _lanes);

    /// <summary>The level likewise.</summary>
    public Span<double> LevelLanes(RelationAxis axis, int bin) => _levels[(int)axis].AsSpan(bin * _lanes, _lanes);

    /// <summary>The flow of a bin in every draw.</summary>
    public ReadOnlySpan<double> FlowsAt(RelationAxis axis, int bin) => FlowLanes(axis, bin)[..Count];

    /// <summary>The level likewise.</summary>
    public ReadOnlySpan<double> LevelsAt(RelationAxis axis, int bin) => LevelLanes(axis, bin)[..Count];

    /// <summary>The flow of a bin in a draw.</summary>
    public double Flow(RelationAxis axis, int draw, int bin) => _flows[(int)axis][(bin * _lanes) + draw];

    /// <summary>Adds the draws of other events over the same bins.</summary>
    public void Add(SeriesDraws other)
    {
        for (int axis = 0; axis < _flows.Length; axis++)
        {
            DrawLanes.AddScaled(_flows[axis], other._flows[axis], 1);
            DrawLanes.AddScaled(_levels[axis], other._levels[axis], 1);
        }
    }

    /// <summary>Hands on from bin to bin what is remembered; <paramref name="before"/> is what was before the window, by axis.</summary>
    public void Remember(Memory memory, double[][] before)
    {
        for (int axis = 0; axis < _levels.Length; axis++)
        {
            for (int bin = 0; bin < _bins; bin++)
            {
                ReadOnlySpan<double> last = bin == 0 ? before[axis] : LevelLanes((RelationAxis)axis, bin - 1);
                DrawLanes.AddScaled(LevelLanes((RelationAxis)axis, bin), last, memory.After(memory.Bins[bin].Width));
            }
        }
    }
}
