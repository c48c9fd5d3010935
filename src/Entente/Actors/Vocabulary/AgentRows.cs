using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Actors.Vocabulary;

/// <summary>Reads <c>agents/agents.yaml</c>: roles, descriptions, regions and phrases that are no actor.</summary>
internal static class AgentRows
{
    private const string Label = "agents/agents.yaml";

    /// <summary>Reads the file of a data directory; without one the vocabulary is empty.</summary>
    public static (AgentVocabulary Agents, IReadOnlyList<Problem> Problems) Read(string directory)
    {
        var agents = new AgentVocabulary();
        var report = new CatalogueReport(Label);
        string path = Path.Combine(directory, "agents", "agents.yaml");
        if (!File.Exists(path))
        {
            return (agents, report.Problems);
        }

        var parsed = VocabularyFile.ParseYaml(Label, File.ReadAllText(path), top => top);
        if (!parsed.Succeeded)
        {
            report.Add(parsed.Problem);
        }
        else if (!parsed.Value.IsMapping)
        {
            report.Add(parsed.Value.Line, "the file must have the keys 'roles', 'descriptions', 'regions' and 'blocks'");
        }
        else
        {
            ReadSections(new CatalogueRow(parsed.Value, report), agents, report);
        }

        return (agents, report.Problems);
    }

    private static void ReadSections(CatalogueRow file, AgentVocabulary agents, CatalogueReport report)
    {
        file.Allow("roles", "descriptions", "regions", "blocks", "homographs");
        AddAll(file.Texts("blocks"), phrase => agents.Blocks.Add(phrase, agents), file.Line, report);
        foreach (var row in file.Rows("roles"))
        {
            ReadRole(row, agents, report);
        }

        foreach (var row in file.Rows("descriptions"))
        {
            row.Allow("means", "words");
            var description = new Description(row.OneOf<DescriptionKind>("means") ?? DescriptionKind.OneState);
            AddAll(row.Texts("words"), word => agents.Descriptions.Add(word, description), row.Line, report);
        }

        foreach (var row in file.Rows("homographs"))
        {
            ReadHomograph(row, agents, report);
        }

        foreach (var row in file.Rows("regions"))
        {
            row.Allow("region", "names", "adjectives", "except");
            var region = new Region(row.Required("region"), row.Texts("names"), row.Texts("adjectives"), row.Texts("except"));
            agents.Regions.Add(region);
            AddAll(region.Adjectives, word => agents.RegionAdjectives.Add(word, region), row.Line, report);
        }
    }

    private static void ReadHomograph(CatalogueRow row, AgentVocabulary agents, CatalogueReport report)
    {
        row.Allow("name", "beside");
        if (!agents.Homographs.TryAdd(row.Required("name"), row.Texts("beside").ToHashSet(StringComparer.Ordinal)))
        {
            report.Add(row.Line, $"'{row.Text("name")}' is listed twice");
        }
    }

    private static void ReadRole(CatalogueRow row, AgentVocabulary agents, CatalogueReport report)
    {
        row.Allow("sector", "office", "words");
        var sector = row.OneOf<Sector>("sector") ?? Sector.UNK;
        string? office = row.Text("office");
        AddAll(
            row.Texts("words"),
            word => agents.Roles.Add(word, new AgentRole(word.ToLowerInvariant().Replace(' ', '-'), sector, office)),
            row.Line,
            report);
    }

    private static void AddAll(IEnumerable<string> words, Func<string, bool> add, int line, CatalogueReport report)
    {
        foreach (string word in words)
        {
            if (word.Length > 0 && !add(word))
            {
                report.Add(line, $"'{word}' is listed twice");
            }
        }
    }
}
