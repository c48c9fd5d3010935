using System.Collections.Frozen;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Events.Lexicon;

/// <summary>Classes of nouns that forms of the lexicon name with '@'.</summary>
public sealed class WordClasses
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;

    private WordClasses(FrozenDictionary<string, FrozenSet<string>> classes) => _classes = classes;

    /// <summary>Their names, without '@'.</summary>
    public IEnumerable<string> Names => _classes.Keys.Order(StringComparer.Ordinal);

    /// <summary>Reads <c>lexicon/classes.yaml</c>.</summary>
    public static Outcome<WordClasses> Load(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return VocabularyFile.ReadYaml(data.FileAt("lexicon", "classes.yaml"), Build);
    }

    /// <summary>The lemmas of a class, or null when there is none of this name.</summary>
    public IReadOnlySet<string>? Find(string name) => _classes.GetValueOrDefault(name);

    internal static WordClasses Build(VocabularyNode top) =>
        new(top.Fields.ToFrozenDictionary(
            field => field.Key,
            field => field.Value.Items.Select(item => item.Text).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal));
}
