namespace Entente.Language.Treebanks;

/// <summary>Gathers the lines of one sentence of a names file.</summary>
internal sealed class NameBlock(NameScheme scheme)
{
    private static readonly char[] s_separators = ['\t', ' '];

    private readonly List<string> _forms = [];
    private readonly List<string> _tags = [];
    private string _id = "";

    public void Add(string line, int lineNumber)
    {
        if (scheme == NameScheme.UniversalNer && line[0] == '#')
        {
            const string Mark = "# sent_id = ";
            _id = line.StartsWith(Mark, StringComparison.Ordinal) ? line[Mark.Length..].Trim() : _id;
            return;
        }

        if (scheme == NameScheme.Own && line.StartsWith("# ", StringComparison.Ordinal))
        {
            return;
        }

        int word = scheme == NameScheme.UniversalNer ? 1 : 0;
        string[] columns = scheme == NameScheme.UniversalNer ? line.Split('\t') : line.Split(s_separators);
        if (columns.Length < word + 2)
        {
            throw new FormatException($"line {lineNumber}: expected a word and a tag");
        }

        _forms.Add(columns[word]);
        _tags.Add(columns[word + 1]);
    }

    public NameSentence? TakeSentence()
    {
        if (_forms.Count == 0)
        {
            return null;
        }

        NameSentence sentence = new(_id, [.. _forms], NameTags.Decode(_tags, KindOf));
        _forms.Clear();
        _tags.Clear();
        _id = "";
        return sentence;
    }

    private NameKind? KindOf(string label, int first, int end) => label switch
    {
        "PER" or "person" or "politician" => NameKind.Person,
        "LOC" or "location" or "country" => NameKind.Location,
        "ORG" or "organisation" or "politicalparty" => NameKind.Organisation,
        "NORP" => NameKind.Group,
        "OTH" or "MISC" or "misc" when GroupWords.Names(_forms[end - 1]) => NameKind.Group,
        _ => null,
    };
}
