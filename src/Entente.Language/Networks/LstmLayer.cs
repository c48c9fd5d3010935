namespace Entente.Language.Networks;

/// <summary>A long short-term memory layer in one direction (Hochreiter and Schmidhuber 1997; Graves 2012, without peepholes).</summary>
/// <remarks>
/// Gates in order input i, forget f, output o, candidate g: c = f·c′ + i·g, h = o·tanh(c). Inputs and outputs are laid out by time.
/// </remarks>
internal sealed unsafe class LstmLayer(string name, int inputs, int units, bool isReversed)
{
    private readonly int _gates = 4 * units;

    public Parameter InputWeight { get; } = new(name + ".input", ParameterKind.Matrix, inputs, 4 * units);

    public Parameter RecurrentWeight { get; } = new(name + ".recurrent", ParameterKind.Matrix, units, 4 * units);

    public Parameter Bias { get; } = new(name + ".bias", ParameterKind.Vector, 1, 4 * units);

    public IEnumerable<Parameter> Parameters => [InputWeight, RecurrentWeight, Bias];

    public void Initialise(SeededRandom random)
    {
        InputWeight.Randomise(random, MathF.Sqrt(1f / inputs));
        RecurrentWeight.Randomise(random, MathF.Sqrt(1f / units));
        // An open forget gate lets early gradients through time.
        new Span<float>(Bias.Value + units, units).Fill(0.5f);
    }

    /// <summary>Writes the hidden states into y, whose rows are <paramref name="yStride"/> floats apart.</summary>
    public void Forward(Pass pass, float* x, float* y, int yStride, LstmMemory memory)
    {
        (MatrixProduct product, BatchLayout layout) = (pass.Product, pass.Layout);
        memory.Reserve(layout, units);
        pass.RecurrentDropout?.Draw((long)layout.Sentences * units, memory.Mask);
        float* gates = memory.Gates.Pointer;
        for (int row = 0; row < layout.Rows; row++)
        {
            new ReadOnlySpan<float>(Bias.Value, _gates).CopyTo(new Span<float>(gates + ((long)row * _gates), _gates));
        }

        product.MultiplyPacked(Operand.RowMajor(x, inputs), InputWeight.Panels, gates, _gates, layout.Rows, inputs, _gates, accumulate: true);
        float* hidden = memory.Hidden.ReserveZeroed((long)layout.Sentences * units);
        float* cell = memory.Cell.ReserveZeroed((long)layout.Sentences * units);
        for (int step = 0; step < layout.Times; step++)
        {
            int time = isReversed ? layout.Times - 1 - step : step;
            int first = layout.TimeStart(time);
            int active = layout.ActiveAt(time);
            product.MultiplyPacked(
                Operand.RowMajor(hidden, units), RecurrentWeight.Panels, gates + ((long)first * _gates), _gates, active, units, _gates, accumulate: true);
            for (int s = 0; s < active; s++)
            {
                long row = first + s;
                memory.KeepPrevious(row, hidden + ((long)s * units), cell + ((long)s * units), units);
                LstmCell.Forward(gates + (row * _gates), cell + ((long)s * units), hidden + ((long)s * units), memory.TanhAt(row, units), units);
                new ReadOnlySpan<float>(hidden + ((long)s * units), units).CopyTo(new Span<float>(y + (row * yStride), units));
            }

            if (pass.RecurrentDropout is not null)
            {
                Elementwise.Multiply(hidden, memory.Mask.Pointer, (long)active * units);
            }
        }
    }

    /// <summary>Adds the gradients and, to <paramref name="dx"/>, the inputs'; memory must come from a forward pass that kept its states.</summary>
    public void Backward(Pass pass, float* x, float* dy, int dyStride, float* dx, LstmMemory memory)
    {
        (MatrixProduct product, BatchLayout layout) = (pass.Product, pass.Layout);
        float* gates = memory.Gates.Pointer;
        float* dHidden = memory.Hidden.ReserveZeroed((long)layout.Sentences * units);
        float* dCell = memory.Cell.ReserveZeroed((long)layout.Sentences * units);
        for (int step = layout.Times - 1; step >= 0; step--)
        {
            int time = isReversed ? layout.Times - 1 - step : step;
            int first = layout.TimeStart(time);
            int active = layout.ActiveAt(time);
            for (int s = 0; s < active; s++)
            {
                long row = first + s;
                Elementwise.AddScaled(dHidden + ((long)s * units), dy + (row * dyStride), 1, units);
                LstmCell.Backward(
                    gates + (row * _gates), memory.TanhAt(row, units), memory.PreviousCellAt(row, units), dHidden + ((long)s * units), dCell + ((long)s * units), units);
            }

            product.MultiplyPacked(
                Operand.RowMajor(gates + ((long)first * _gates), _gates), RecurrentWeight.TransposedPanels, dHidden, units, active, _gates, units, accumulate: false);
            if (pass.RecurrentDropout is not null)
            {
                Elementwise.Multiply(dHidden, memory.Mask.Pointer, (long)active * units);
            }
        }

        AddGradients(product, layout.Rows, x, gates, dx, memory, pass.Worker);
    }

    private void AddGradients(MatrixProduct product, int rows, float* x, float* dGates, float* dx, LstmMemory memory, int worker)
    {
        Operand right = Operand.RowMajor(dGates, _gates);
        Operand previous = Operand.RowMajor(memory.PreviousHidden.Pointer, units);
        product.Multiply(previous.Transposed, right, RecurrentWeight.Training!.Gradient(worker), _gates, units, rows, _gates, accumulate: true);
        product.Multiply(Operand.RowMajor(x, inputs).Transposed, right, InputWeight.Training!.Gradient(worker), _gates, inputs, rows, _gates, accumulate: true);
        float* bias = Bias.Training!.Gradient(worker);
        for (int row = 0; row < rows; row++)
        {
            Elementwise.AddScaled(bias, dGates + ((long)row * _gates), 1, _gates);
        }

        product.MultiplyPacked(right, InputWeight.TransposedPanels, dx, inputs, rows, _gates, inputs, accumulate: true);
    }
}
