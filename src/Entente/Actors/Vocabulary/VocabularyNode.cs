namespace Entente.Actors.Vocabulary;

/// <summary>A piece of a vocabulary file that knows its line.</summary>
internal abstract record VocabularyNode(int Line);

/// <summary>A word or a phrase.</summary>
internal sealed record VocabularyText(string Text, int Line) : VocabularyNode(Line);

/// <summary>A list.</summary>
internal sealed record VocabularyList(IReadOnlyList<VocabularyNode> Items, int Line) : VocabularyNode(Line);

/// <summary>Keys with values, in the order of the file.</summary>
internal sealed record VocabularyMap(IReadOnlyList<KeyValuePair<string, VocabularyNode>> Entries, int Line) : VocabularyNode(Line)
{
    /// <summary>The value of <paramref name="key"/>, or null.</summary>
    public VocabularyNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key == key)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }
}
