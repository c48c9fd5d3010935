namespace Entente.Language.Networks;

/// <summary>What training keeps for one parameter: a gradient for each worker, Adam's moments and the running average of the value.</summary>
internal sealed unsafe class ParameterTraining
{
    private readonly AlignedBuffer[] _gradients;
    private readonly AlignedBuffer _first = new();
    private readonly AlignedBuffer _second = new();
    private readonly AlignedBuffer _average = new();
    private readonly AlignedBuffer _shelf = new();
    private readonly Parameter _parameter;
    private readonly bool[][] _isTouched;

    public ParameterTraining(Parameter parameter, int workers)
    {
        _parameter = parameter;
        _gradients = new AlignedBuffer[workers];
        for (int worker = 0; worker < workers; worker++)
        {
            _gradients[worker] = new AlignedBuffer();
            _gradients[worker].ReserveZeroed(parameter.Length);
        }

        _first.ReserveZeroed(parameter.Length);
        _second.ReserveZeroed(parameter.Length);
        _average.ReserveZeroed(parameter.Length);
        bool isTable = parameter.Kind == ParameterKind.Table;
        Touched = [.. Enumerable.Range(0, workers).Select(_ => new List<int>())];
        _isTouched = [.. Enumerable.Range(0, workers).Select(_ => new bool[isTable ? parameter.Rows : 0])];
        AveragedAt = new int[isTable ? parameter.Rows : 0];
    }

    public int Workers => _gradients.Length;

    public float* First => _first.Pointer;

    public float* Second => _second.Pointer;

    public float* Average => _average.Pointer;

    /// <summary>For a table, the rows whose gradient each worker has written since the last step.</summary>
    public IReadOnlyList<List<int>> Touched { get; }

    /// <summary>For a table, the step up to which each row's average has been brought.</summary>
    public int[] AveragedAt { get; }

    public float* Gradient(int worker) => _gradients[worker].Pointer;

    /// <summary>The gradient of one table row, noting that it is about to be written.</summary>
    public float* TouchRow(int worker, int row)
    {
        if (!_isTouched[worker][row])
        {
            _isTouched[worker][row] = true;
            Touched[worker].Add(row);
        }

        return _gradients[worker].Pointer + ((long)row * _parameter.Columns);
    }

    public void ForgetTouched()
    {
        for (int worker = 0; worker < Workers; worker++)
        {
            foreach (int row in Touched[worker])
            {
                _isTouched[worker][row] = false;
            }

            Touched[worker].Clear();
        }
    }

    /// <summary>Exchanges the value and its running average, keeping the value aside until the next call.</summary>
    public void SwapAverage()
    {
        long count = _parameter.Length;
        float* shelf = _shelf.Reserve(count);
        Buffer.MemoryCopy(_parameter.Value, shelf, count * sizeof(float), count * sizeof(float));
        Buffer.MemoryCopy(Average, _parameter.Value, count * sizeof(float), count * sizeof(float));
        Buffer.MemoryCopy(shelf, Average, count * sizeof(float), count * sizeof(float));
    }
}
