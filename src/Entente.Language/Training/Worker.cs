using Entente.Language.Encoders;
using Entente.Language.Networks;
using Entente.Language.Parsing;

namespace Entente.Language.Training;

/// <summary>Computes gradients for its share of each batch, with its own memory and random numbers.</summary>
internal sealed class Worker
{
    private readonly AnalysisNetwork _network;
    private readonly NoiseRates _noise;
    private readonly SeededRandom _random;
    private readonly NetworkMemory _memory;

    public Worker(AnalysisNetwork network, int index, NoiseRates noise, int seed)
    {
        _network = network;
        _noise = noise;
        _random = new SeededRandom((ulong)((seed * 1000) + index + 1));
        EncoderMemory encoder = network.Encoder.NewMemory(keepsStates: true, DropoutOf(noise.Input));
        Pass pass = new() { Worker = index, Dropout = DropoutOf(noise.Layer), RecurrentDropout = DropoutOf(noise.Recurrent) };
        _memory = new NetworkMemory(pass, encoder);
    }

    /// <summary>Learns from examples, longest first; returns the summed loss.</summary>
    public double Learn(IReadOnlyList<TrainingExample> examples)
    {
        if (examples.Count == 0)
        {
            return 0;
        }

        InputDrops[] drops = new InputDrops[examples.Sum(example => example.Features.Rows)];
        for (int i = 0; i < drops.Length; i++)
        {
            drops[i] = Draw(_noise.Word, InputDrops.Word) | Draw(_noise.Vector, InputDrops.Vector)
                | Draw(_noise.Characters, InputDrops.Characters) | Draw(_noise.Phrases, InputDrops.Phrases);
        }

        _memory.Encoder.Drops = drops;
        return _network.Learn([.. examples.Select(example => example.Features)], [.. examples.Select(example => example.Gold)], _memory);
    }

    private Dropout? DropoutOf(float rate) => rate > 0 ? new Dropout(rate, _random) : null;

    private InputDrops Draw(float rate, InputDrops part) => _random.NextUnit() < rate ? part : InputDrops.None;
}

/// <summary>Shares of the signal left out at random in training.</summary>
internal sealed record NoiseRates
{
    /// <summary>Dropout of the outputs of recurrent and hidden layers.</summary>
    public float Layer { get; init; } = 0.33f;

    /// <summary>Dropout of the hidden state that a recurrent layer carries from token to token.</summary>
    public float Recurrent { get; init; } = 0.2f;

    /// <summary>Dropout of input features, for a whole sentence.</summary>
    public float Input { get; init; } = 0.15f;

    /// <summary>Words whose trained vector is replaced by that of unknown words.</summary>
    public float Word { get; init; } = 0.15f;

    /// <summary>Words whose pretrained vector is left out.</summary>
    public float Vector { get; init; } = 0.07f;

    public float Characters { get; init; } = 0.07f;

    public float Phrases { get; init; } = 0.3f;

    public static NoiseRates None { get; } = new() { Layer = 0, Recurrent = 0, Input = 0, Word = 0, Vector = 0, Characters = 0, Phrases = 0 };
}
