namespace Entente.Language.Encoders;

/// <summary>What the network sees of one sentence: indices into its tables for each row, row 0 being the root. Reusable.</summary>
internal sealed class SentenceFeatures
{
    /// <summary>Prefixes and suffixes of one to four characters.</summary>
    public const int AffixesPerRow = 8;

    /// <summary>Number of rows: one more than tokens.</summary>
    public int Rows { get; private set; }

    /// <summary>Rows of the trained word table.</summary>
    public int[] Words { get; private set; } = [];

    /// <summary>Rows of the pretrained vectors, −1 for none.</summary>
    public int[] Vectors { get; private set; } = [];

    public int[] Shapes { get; private set; } = [];

    /// <summary>Bit sets of the phrase kinds that begin (low four bits) and continue (high four) at a token.</summary>
    public byte[] Phrases { get; private set; } = [];

    /// <summary>Eight for each row, −1 where the word is too short.</summary>
    public int[] Affixes { get; private set; } = [];

    /// <summary>Offsets into <see cref="Grams"/>, one more than rows.</summary>
    public int[] GramStarts { get; private set; } = [];

    public int[] Grams { get; private set; } = [];

    public void Reset(int rows)
    {
        Rows = rows;
        if (Words.Length < rows)
        {
            int size = rows + (rows / 2);
            (Words, Vectors, Shapes, Phrases) = (new int[size], new int[size], new int[size], new byte[size]);
            (Affixes, GramStarts) = (new int[size * AffixesPerRow], new int[size + 1]);
        }

        Array.Clear(Phrases, 0, rows);
        Array.Fill(Affixes, -1, 0, rows * AffixesPerRow);
    }

    public void ReserveGrams(int count)
    {
        if (Grams.Length < count)
        {
            int[] grown = new int[Math.Max(count, 2 * Grams.Length) + 64];
            Grams.CopyTo(grown, 0);
            Grams = grown;
        }
    }
}
