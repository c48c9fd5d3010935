using Entente.Language.Networks;

namespace Entente.Language.Encoders;

/// <summary>Input vectors and the recurrent layers above them: the part of the network that all tasks share.</summary>
internal sealed unsafe class Encoder
{
    private readonly BiLstmLayer[] _layers;
    private readonly int _lowerLayer;

    /// <summary>An encoder with untrained weights.</summary>
    /// <param name="input">The vectors of tokens.</param>
    /// <param name="units">Units of each direction of each layer; a multiple of 16.</param>
    /// <param name="layers">Number of layers.</param>
    /// <param name="lowerLayer">Index of the layer whose output is given out besides the last.</param>
    public Encoder(InputLayer input, int units, int layers, int lowerLayer)
    {
        Input = input;
        _lowerLayer = lowerLayer;
        _layers = new BiLstmLayer[layers];
        for (int i = 0; i < layers; i++)
        {
            _layers[i] = new BiLstmLayer($"encoder.{i}", i == 0 ? input.Width : 2 * units, units);
        }
    }

    public InputLayer Input { get; }

    public int Width => _layers[^1].Outputs;

    public IEnumerable<Parameter> Parameters => _layers.SelectMany(layer => layer.Parameters);

    public void Initialise(SeededRandom random)
    {
        foreach (BiLstmLayer layer in _layers)
        {
            layer.Initialise(random);
        }
    }

    public EncoderMemory NewMemory(bool keepsStates, Dropout? inputDropout = null) => new(_layers.Length, keepsStates) { InputDropout = inputDropout };

    /// <summary>Encodes sentences, longest first, as arranged in the pass's layout; results are in memory, ordered by sentence.</summary>
    public void Forward(Pass pass, IReadOnlyList<SentenceFeatures> sentences, EncoderMemory memory)
    {
        BatchLayout layout = pass.Layout;
        float* bySentence = memory.Input.Reserve((long)layout.Rows * Input.Width);
        for (int s = 0; s < layout.Sentences; s++)
        {
            Input.Forward(sentences[s], bySentence + ((long)layout.SentenceStart(s) * Input.Width), memory.DropsOf(layout, s));
        }

        float* x = memory.TimeInput.Reserve((long)layout.Rows * Input.Width);
        RowOrder.ToTime(layout, bySentence, x, Input.Width);
        memory.InputDropout?.Apply(x, layout, Input.Width, memory.InputMask, byTime: true);
        for (int i = 0; i < _layers.Length; i++)
        {
            float* y = memory.Outputs[i].Reserve((long)layout.Rows * Width);
            _layers[i].Forward(pass, x, y, memory.Layers[i]);
            pass.Dropout?.Apply(y, layout, Width, memory.Masks[i], byTime: true);
            x = y;
        }

        RowOrder.ToSentence(layout, x, memory.Last.Reserve((long)layout.Rows * Width), Width);
        RowOrder.ToSentence(layout, memory.Outputs[_lowerLayer].Pointer, memory.Lower.Reserve((long)layout.Rows * Width), Width);
    }

    /// <summary>Makes room for the gradients of both outputs and clears it.</summary>
    public void ClearGradients(BatchLayout layout, EncoderMemory memory)
    {
        memory.LastGradient.ReserveZeroed((long)layout.Rows * Width);
        memory.LowerGradient.ReserveZeroed((long)layout.Rows * Width);
    }

    /// <summary>Carries the gradients in memory back to all parameters.</summary>
    public void Backward(Pass pass, IReadOnlyList<SentenceFeatures> sentences, EncoderMemory memory)
    {
        BatchLayout layout = pass.Layout;
        float* dy = memory.Gradients[0].Reserve((long)layout.Rows * Math.Max(Width, Input.Width));
        float* dx = memory.Gradients[1].Reserve((long)layout.Rows * Math.Max(Width, Input.Width));
        RowOrder.ToTime(layout, memory.LastGradient.Pointer, dy, Width);
        for (int i = _layers.Length - 1; i >= 0; i--)
        {
            if (i == _lowerLayer)
            {
                AddLowerGradient(layout, dy, memory);
            }

            if (pass.Dropout is not null)
            {
                Dropout.Multiply(dy, layout, Width, memory.Masks[i], byTime: true);
            }

            new Span<float>(dx, layout.Rows * _layers[i].Inputs).Clear();
            float* x = i == 0 ? memory.TimeInput.Pointer : memory.Outputs[i - 1].Pointer;
            _layers[i].Backward(pass, x, dy, dx, memory.Layers[i]);
            float* swapped = dy;
            dy = dx;
            dx = swapped;
        }

        BackwardInput(pass, sentences, dy, memory);
    }

    private void AddLowerGradient(BatchLayout layout, float* dy, EncoderMemory memory)
    {
        float* lower = memory.TimeGradient.Reserve((long)layout.Rows * Width);
        RowOrder.ToTime(layout, memory.LowerGradient.Pointer, lower, Width);
        Elementwise.AddScaled(dy, lower, 1, layout.Rows * Width);
    }

    private void BackwardInput(Pass pass, IReadOnlyList<SentenceFeatures> sentences, float* dx, EncoderMemory memory)
    {
        BatchLayout layout = pass.Layout;
        if (memory.InputDropout is not null)
        {
            Dropout.Multiply(dx, layout, Input.Width, memory.InputMask, byTime: true);
        }

        RowOrder.ToSentence(layout, dx, memory.Input.Pointer, Input.Width);
        for (int s = 0; s < layout.Sentences; s++)
        {
            float* rows = memory.Input.Pointer + ((long)layout.SentenceStart(s) * Input.Width);
            Input.Backward(sentences[s], rows, memory.DropsOf(layout, s), pass.Worker);
        }
    }
}
