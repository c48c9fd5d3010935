using Entente.Language;

namespace Entente.Actors.Names;

/// <summary>Phrases of small letters, found in sentences by longest match.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
/// <param name="byLemma">Whether the last word also matches by its lemma.</param>
internal sealed class PhraseTable<T>(bool byLemma = true) where T : class
{
    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> _phrases = new(StringComparer.Ordinal);

    /// <summary>Number of phrases.</summary>
    public int Count => _phrases.Values.Sum(list => list.Count);

    /// <summary>Adds a phrase; false when it is listed already.</summary>
    public bool Add(string phrase, T meaning)
    {
        string[] words = [.. NameUnits.Of(phrase).Select(unit => unit.Text.ToLowerInvariant())];
        if (!_phrases.TryGetValue(words[0], out var list))
        {
            _phrases[words[0]] = list = [];
        }

        if (list.Exists(other => other.Words.AsSpan().SequenceEqual(words)))
        {
            return false;
        }

        // Longer phrases stand first, so that the first that fits is the longest.
        int place = list.FindIndex(other => other.Words.Length < words.Length);
        list.Insert(place < 0 ? list.Count : place, (words, meaning));
        return true;
    }

    /// <summary>Adds every phrase of another table that is not listed here.</summary>
    public void AddAll(PhraseTable<T> other)
    {
        foreach (var (words, meaning) in other._phrases.Values.SelectMany(list => list))
        {
            Add(string.Join(' ', words), meaning);
        }
    }

    /// <summary>The longest phrase that starts at unit <paramref name="first"/>: one past its last unit, and what it means.</summary>
    public (int End, T Meaning)? At(Sentence sentence, IReadOnlyList<NameUnit> units, int first)
    {
        string word = units[first].Text.ToLowerInvariant();
        string lemma = Lemma(sentence, units, first);
        return Find(word, sentence, units, first) ?? (lemma == word ? null : Find(lemma, sentence, units, first));
    }

    private (int End, T Meaning)? Find(string key, Sentence sentence, IReadOnlyList<NameUnit> units, int first)
    {
        if (!_phrases.TryGetValue(key, out var list))
        {
            return null;
        }

        foreach (var (words, meaning) in list)
        {
            if (Fits(words, key, sentence, units, first))
            {
                return (first + words.Length, meaning);
            }
        }

        return null;
    }

    private bool Fits(string[] words, string key, Sentence sentence, IReadOnlyList<NameUnit> units, int first)
    {
        int last = first + words.Length - 1;
        if (last >= units.Count)
        {
            return false;
        }

        for (int i = first; i <= last; i++)
        {
            bool asWritten = i == first ? key == units[i].Text.ToLowerInvariant() : Equal(units[i].Text, words[i - first]);
            if (!asWritten && (i < last || Lemma(sentence, units, i) != words[i - first]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Equal(string text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);

    private string Lemma(Sentence sentence, IReadOnlyList<NameUnit> units, int index)
    {
        var unit = units[index];
        bool whole = byLemma && (index == 0 || units[index - 1].Token != unit.Token) && (index + 1 == units.Count || units[index + 1].Token != unit.Token);
        return whole ? sentence[unit.Token].Lemma.ToLowerInvariant() : unit.Text.ToLowerInvariant();
    }
}
