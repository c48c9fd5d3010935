namespace Entente.Language.Networks;

/// <summary>Moves rows between the two orders of a <see cref="BatchLayout"/>.</summary>
internal static unsafe class RowOrder
{
    public static void ToTime(BatchLayout layout, float* bySentence, float* byTime, int width)
    {
        for (int sentence = 0; sentence < layout.Sentences; sentence++)
        {
            float* source = bySentence + ((long)layout.SentenceStart(sentence) * width);
            for (int i = 0; i < layout.LengthOf(sentence); i++, source += width)
            {
                new ReadOnlySpan<float>(source, width).CopyTo(new Span<float>(byTime + ((long)layout.TimeRow(sentence, i) * width), width));
            }
        }
    }

    public static void ToSentence(BatchLayout layout, float* byTime, float* bySentence, int width)
    {
        for (int sentence = 0; sentence < layout.Sentences; sentence++)
        {
            float* target = bySentence + ((long)layout.SentenceStart(sentence) * width);
            for (int i = 0; i < layout.LengthOf(sentence); i++, target += width)
            {
                new ReadOnlySpan<float>(byTime + ((long)layout.TimeRow(sentence, i) * width), width).CopyTo(new Span<float>(target, width));
            }
        }
    }
}
