namespace Entente.Events.Lexicon;

/// <summary>Sets of lemmas as 64 bits, to rule out quickly that a form's words stand in a sentence: a bit that the sentence lacks is a word that it lacks.</summary>
/// <remarks>A Bloom filter with one hash: B. Bloom, "Space/time trade-offs in hash coding with allowable errors" (1970).</remarks>
internal static class LemmaMask
{
    private const int Bits = 64;

    /// <summary>The bit of one lemma.</summary>
    public static ulong Of(string lemma)
    {
        uint hash = 2166136261;
        foreach (char c in lemma)
        {
            hash = (hash ^ c) * 16777619;
        }

        return 1UL << (int)((hash ^ (hash >> 15)) % Bits);
    }

    /// <summary>The bits of several lemmas.</summary>
    public static ulong Of(IEnumerable<string> lemmas) => lemmas.Aggregate(0UL, (mask, lemma) => mask | Of(lemma));
}
