namespace Entente.Language.Networks;

/// <summary>Rows of learned numbers looked up by index: floats while training, bytes with a scale for each row in a shipped model.</summary>
internal sealed unsafe class EmbeddingTable
{
    private readonly QuantisedRows _quantised;

    /// <summary>A table to be trained, initialised with small normal noise.</summary>
    public EmbeddingTable(string name, int rows, int width, SeededRandom random, float deviation)
    {
        Width = width;
        Parameter = new Parameter(name, ParameterKind.Table, rows, width);
        Parameter.Randomise(random, deviation);
    }

    /// <summary>A table over memory that must outlive it.</summary>
    public EmbeddingTable(QuantisedRows rows)
    {
        Width = rows.Width;
        _quantised = rows;
    }

    public int Width { get; }

    /// <summary>The learned rows; null in a shipped model.</summary>
    public Parameter? Parameter { get; }

    /// <summary>target += scale · row.</summary>
    public void AddRow(int row, float scale, float* target)
    {
        if (Parameter is null)
        {
            _quantised.AddRow(row, scale, target);
        }
        else
        {
            Elementwise.AddScaled(target, Parameter.Value + ((long)row * Width), scale, Width);
        }
    }

    public void AddGradient(int worker, int row, float scale, float* gradient)
        => Elementwise.AddScaled(Parameter!.Training!.TouchRow(worker, row), gradient, scale, Width);
}
