namespace Entente.Language.Encoders;

/// <summary>Known names, each with the kinds it may be; marks where they occur in a sentence.</summary>
/// <remarks>
/// Phrases are compared by their letters and digits alone, so that hyphens, full stops and the tokens' borders do not matter.
/// Names written in capitals ("WHO") match capitals only; the others match any case but must begin with a capital.
/// </remarks>
internal sealed class PhraseList
{
    private const int LongestPhrase = 8;
    private const int ExactSalt = 1;
    private const int AnyCaseSalt = 2;
    private readonly HashIndex _index;
    private readonly byte[] _kinds;

    public PhraseList(HashIndex index, byte[] kinds)
    {
        _index = index;
        _kinds = kinds;
    }

    public static PhraseList Empty { get; } = new(new HashIndex([]), []);

    public ReadOnlySpan<ulong> Hashes => _index.Hashes;

    public ReadOnlySpan<byte> Kinds => _kinds;

    /// <summary>Builds the list from phrases and their kinds; a phrase given twice has both kinds.</summary>
    public static PhraseList Of(IEnumerable<(string Phrase, NameKind Kind)> phrases)
    {
        Dictionary<ulong, byte> kinds = [];
        foreach ((string phrase, NameKind kind) in phrases)
        {
            ulong key = KeyOf(phrase);
            kinds[key] = (byte)(kinds.GetValueOrDefault(key) | (1 << (int)kind));
        }

        HashIndex index = HashIndex.Of(kinds.Keys);
        byte[] ordered = new byte[index.Count];
        for (int i = 0; i < ordered.Length; i++)
        {
            ordered[i] = kinds[index.Hashes[i]];
        }

        return new PhraseList(index, ordered);
    }

    /// <summary>The bit set of kinds of exactly this phrase.</summary>
    public int KindsOf(string phrase)
    {
        int row = _index.Find(KeyOf(phrase));
        return row < 0 ? 0 : _kinds[row];
    }

    /// <summary>Sets, for the longest phrase at each capitalised token, the low bits of its first token and the high bits of the others.</summary>
    public void Mark(string text, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, Span<byte> marks)
    {
        for (int first = 0; first < starts.Length;)
        {
            (int end, int kinds) = LongestAt(text, starts, ends, first);
            marks[first] |= (byte)kinds;
            for (int i = first + 1; i < end; i++)
            {
                marks[i] |= (byte)(kinds << 4);
            }

            first = Math.Max(end, first + 1);
        }
    }

    private (int End, int Kinds) LongestAt(string text, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int first)
    {
        (int End, int Kinds) found = (first, 0);
        if (!char.IsUpper(text[starts[first]]))
        {
            return found;
        }

        ulong exact = WordHash.Extend(WordHash.Seed, (char)ExactSalt);
        ulong anyCase = WordHash.Extend(WordHash.Seed, (char)AnyCaseSalt);
        for (int i = first; i < starts.Length && i < first + LongestPhrase; i++)
        {
            ReadOnlySpan<char> token = text.AsSpan(starts[i], ends[i] - starts[i]);
            exact = ExtendLetters(exact, token, isExact: true);
            anyCase = ExtendLetters(anyCase, token, isExact: false);
            int row = _index.Find(WordHash.Finish(exact));
            row = row < 0 ? _index.Find(WordHash.Finish(anyCase)) : row;
            if (row >= 0 && char.IsLetterOrDigit(token[^1]))
            {
                found = (i + 1, _kinds[row]);
            }
        }

        return found;
    }

    private static ulong KeyOf(string phrase)
    {
        bool isExact = phrase.Length <= 6 && !phrase.Any(char.IsLower);
        ulong state = WordHash.Extend(WordHash.Seed, (char)(isExact ? ExactSalt : AnyCaseSalt));
        return WordHash.Finish(ExtendLetters(state, phrase, isExact));
    }

    private static ulong ExtendLetters(ulong state, ReadOnlySpan<char> text, bool isExact)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                state = WordHash.Extend(state, isExact ? c : char.ToLowerInvariant(c));
            }
        }

        return state;
    }
}
