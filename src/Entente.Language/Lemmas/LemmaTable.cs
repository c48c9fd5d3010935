using Entente.Language.Treebanks;

namespace Entente.Language.Lemmas;

/// <summary>Finds the dictionary form of a word from its form and tags.</summary>
/// <remarks>
/// Looks, in this order, for the word as written, for the word in small letters, for an irregular form, and for its longest
/// known ending, always together with its tags. Only what a later step would get wrong is stored for an earlier one.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class LemmaTable
{
    private const uint Magic = 0x414D4D4C;
    private const int Version = 1;

    private readonly Dictionary<string, int> _tags;
    private readonly LemmaRule[] _rules;
    private readonly Dictionary<ulong, ushort> _ruleOf;

    internal LemmaTable(Dictionary<string, int> tags, LemmaRule[] rules, Dictionary<ulong, ushort> ruleOf)
    {
        _tags = tags;
        _rules = rules;
        _ruleOf = ruleOf;
    }

    /// <summary>Learns a table from sentences with lemmas and tags; the same sentences give the same table.</summary>
    public static LemmaTable Train(IEnumerable<TreebankSentence> sentences) => new LemmaTrainer(sentences).Train();

    /// <summary>The lemma of <paramref name="form"/> as Universal Dependencies would have it: names keep their capitals, other words lose them.</summary>
    /// <param name="form">The word as written, not empty.</param>
    /// <param name="pos">Its universal part of speech.</param>
    /// <param name="pennTag">Its Penn Treebank tag.</param>
    public string Lemmatize(string form, UniversalPos pos, string pennTag)
    {
        ArgumentException.ThrowIfNullOrEmpty(form);
        if (TagOf(pos, pennTag) is not { } tag)
        {
            return pos == UniversalPos.Propn ? form : form.ToLowerInvariant();
        }

        string lower = form.ToLowerInvariant();
        if (_ruleOf.TryGetValue(LemmaKeys.OfWord(form, tag), out ushort rule))
        {
            string lemma = _rules[rule].Apply(form);
            // Treebanks have slips: "struck", a past tense, with itself as its lemma.
            return lemma == lower && pennTag is "VBD" or "VBN" && IrregularForms.Find(lower, pos) is { } irregular ? irregular : lemma;
        }

        return _ruleOf.TryGetValue(LemmaKeys.OfWord(lower, tag), out rule) ? _rules[rule].Apply(form) : ByEnding(form, lower, pos, tag);
    }

    /// <summary>Writes the table in the binary form that <see cref="Read"/> understands.</summary>
    public void Write(Stream stream)
    {
        using BinaryWriter writer = new(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(_tags.Count);
        foreach ((string name, int tag) in _tags.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(name);
            writer.Write(tag);
        }

        writer.Write(_rules.Length);
        foreach (LemmaRule rule in _rules)
        {
            writer.Write(rule.KeepsCase);
            writer.Write((byte)rule.Cut);
            writer.Write(rule.Ending);
        }

        writer.Write(_ruleOf.Count);
        foreach ((ulong key, ushort rule) in _ruleOf.OrderBy(pair => pair.Key))
        {
            writer.Write(key);
            writer.Write(rule);
        }
    }

    /// <summary>Reads a table that <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">The stream holds something else.</exception>
    public static LemmaTable Read(Stream stream)
    {
        using BinaryReader reader = new(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic || reader.ReadInt32() != Version)
        {
            throw new FormatException("This is no lemma table of the present version.");
        }

        Dictionary<string, int> tags = [];
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            tags.Add(reader.ReadString(), reader.ReadInt32());
        }

        LemmaRule[] rules = new LemmaRule[reader.ReadInt32()];
        for (int i = 0; i < rules.Length; i++)
        {
            rules[i] = new LemmaRule(reader.ReadBoolean(), reader.ReadByte(), reader.ReadString());
        }

        int count = reader.ReadInt32();
        Dictionary<ulong, ushort> ruleOf = new(count);
        for (int i = 0; i < count; i++)
        {
            ruleOf.Add(reader.ReadUInt64(), reader.ReadUInt16());
        }

        return new LemmaTable(tags, rules, ruleOf);
    }

    /// <summary>The lemma that irregular forms and endings give, without looking at whole words.</summary>
    internal string ByEnding(string form, string lower, UniversalPos pos, int tag)
    {
        if (IrregularForms.Find(lower, pos) is { } irregular)
        {
            return irregular;
        }

        ulong key = LemmaKeys.OfTag(tag);
        LemmaRule best = _rules[_ruleOf[key]];
        for (int length = 1; length <= Math.Min(LemmaKeys.LongestEnding, lower.Length); length++)
        {
            key = LemmaKeys.Longer(key, lower[^length]);
            if (_ruleOf.TryGetValue(key, out ushort rule))
            {
                best = _rules[rule];
            }
        }

        // Names written small in the training texts must not make others small.
        return (pos == UniversalPos.Propn ? best with { KeepsCase = true } : best).Apply(form);
    }

    /// <summary>Name of a pair of tags; the part of speech alone stands for pairs that were never seen.</summary>
    internal static string TagName(UniversalPos pos, string pennTag) => $"{UniversalPosNames.NameOf(pos)} {pennTag}";

    private int? TagOf(UniversalPos pos, string pennTag)
    {
        if (_tags.TryGetValue(TagName(pos, pennTag), out int tag) || _tags.TryGetValue(UniversalPosNames.NameOf(pos), out tag))
        {
            return tag;
        }

        return null;
    }
}
