namespace Entente.Actors.Names;

/// <summary>A listed form found in a row of units.</summary>
/// <param name="First">Index of its first unit.</param>
/// <param name="End">Index one past its last unit.</param>
/// <param name="Senses">Everything it can mean.</param>
internal readonly record struct NameHit(int First, int End, IReadOnlyList<NameSense> Senses);

/// <summary>A trie over the units of all listed forms; edges live in one dictionary keyed by node and word.</summary>
/// <param name="ignoreCase">Whether capitals and small letters are the same, for lists that are written in capitals throughout.</param>
internal sealed class NameIndex(bool ignoreCase = false)
{
    private readonly Dictionary<string, int> _words = new(20_000, ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
    private readonly Dictionary<long, int> _edges = new(40_000);
    private readonly Dictionary<int, List<NameSense>> _senses = new(20_000);
    private int _nodes = 1;

    /// <summary>Number of different forms.</summary>
    public int Count => _senses.Count;

    /// <summary>Every form's senses.</summary>
    public IEnumerable<IReadOnlyList<NameSense>> All => _senses.Values;

    /// <summary>Lists a form; the same sense twice is listed once.</summary>
    public void Add(string name, NameSense sense)
    {
        var units = NameUnits.Of(name);
        int node = 0;
        foreach (var unit in units)
        {
            node = Grow(node, unit.Text);
        }

        if (node == 0)
        {
            return;
        }

        if (!_senses.TryGetValue(node, out var senses))
        {
            _senses[node] = senses = new List<NameSense>(1);
        }

        if (!senses.Exists(other => other.Actor.Id == sense.Actor.Id))
        {
            senses.Add(sense);
        }
    }

    /// <summary>The longest listed form that starts at unit <paramref name="first"/>, or null.</summary>
    public NameHit? Longest(List<NameUnit> units, int first)
    {
        NameHit? best = null;
        int node = 0;
        for (int i = first; i < units.Count; i++)
        {
            node = Step(node, units[i].Text);
            if (node < 0)
            {
                break;
            }

            if (_senses.TryGetValue(node, out var senses))
            {
                best = new NameHit(first, i + 1, senses);
            }
        }

        return best;
    }

    /// <summary>What exactly this form can mean; empty when it is not listed.</summary>
    public IReadOnlyList<NameSense> Exactly(string name)
    {
        var units = NameUnits.Of(name);
        return units.Count > 0 && Longest(units, 0) is { } hit && hit.End == units.Count ? hit.Senses : [];
    }

    private int Grow(int node, string text)
    {
        if (!_words.TryGetValue(text, out int word))
        {
            _words[text] = word = _words.Count;
        }

        long key = ((long)node << 32) | (uint)word;
        if (!_edges.TryGetValue(key, out int next))
        {
            _edges[key] = next = _nodes++;
        }

        return next;
    }

    private int Step(int node, string text)
    {
        int next = Edge(node, text);
        if (next >= 0 || text.Length < 2)
        {
            return next;
        }

        // "PAKISTAN" in a headline and "Al-Qaeda" at a sentence's start are the listed word in other capitals; "us" is never "US".
        if (text.Length > 3 && IsUpper(text))
        {
            next = Edge(node, string.Concat(text[..1], text[1..].ToLowerInvariant()));
        }

        return next >= 0 || !char.IsUpper(text[0]) ? next : Edge(node, string.Concat(text[..1].ToLowerInvariant(), text[1..]));
    }

    private int Edge(int node, string text) =>
        _words.TryGetValue(text, out int word) && _edges.TryGetValue(((long)node << 32) | (uint)word, out int next) ? next : -1;

    private static bool IsUpper(string text)
    {
        foreach (char unit in text)
        {
            if (!char.IsUpper(unit))
            {
                return false;
            }
        }

        return true;
    }
}
