namespace Entente.Language.Networks;

/// <summary>How a parameter is stored and updated.</summary>
internal enum ParameterKind : byte
{
    /// <summary>A dense matrix that multiplies; kept packed as well.</summary>
    Matrix,
    /// <summary>A dense vector or a small matrix that is read element by element.</summary>
    Vector,
    /// <summary>A table of rows of which a batch touches few.</summary>
    Table,
}

/// <summary>A block of learned numbers, rows × columns, with what training keeps beside it.</summary>
internal sealed unsafe class Parameter
{
    private readonly AlignedBuffer _value = new();
    private readonly AlignedBuffer _panels = new();
    private readonly AlignedBuffer _transposedPanels = new();

    public Parameter(string name, ParameterKind kind, int rows, int columns)
    {
        Name = name;
        Kind = kind;
        Rows = rows;
        Columns = columns;
        _value.ReserveZeroed(Length);
    }

    public string Name { get; }

    public ParameterKind Kind { get; }

    public int Rows { get; }

    public int Columns { get; }

    public long Length => (long)Rows * Columns;

    public float* Value => _value.Pointer;

    /// <summary>The matrix packed as right operand; valid after <see cref="Pack"/>.</summary>
    public float* Panels => _panels.Pointer;

    /// <summary>The transposed matrix packed as right operand, for gradients; valid after <see cref="Pack"/> while training.</summary>
    public float* TransposedPanels => _transposedPanels.Pointer;

    /// <summary>Gradients and moments; null outside training.</summary>
    public ParameterTraining? Training { get; private set; }

    /// <summary>Fills the value with normal noise of the given standard deviation.</summary>
    public void Randomise(SeededRandom random, float deviation)
    {
        for (long i = 0; i < Length; i++)
        {
            Value[i] = deviation * random.NextNormal();
        }
    }

    /// <summary>Allocates what training needs, for so many workers that compute gradients side by side.</summary>
    public void PrepareTraining(int workers) => Training ??= new ParameterTraining(this, workers);

    /// <summary>Renews the packed copies after the value has changed.</summary>
    public void Pack()
    {
        if (Kind != ParameterKind.Matrix)
        {
            return;
        }

        Operand value = Operand.RowMajor(Value, Columns);
        MatrixProduct.Pack(value, Rows, Columns, _panels.Reserve(MatrixProduct.PackedLength(Rows, Columns)));
        if (Training is not null)
        {
            MatrixProduct.Pack(value.Transposed, Columns, Rows, _transposedPanels.Reserve(MatrixProduct.PackedLength(Columns, Rows)));
        }
    }
}
