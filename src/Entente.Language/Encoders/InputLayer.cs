using Entente.Language.Networks;

namespace Entente.Language.Encoders;

/// <summary>
/// The vector of a token: pretrained + trained word vector, affixes, character n-grams (Bojanowski et al. 2017), shape and
/// known phrases, side by side.
/// </summary>
internal sealed unsafe class InputLayer(WordVectors vectors, InputTables tables)
{
    // Brings the pretrained components near the scale of the trained ones.
    private const float VectorScale = 0.5f;

    public int Width { get; } = vectors.Width + tables.Affixes.Width + tables.Grams.Width + tables.Shapes.Width + tables.Phrases.Width;

    public InputTables Tables => tables;

    /// <summary>Writes the rows of one sentence, adjacent, to <paramref name="x"/>. Drops that name a part omit it.</summary>
    public void Forward(SentenceFeatures features, float* x, ReadOnlySpan<InputDrops> drops)
    {
        new Span<float>(x, features.Rows * Width).Clear();
        for (int row = 0; row < features.Rows; row++, x += Width)
        {
            InputDrops drop = drops.IsEmpty ? InputDrops.None : drops[row];
            float* part = x;
            tables.Words.AddRow(drop.HasFlag(InputDrops.Word) ? 0 : features.Words[row], 1, part);
            if (features.Vectors[row] >= 0 && !drop.HasFlag(InputDrops.Vector))
            {
                vectors.AddRow(features.Vectors[row], VectorScale, new Span<float>(part, vectors.Width));
            }

            AddCharacters(features, row, part + vectors.Width, drop);
            part += vectors.Width + tables.Affixes.Width + tables.Grams.Width;
            tables.Shapes.AddRow(features.Shapes[row], 1, part);
            AddPhrases(drop.HasFlag(InputDrops.Phrases) ? 0 : features.Phrases[row], part + tables.Shapes.Width);
        }
    }

    /// <summary>Adds the tables' gradients for a sentence whose rows <see cref="Forward"/> wrote with the same drops.</summary>
    public void Backward(SentenceFeatures features, float* dx, ReadOnlySpan<InputDrops> drops, int worker)
    {
        for (int row = 0; row < features.Rows; row++, dx += Width)
        {
            float* part = dx;
            tables.Words.AddGradient(worker, drops[row].HasFlag(InputDrops.Word) ? 0 : features.Words[row], 1, part);
            part += vectors.Width;
            if (!drops[row].HasFlag(InputDrops.Characters))
            {
                AddCharacterGradients(features, row, part, worker);
            }

            part += tables.Affixes.Width + tables.Grams.Width;
            tables.Shapes.AddGradient(worker, features.Shapes[row], 1, part);
            part += tables.Shapes.Width;
            for (int bit = 0; bit < 8 && !drops[row].HasFlag(InputDrops.Phrases); bit++)
            {
                if ((features.Phrases[row] & (1 << bit)) != 0)
                {
                    tables.Phrases.AddGradient(worker, bit, 1, part);
                }
            }
        }
    }

    private void AddCharacters(SentenceFeatures features, int row, float* part, InputDrops drop)
    {
        if (drop.HasFlag(InputDrops.Characters))
        {
            return;
        }

        foreach (int affix in features.Affixes.AsSpan(row * SentenceFeatures.AffixesPerRow, SentenceFeatures.AffixesPerRow))
        {
            if (affix >= 0)
            {
                tables.Affixes.AddRow(affix, AffixScale, part);
            }
        }

        Span<int> grams = GramsOf(features, row);
        foreach (int gram in grams)
        {
            tables.Grams.AddRow(gram, GramScale(grams.Length), part + tables.Affixes.Width);
        }
    }

    private void AddCharacterGradients(SentenceFeatures features, int row, float* part, int worker)
    {
        foreach (int affix in features.Affixes.AsSpan(row * SentenceFeatures.AffixesPerRow, SentenceFeatures.AffixesPerRow))
        {
            if (affix >= 0)
            {
                tables.Affixes.AddGradient(worker, affix, AffixScale, part);
            }
        }

        Span<int> grams = GramsOf(features, row);
        foreach (int gram in grams)
        {
            tables.Grams.AddGradient(worker, gram, GramScale(grams.Length), part + tables.Affixes.Width);
        }
    }

    private void AddPhrases(int bits, float* part)
    {
        for (int bit = 0; bit < 8; bit++)
        {
            if ((bits & (1 << bit)) != 0)
            {
                tables.Phrases.AddRow(bit, 1, part);
            }
        }
    }

    private const float AffixScale = 0.5f;

    // Keeps the sum's variance independent of the word's length.
    private static float GramScale(int count) => 1 / MathF.Sqrt(Math.Max(1, count));

    private static Span<int> GramsOf(SentenceFeatures features, int row)
        => features.Grams.AsSpan(features.GramStarts[row], features.GramStarts[row + 1] - features.GramStarts[row]);
}
