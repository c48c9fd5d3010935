using System.Numerics.Tensors;
using Entente.Language.Networks;

namespace Entente.Language.Encoders;

/// <summary>Working memory of an <see cref="Encoder"/>.</summary>
internal sealed class EncoderMemory
{
    public EncoderMemory(int layers, bool keepsStates)
    {
        Layers = [.. Enumerable.Range(0, layers).Select(_ => new BiLstmMemory(keepsStates))];
        Outputs = [.. Enumerable.Range(0, layers).Select(_ => new AlignedBuffer())];
        Masks = [.. Enumerable.Range(0, layers).Select(_ => new AlignedBuffer())];
        Gradients = [new AlignedBuffer(), new AlignedBuffer()];
    }

    public AlignedBuffer Input { get; } = new();

    public AlignedBuffer TimeInput { get; } = new();

    public AlignedBuffer InputMask { get; } = new();

    /// <summary>Dropout of whole input features; null outside training.</summary>
    public Dropout? InputDropout { get; init; }

    /// <summary>Parts of the input left out in this pass, one for each row of the batch by sentence; empty outside training.</summary>
    public InputDrops[] Drops { get; set; } = [];

    public IReadOnlyList<BiLstmMemory> Layers { get; }

    public IReadOnlyList<AlignedBuffer> Outputs { get; }

    public IReadOnlyList<AlignedBuffer> Masks { get; }

    public IReadOnlyList<AlignedBuffer> Gradients { get; }

    /// <summary>The last layer's output, ordered by sentence.</summary>
    public AlignedBuffer Last { get; } = new();

    /// <summary>The lower layer's output, ordered by sentence.</summary>
    public AlignedBuffer Lower { get; } = new();

    public AlignedBuffer LastGradient { get; } = new();

    public AlignedBuffer LowerGradient { get; } = new();

    public AlignedBuffer TimeGradient { get; } = new();

    /// <summary>The last layer's output for the tokens of one sentence, the root row left out.</summary>
    public unsafe Half[] LastOf(BatchLayout layout, int sentence, int width)
    {
        long first = layout.SentenceStart(sentence) + 1;
        int count = (layout.LengthOf(sentence) - 1) * width;
        // Halves keep the array of a usual sentence below the size from which arrays are collected late.
        Half[] states = new Half[count];
        TensorPrimitives.ConvertToHalf(new ReadOnlySpan<float>(Last.Pointer + (first * width), count), states);
        return states;
    }

    public ReadOnlySpan<InputDrops> DropsOf(BatchLayout layout, int sentence)
        => Drops.Length == 0 ? default : Drops.AsSpan(layout.SentenceStart(sentence), layout.LengthOf(sentence));
}
