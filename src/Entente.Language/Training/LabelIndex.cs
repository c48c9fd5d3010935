using Entente.Language.Parsing;
using Entente.Language.Treebanks;

namespace Entente.Language.Training;

/// <summary>Numbers the tags and relations of the training treebanks, most frequent first.</summary>
internal sealed class LabelIndex
{
    private const int RareRelation = 3;
    private readonly Dictionary<Tag, int> _tags;
    private readonly Dictionary<string, int> _relations;

    public LabelIndex(IReadOnlyList<TreebankSentence> trees)
    {
        Tag[] tags = [.. trees.SelectMany(s => s.Pos.Zip(s.PennTags, (pos, penn) => new Tag(pos, penn)))
            .CountBy(tag => tag).Where(pair => pair.Value > 1).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.ToString(), StringComparer.Ordinal).Select(pair => pair.Key)];
        string[] relations = [.. trees.SelectMany(s => s.Relations)
            .CountBy(relation => relation).Where(pair => pair.Value > RareRelation).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
        Inventory = new LabelInventory(tags, relations);
        _tags = tags.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        _relations = relations.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
    }

    public LabelInventory Inventory { get; }

    /// <summary>The tag's number; a tag too rare to be learned gets the number of the commonest with its part of speech.</summary>
    public int TagOf(UniversalPos pos, string penn)
        => _tags.TryGetValue(new Tag(pos, penn), out int index) ? index : Math.Max(0, Inventory.Tags.ToList().FindIndex(tag => tag.Pos == pos));

    /// <summary>The relation's number; a subtype too rare to be learned gets that of its main relation.</summary>
    public int RelationOf(string relation)
        => _relations.TryGetValue(relation, out int index) ? index : _relations.GetValueOrDefault(relation.Split(':')[0], 0);
}
