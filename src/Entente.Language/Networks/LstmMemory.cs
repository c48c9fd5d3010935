namespace Entente.Language.Networks;

/// <summary>Working memory of one <see cref="LstmLayer"/> pass; keeps the states only when a backward pass will follow.</summary>
internal sealed unsafe class LstmMemory(bool keepsStates)
{
    private readonly AlignedBuffer _previousCell = new();
    private readonly AlignedBuffer _tanh = new();

    public AlignedBuffer Gates { get; } = new();

    public AlignedBuffer Hidden { get; } = new();

    public AlignedBuffer Cell { get; } = new();

    /// <summary>Dropout of the recurrent connections, sentences × units.</summary>
    public AlignedBuffer Mask { get; } = new();

    public AlignedBuffer PreviousHidden { get; } = new();

    public void Reserve(BatchLayout layout, int units)
    {
        long states = (long)layout.Rows * units;
        Gates.Reserve(4 * states);
        if (keepsStates)
        {
            PreviousHidden.Reserve(states);
            _previousCell.Reserve(states);
            _tanh.Reserve(states);
        }
    }

    public float* TanhAt(long row, int units) => keepsStates ? _tanh.Pointer + (row * units) : null;

    public float* PreviousCellAt(long row, int units) => _previousCell.Pointer + (row * units);

    public void KeepPrevious(long row, float* hidden, float* cell, int units)
    {
        if (keepsStates)
        {
            new ReadOnlySpan<float>(hidden, units).CopyTo(new Span<float>(PreviousHidden.Pointer + (row * units), units));
            new ReadOnlySpan<float>(cell, units).CopyTo(new Span<float>(_previousCell.Pointer + (row * units), units));
        }
    }
}
