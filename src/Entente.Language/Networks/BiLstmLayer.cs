namespace Entente.Language.Networks;

/// <summary>Two LSTM layers over the same inputs, one in each direction; their outputs stand side by side (Graves and Schmidhuber 2005).</summary>
internal sealed unsafe class BiLstmLayer(string name, int inputs, int units)
{
    private readonly LstmLayer _forward = new(name + ".forward", inputs, units, isReversed: false);
    private readonly LstmLayer _backward = new(name + ".backward", inputs, units, isReversed: true);

    public int Inputs { get; } = inputs;

    /// <summary>Width of the output: twice the units of a direction.</summary>
    public int Outputs { get; } = 2 * units;

    public IEnumerable<Parameter> Parameters => _forward.Parameters.Concat(_backward.Parameters);

    public void Initialise(SeededRandom random)
    {
        _forward.Initialise(random);
        _backward.Initialise(random);
    }

    public void Forward(Pass pass, float* x, float* y, BiLstmMemory memory)
    {
        _forward.Forward(pass, x, y, Outputs, memory.Forward);
        _backward.Forward(pass, x, y + (Outputs / 2), Outputs, memory.Backward);
    }

    /// <summary>Adds the inputs' gradients to <paramref name="dx"/>.</summary>
    public void Backward(Pass pass, float* x, float* dy, float* dx, BiLstmMemory memory)
    {
        _forward.Backward(pass, x, dy, Outputs, dx, memory.Forward);
        _backward.Backward(pass, x, dy + (Outputs / 2), Outputs, dx, memory.Backward);
    }
}

/// <summary>Working memory of a <see cref="BiLstmLayer"/>.</summary>
internal sealed class BiLstmMemory(bool keepsStates)
{
    public LstmMemory Forward { get; } = new(keepsStates);

    public LstmMemory Backward { get; } = new(keepsStates);
}
