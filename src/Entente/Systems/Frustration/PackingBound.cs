namespace Entente.Systems.Frustration;

/// <summary>
/// A lower bound on the least cost: the largest fractional packing of negative cycles, in which the cycles through a tie weigh together no more than the
/// tie. No spins can cost less, as each cycle of the packing holds a frustrated tie of its own.
/// </summary>
/// <remarks>
/// The packing and its dual, the least fractional cover of the cycles by ties, are solved together by the primal–dual hybrid gradient method
/// (Chambolle and Pock 2011) with a step for each row and column (Pock and Chambolle 2011) and restarts from averages (Applegate et al. 2021).
/// A bound is read off any packing, so the method may stop anywhere. Weights are in units of one tie.
/// </remarks>
internal sealed class PackingBound
{
    private const int CheckEvery = 40;
    private const double RestartShare = 0.5;
    private const double Agreed = 0.003;
    private const double Fixed = 1e-9;

    private readonly CyclePool _pool;
    private readonly double[] _weights;
    private readonly double[] _stepped;
    private readonly double[] _coverSum;
    private readonly double[] _loads;
    private double[] _packing = [];
    private double[] _packingSum = [];
    private double[] _trial = [];
    private int[] _edgeStarts = [];
    private int[] _edgeCycles = [];
    private int _summed;
    private double _lastError;

    public PackingBound(WeightedGraph graph, CyclePool pool)
    {
        _pool = pool;
        _weights = Array.ConvertAll(graph.Weights, weight => Math.Abs(weight) / (double)WeightedGraph.Unit);
        Cover = new double[graph.Edges];
        _stepped = new double[graph.Edges];
        _coverSum = new double[graph.Edges];
        _loads = new double[graph.Edges];
        BestLoads = new double[graph.Edges];
    }

    /// <summary>The best bound so far.</summary>
    public double Bound { get; private set; }

    /// <summary>How far the cover and the packing were from agreeing when last looked at; 0 when both are best for the pool.</summary>
    public double Gap { get; private set; }

    /// <summary>How much of each tie the cover takes: 0 satisfied, 1 frustrated, as far as the pool's cycles tell.</summary>
    public double[] Cover { get; }

    /// <summary>How much of each tie's weight the best packing uses.</summary>
    public double[] BestLoads { get; }

    /// <summary>Cycles the pool has gained are taken in; then so many iterations are made, fewer when the bound reaches
    /// <paramref name="target"/> or cannot rise without further cycles.</summary>
    public void Improve(double target, int iterations, CancellationToken stop)
    {
        TakeIn();
        for (int iteration = 1; iteration <= iterations; iteration++)
        {
            StepCover();
            StepPacking();
            _summed++;
            if (iteration % CheckEvery == 0 || iteration == iterations)
            {
                Check();
                if (Bound >= target || Gap < Agreed || stop.IsCancellationRequested)
                {
                    return;
                }
            }
        }
    }

    private void TakeIn()
    {
        Array.Resize(ref _packing, _pool.Count);
        Array.Resize(ref _packingSum, _pool.Count);
        Array.Resize(ref _trial, _pool.Count);
        (_edgeStarts, _edgeCycles) = _pool.ByEdge();
        ForgetSums();
        _lastError = double.MaxValue;
    }

    private void ForgetSums()
    {
        Array.Clear(_coverSum);
        Array.Clear(_packingSum);
        _summed = 0;
    }

    private void StepCover()
    {
        (int[] starts, int[] cycles, double[] packing) = (_edgeStarts, _edgeCycles, _packing);
        for (int edge = 0; edge < Cover.Length; edge++)
        {
            (int first, int end) = (starts[edge], starts[edge + 1]);
            double load = 0;
            for (int i = first; i < end; i++)
            {
                load += packing[cycles[i]];
            }

            double before = Cover[edge];
            double after = Math.Clamp(before + ((load - _weights[edge]) / Math.Max(1, end - first)), 0, 1);
            Cover[edge] = after;
            _stepped[edge] = (2 * after) - before;
            _coverSum[edge] += after;
        }
    }

    private void StepPacking()
    {
        ReadOnlySpan<int> starts = _pool.Starts;
        ReadOnlySpan<int> members = _pool.Members;
        double[] stepped = _stepped;
        for (int cycle = 0; cycle < _packing.Length; cycle++)
        {
            (int first, int end) = (starts[cycle], starts[cycle + 1]);
            double covered = 0;
            for (int i = first; i < end; i++)
            {
                covered += stepped[members[i]];
            }

            double packed = Math.Max(0, _packing[cycle] + ((1 - covered) / (end - first)));
            _packing[cycle] = packed;
            _packingSum[cycle] += packed;
        }
    }

    // Reads bounds off the last packing and the average one, and goes on from the average where that is much nearer to agreement.
    private void Check()
    {
        double error = Measure(Cover, _packing, 1);
        double averageError = Measure(_coverSum, _packingSum, 1.0 / _summed);
        double least = Math.Min(error, averageError);
        if (least > RestartShare * _lastError)
        {
            return;
        }

        _lastError = least;
        if (averageError < error)
        {
            for (int edge = 0; edge < Cover.Length; edge++)
            {
                Cover[edge] = _coverSum[edge] / _summed;
            }

            for (int cycle = 0; cycle < _packing.Length; cycle++)
            {
                _packing[cycle] = _packingSum[cycle] / _summed;
            }
        }

        ForgetSums();
    }

    // How far cover and packing are from agreeing: the gap between their values, and what the cover lacks at each cycle.
    private double Measure(double[] cover, double[] packing, double scale)
    {
        double value = 0;
        for (int edge = 0; edge < cover.Length; edge++)
        {
            value += _weights[edge] * cover[edge] * scale;
        }

        ReadOnlySpan<int> starts = _pool.Starts;
        ReadOnlySpan<int> members = _pool.Members;
        double lack = 0;
        for (int cycle = 0; cycle < _trial.Length; cycle++)
        {
            _trial[cycle] = packing[cycle] * scale;
            double covered = 0;
            for (int i = starts[cycle]; i < starts[cycle + 1]; i++)
            {
                covered += cover[members[i]];
            }

            lack += Math.Max(0, 1 - (covered * scale));
        }

        double relaxed = Relaxed();
        return Gap = lack + Math.Max(0, value - Math.Max(relaxed, Packed()));
    }

    // The value of the trial packing with every overloaded tie paid for: a bound by weak duality, since a cover takes at most the whole of a tie.
    private double Relaxed()
    {
        Load();
        double bound = 0;
        foreach (double packed in _trial)
        {
            bound += packed;
        }

        for (int edge = 0; edge < _loads.Length; edge++)
        {
            bound -= Math.Max(0, _loads[edge] - _weights[edge]);
        }

        Keep(bound);
        return bound;
    }

    // The trial packing cut back where ties are overloaded, then filled up greedily.
    private double Packed()
    {
        ReadOnlySpan<int> starts = _pool.Starts;
        ReadOnlySpan<int> members = _pool.Members;
        for (int cycle = 0; cycle < _trial.Length; cycle++)
        {
            double over = 1;
            for (int i = starts[cycle]; i < starts[cycle + 1]; i++)
            {
                over = Math.Max(over, _loads[members[i]] / _weights[members[i]]);
            }

            _trial[cycle] /= over;
        }

        Load();
        double bound = 0;
        for (int cycle = 0; cycle < _trial.Length; cycle++)
        {
            bound += _trial[cycle] + Fill(members[starts[cycle]..starts[cycle + 1]]);
        }

        Keep(bound);
        return bound;
    }

    private void Keep(double bound)
    {
        if (bound > Bound)
        {
            Bound = bound;
            _loads.CopyTo(BestLoads, 0);
        }
    }

    private double Fill(ReadOnlySpan<int> cycle)
    {
        double room = double.MaxValue;
        foreach (int edge in cycle)
        {
            room = Math.Min(room, _weights[edge] - _loads[edge]);
        }

        if (room <= Fixed)
        {
            return 0;
        }

        foreach (int edge in cycle)
        {
            _loads[edge] += room;
        }

        return room;
    }

    private void Load()
    {
        ReadOnlySpan<int> starts = _pool.Starts;
        ReadOnlySpan<int> members = _pool.Members;
        Array.Clear(_loads);
        for (int cycle = 0; cycle < _trial.Length; cycle++)
        {
            for (int i = starts[cycle]; i < starts[cycle + 1]; i++)
            {
                _loads[members[i]] += _trial[cycle];
            }
        }
    }
}
