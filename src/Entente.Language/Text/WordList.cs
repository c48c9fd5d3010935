using System.Collections.Frozen;

namespace Entente.Language.Text;

/// <summary>A set of words that is asked about spans of text without allocating; letter case is ignored.</summary>
internal sealed class WordList
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    public WordList(string words)
    {
        string[] list = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        _longest = list.Max(word => word.Length);
        _words = list.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Contains(ReadOnlySpan<char> word) => word.Length <= _longest && _words.Contains(word);
}
