namespace Entente.Language.Networks;

/// <summary>Dropout with one mask for all tokens of a sentence (Gal and Ghahramani 2016). Rows may be in either order of the layout.</summary>
internal sealed unsafe class Dropout(float rate, SeededRandom random)
{
    /// <summary>Draws a mask for each sentence into <paramref name="mask"/> and multiplies the rows by it; kept values are scaled by 1/(1−rate).</summary>
    public void Apply(float* values, BatchLayout layout, int width, AlignedBuffer mask, bool byTime = false)
    {
        Draw((long)layout.Sentences * width, mask);
        Multiply(values, layout, width, mask, byTime);
    }

    /// <summary>Fills <paramref name="mask"/> with factors: 0 for what is dropped, 1/(1−rate) for what is kept.</summary>
    public void Draw(long count, AlignedBuffer mask)
    {
        float* target = mask.Reserve(count);
        float kept = 1 / (1 - rate);
        for (long i = 0; i < count; i++)
        {
            target[i] = random.NextUnit() < rate ? 0 : kept;
        }
    }

    /// <summary>Multiplies rows by the masks drawn before; used for gradients.</summary>
    public static void Multiply(float* values, BatchLayout layout, int width, AlignedBuffer mask, bool byTime = false)
    {
        for (int sentence = 0; sentence < layout.Sentences; sentence++)
        {
            float* factors = mask.Pointer + ((long)sentence * width);
            for (int i = 0; i < layout.LengthOf(sentence); i++)
            {
                float* row = values + ((long)(byTime ? layout.TimeRow(sentence, i) : layout.SentenceStart(sentence) + i) * width);
                Elementwise.Multiply(row, factors, width);
            }
        }
    }
}
