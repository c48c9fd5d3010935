using System.Runtime.InteropServices;
using Entente.Language.Treebanks;

namespace Entente.Language.Lemmas;

/// <summary>Counts which rules lead to lemmas and keeps those that a <see cref="LemmaTable"/> needs.</summary>
internal sealed class LemmaTrainer
{
    /// <summary>An ending of fewer words than this says nothing. Words count, not their occurrences, lest "are" decide about every word in -are.</summary>
    private const int FewestSightings = 3;

    private readonly Dictionary<string, int> _tags = [];
    private readonly Dictionary<string, int> _tagCounts = [];
    private readonly Dictionary<(string Form, UniversalPos Pos, int Tag), Dictionary<LemmaRule, int>> _words = [];
    private readonly Dictionary<(string Form, UniversalPos Pos, int Tag), Dictionary<LemmaRule, int>> _lowerWords = [];
    private readonly Dictionary<LemmaRule, ushort> _ruleIndices = [];
    private readonly Dictionary<ulong, ushort> _table = [];

    public LemmaTrainer(IEnumerable<TreebankSentence> sentences)
    {
        foreach (TreebankSentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                // "_" is the lemma of a part of a word that was torn apart, except where it is the word itself.
                if (sentence.Lemmas[i] != "_" || sentence.Forms[i] == "_")
                {
                    Count(sentence.Forms[i], sentence.Lemmas[i], sentence.Pos[i], sentence.PennTags[i]);
                }
            }
        }
    }

    public LemmaTable Train()
    {
        AddEndings();
        AddUnseenTags();
        LemmaTable endings = Build();
        AddWords(_lowerWords, word => endings.ByEnding(word.Form, word.Form, word.Pos, word.Tag));
        LemmaTable lowerWords = Build();
        Dictionary<int, string> names = _tags.Where(pair => pair.Key.Contains(' ')).ToDictionary(pair => pair.Value, pair => pair.Key);
        AddWords(_words, word => lowerWords.Lemmatize(word.Form, word.Pos, names[word.Tag].Split(' ')[1]));
        return Build();
    }

    private void Count(string form, string lemma, UniversalPos pos, string pennTag)
    {
        string name = LemmaTable.TagName(pos, pennTag);
        _tags.TryAdd(name, _tags.Count);
        int tag = _tags[name];
        CollectionsMarshal.GetValueRefOrAddDefault(_tagCounts, name, out _)++;
        LemmaRule rule = LemmaRule.Between(form, lemma);
        Increment(_words, (form, pos, tag), rule);
        Increment(_lowerWords, (form.ToLowerInvariant(), pos, tag), rule);
    }

    private static void Increment<TKey>(Dictionary<TKey, Dictionary<LemmaRule, int>> counts, TKey key, LemmaRule rule)
        where TKey : notnull
    {
        ref Dictionary<LemmaRule, int>? rules = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);
        rules ??= [];
        CollectionsMarshal.GetValueRefOrAddDefault(rules, rule, out _)++;
    }

    private void AddEndings()
    {
        for (int length = 0; length <= LemmaKeys.LongestEnding; length++)
        {
            Dictionary<ulong, Dictionary<LemmaRule, int>> counts = [];
            Dictionary<ulong, ulong> shorter = [];
            foreach (((string form, UniversalPos _, int tag), Dictionary<LemmaRule, int> rules) in _lowerWords)
            {
                if (form.Length < length)
                {
                    continue;
                }

                (ulong key, ulong parent) = EndingKeys(form, tag, length);
                shorter[key] = parent;
                foreach (LemmaRule rule in rules.Keys)
                {
                    Increment(counts, key, rule);
                }
            }

            AddEndings(counts, shorter, length);
        }
    }

    private void AddEndings(Dictionary<ulong, Dictionary<LemmaRule, int>> counts, Dictionary<ulong, ulong> shorter, int length)
    {
        foreach ((ulong key, Dictionary<LemmaRule, int> rules) in counts)
        {
            if (length == 0 || rules.Values.Sum() >= FewestSightings)
            {
                _table[key] = IndexOf(Best(rules));
            }
            else
            {
                // Carried along while longer endings are learnt, so that each knows what it would fall back to.
                _table[key] = _table[shorter[key]];
            }
        }
    }

    private static (ulong Key, ulong Parent) EndingKeys(string form, int tag, int length)
    {
        ulong key = LemmaKeys.OfTag(tag);
        ulong parent = key;
        for (int i = 1; i <= length; i++)
        {
            parent = key;
            key = LemmaKeys.Longer(key, form[^i]);
        }

        return (key, parent);
    }

    /// <summary>Lets each part of speech stand for its commonest tag.</summary>
    private void AddUnseenTags()
    {
        foreach (IGrouping<string, KeyValuePair<string, int>> pos in _tagCounts.GroupBy(pair => pair.Key.Split(' ')[0]).ToList())
        {
            string commonest = pos.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
            _tags[pos.Key] = _tags[commonest];
        }

        DropRedundantEndings();
    }

    private void DropRedundantEndings()
    {
        HashSet<ulong> redundant = [];
        foreach ((string form, UniversalPos _, int tag) in _lowerWords.Keys)
        {
            for (int length = 1; length <= Math.Min(LemmaKeys.LongestEnding, form.Length); length++)
            {
                (ulong key, ulong parent) = EndingKeys(form, tag, length);
                if (_table[key] == _table[parent])
                {
                    redundant.Add(key);
                }
            }
        }

        foreach (ulong key in redundant)
        {
            _table.Remove(key);
        }
    }

    private void AddWords(
        Dictionary<(string Form, UniversalPos Pos, int Tag), Dictionary<LemmaRule, int>> words,
        Func<(string Form, UniversalPos Pos, int Tag), string> otherwise)
    {
        Dictionary<ulong, ushort> additions = [];
        foreach (((string Form, UniversalPos Pos, int Tag) word, Dictionary<LemmaRule, int> rules) in words)
        {
            LemmaRule rule = Best(rules);
            if (rule.Apply(word.Form) != otherwise(word))
            {
                additions[LemmaKeys.OfWord(word.Form, word.Tag)] = IndexOf(rule);
            }
        }

        foreach ((ulong key, ushort rule) in additions)
        {
            _table[key] = rule;
        }
    }

    private static LemmaRule Best(Dictionary<LemmaRule, int> rules) =>
        rules.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;

    private ushort IndexOf(LemmaRule rule)
    {
        if (!_ruleIndices.TryGetValue(rule, out ushort index))
        {
            index = checked((ushort)_ruleIndices.Count);
            _ruleIndices.Add(rule, index);
        }

        return index;
    }

    private LemmaTable Build() =>
        new(new Dictionary<string, int>(_tags), [.. _ruleIndices.OrderBy(pair => pair.Value).Select(pair => pair.Key)], new Dictionary<ulong, ushort>(_table));
}
