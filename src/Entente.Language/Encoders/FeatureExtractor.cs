namespace Entente.Language.Encoders;

/// <summary>Turns tokens into <see cref="SentenceFeatures"/>. Immutable, safe to share.</summary>
internal sealed class FeatureExtractor(FeatureSpace space)
{
    private const int UnknownWord = 0;
    private const int RootWord = 1;
    private const int LongestAffix = 4;
    private const int ShortestGram = 3;
    private const int LongestGram = 5;
    private const int MaxLetters = 24;

    /// <summary>Rows of the trained word table that stand before the vocabulary's.</summary>
    public const int ReservedWords = 2;

    /// <summary>Fills <paramref name="features"/> for the tokens of <paramref name="text"/> between the given offsets.</summary>
    public void Extract(string text, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, SentenceFeatures features)
    {
        features.Reset(starts.Length + 1);
        features.Words[0] = RootWord;
        features.Vectors[0] = -1;
        features.Shapes[0] = 0;
        features.GramStarts[0] = 0;
        features.GramStarts[1] = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            ExtractToken(text.AsSpan(starts[i], ends[i] - starts[i]), i + 1, features);
        }

        space.Phrases.Mark(text, starts, ends, features.Phrases.AsSpan(1));
    }

    private void ExtractToken(ReadOnlySpan<char> token, int row, SentenceFeatures features)
    {
        Span<char> lower = stackalloc char[MaxLetters];
        int length = WordForm.Lower(token, lower);
        lower = lower[..length];
        int known = space.Words.Find(WordForm.HashOf(lower));
        features.Words[row] = known < 0 ? UnknownWord : known + ReservedWords;
        features.Vectors[row] = space.Vectors.Find(lower);
        features.Shapes[row] = Bucket(WordShape.HashOf(token), space.ShapeBuckets);
        AddAffixes(lower, features.Affixes.AsSpan(row * SentenceFeatures.AffixesPerRow, SentenceFeatures.AffixesPerRow));
        AddGrams(lower, row, features);
    }

    private void AddAffixes(ReadOnlySpan<char> word, Span<int> affixes)
    {
        for (int length = 1; length <= LongestAffix && length <= word.Length; length++)
        {
            affixes[length - 1] = Bucket(WordHash.Of(word[..length], length), space.AffixBuckets);
            affixes[LongestAffix + length - 1] = Bucket(WordHash.Of(word[^length..], LongestAffix + length), space.AffixBuckets);
        }
    }

    private void AddGrams(ReadOnlySpan<char> word, int row, SentenceFeatures features)
    {
        Span<char> padded = stackalloc char[word.Length + 2];
        padded[0] = '<';
        word.CopyTo(padded[1..]);
        padded[^1] = '>';
        int count = features.GramStarts[row];
        features.ReserveGrams(count + ((LongestGram - ShortestGram + 1) * padded.Length));
        for (int length = ShortestGram; length <= LongestGram; length++)
        {
            for (int start = 0; start + length <= padded.Length; start++)
            {
                features.Grams[count++] = Bucket(WordHash.Of(padded.Slice(start, length)), space.GramBuckets);
            }
        }

        features.GramStarts[row + 1] = count;
    }

    private static int Bucket(ulong hash, int buckets) => (int)(hash % (ulong)buckets);
}
