namespace Entente.Language.Networks;

/// <summary>A linear layer followed by a leaky rectifier and, in training, dropout.</summary>
internal sealed unsafe class HiddenLayer(string name, int inputs, int outputs)
{
    private readonly LinearLayer _linear = new(name, inputs, outputs);

    public int Outputs { get; } = outputs;

    public IEnumerable<Parameter> Parameters => _linear.Parameters;

    public void Initialise(SeededRandom random) => _linear.Initialise(random);

    /// <summary>Computes the layer for every row and returns its output, which lives in <paramref name="memory"/>.</summary>
    public float* Forward(Pass pass, float* x, HiddenMemory memory)
    {
        BatchLayout layout = pass.Layout;
        float* y = memory.Output.Reserve((long)layout.Rows * Outputs);
        _linear.Forward(pass.Product, x, y, layout.Rows);
        Elementwise.LeakyRelu(y, (long)layout.Rows * Outputs);
        pass.Dropout?.Apply(y, layout, Outputs, memory.Mask);
        return y;
    }

    /// <summary>Carries <see cref="HiddenMemory.Gradient"/> back to <paramref name="dx"/>, to which it is added.</summary>
    public void Backward(Pass pass, float* x, float* dx, HiddenMemory memory)
    {
        float* dy = memory.Gradient.Pointer;
        BatchLayout layout = pass.Layout;
        if (pass.Dropout is not null)
        {
            Dropout.Multiply(dy, layout, Outputs, memory.Mask);
        }

        Elementwise.LeakyReluBackward(memory.Output.Pointer, dy, (long)layout.Rows * Outputs);
        _linear.Backward(pass.Product, x, dy, dx, layout.Rows, pass.Worker);
    }
}

/// <summary>Working memory of a <see cref="HiddenLayer"/>.</summary>
internal sealed unsafe class HiddenMemory
{
    public AlignedBuffer Output { get; } = new();

    public AlignedBuffer Gradient { get; } = new();

    public AlignedBuffer Mask { get; } = new();

    public float* ClearGradient(BatchLayout layout, int width) => Gradient.ReserveZeroed((long)layout.Rows * width);
}
