namespace Entente.Language.Networks;

/// <summary>y = x · W + b over rows.</summary>
internal sealed unsafe class LinearLayer(string name, int inputs, int outputs)
{
    public int Inputs { get; } = inputs;

    public int Outputs { get; } = outputs;

    public Parameter Weight { get; } = new(name + ".weight", ParameterKind.Matrix, inputs, outputs);

    public Parameter Bias { get; } = new(name + ".bias", ParameterKind.Vector, 1, outputs);

    public IEnumerable<Parameter> Parameters => [Weight, Bias];

    /// <summary>Glorot and Bengio's (2010) initial deviation, times <paramref name="gain"/>.</summary>
    public void Initialise(SeededRandom random, float gain = 1) => Weight.Randomise(random, gain * MathF.Sqrt(2f / (Inputs + Outputs)));

    public void Forward(MatrixProduct product, float* x, float* y, int rows)
    {
        for (int row = 0; row < rows; row++)
        {
            new ReadOnlySpan<float>(Bias.Value, Outputs).CopyTo(new Span<float>(y + ((long)row * Outputs), Outputs));
        }

        product.MultiplyPacked(Operand.RowMajor(x, Inputs), Weight.Panels, y, Outputs, rows, Inputs, Outputs, accumulate: true);
    }

    /// <summary>Adds the parameters' gradients for <paramref name="worker"/> and, to <paramref name="dx"/>, the inputs'.</summary>
    public void Backward(MatrixProduct product, float* x, float* dy, float* dx, int rows, int worker)
    {
        product.Multiply(
            Operand.RowMajor(x, Inputs).Transposed, Operand.RowMajor(dy, Outputs), Weight.Training!.Gradient(worker), Outputs, Inputs, rows, Outputs, accumulate: true);
        float* bias = Bias.Training!.Gradient(worker);
        for (int row = 0; row < rows; row++)
        {
            Elementwise.AddScaled(bias, dy + ((long)row * Outputs), 1, Outputs);
        }

        product.MultiplyPacked(Operand.RowMajor(dy, Outputs), Weight.TransposedPanels, dx, Inputs, rows, Outputs, Inputs, accumulate: true);
    }
}
