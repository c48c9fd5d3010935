namespace Entente.Language.Networks;

/// <summary>Dropout with one mask for all tokens of a sentence (Gal and Ghahramani 2016). Rows may be in either order of the layout.</summary>
internal sealed unsafe class Dropout(float rate, SeededRandom random)
{
    /// <summary>Draws a mask for each sentence into <paramref name="mask"/> and multiplies the rows by it; kept values are scaled by 1/(1−rate).</summary>
    public void Apply(float* values, BatchLayout layout, int width, AlignedBuffer mask, bool byTime = false)
    {
        float* target = mask.Reserve((long)layout.Sentences * width);
        float kept = 1 / (1 - rate);
        for (long i = 0; i < (long)layout.Sentences * width; i++)
        {
            target[i] = random.NextUnit() < rate ? 0 : kept;
        }

        Multiply(values, layout, width, mask, byTime);
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
                for (int k = 0; k < width; k++)
                {
                    row[k] *= factors[k];
                }
            }
        }
    }
}
