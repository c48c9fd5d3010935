using Entente.Problems;
using Entente.Time;
using Entente.Vocabularies;
using NodaTime.Text;

namespace Entente.Pipelines.Probes;

/// <summary>The folder <c>data/probes</c>: frames of clauses, who may fill them, and what each kind of probe makes of them.</summary>
public sealed record ProbeBook
{
    private const string Folder = "probes";

    /// <summary>States that fill the slots of <see cref="ProbeParties.States"/>.</summary>
    public required IReadOnlyList<ProbeParty> States { get; init; }

    /// <summary>Armed groups.</summary>
    public required IReadOnlyList<ProbeParty> Groups { get; init; }

    /// <summary>The clauses, in order of file and line.</summary>
    public required IReadOnlyList<ProbeFrame> Frames { get; init; }

    /// <summary>The sentence without any change.</summary>
    public required string Plain { get; init; }

    /// <summary>For each kind that rewrites the sentence its patterns.</summary>
    public required IReadOnlyDictionary<ProbeKind, IReadOnlyList<string>> Patterns { get; init; }

    /// <summary>The day on which every probe is published.</summary>
    public required DateInterval Published { get; init; }

    /// <summary>Reads the folder.</summary>
    /// <returns>The book, or EN0002 or EN0201 with the file and line that is wrong.</returns>
    public static Outcome<ProbeBook> Load(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var names = VocabularyFile.ReadYaml(data.FileAt(Folder, "names.yaml"), ProbeNames.Read);
        if (!names.Succeeded)
        {
            return names.Problem;
        }

        var frames = new List<ProbeFrame>();
        foreach (string path in data.FilesIn(Path.Combine(Folder, "frames"), ".yaml"))
        {
            var read = VocabularyFile.ReadYaml(path, top => top.Items.Select(ReadFrame).ToList());
            if (!read.Succeeded)
            {
                return read.Problem;
            }

            frames.AddRange(read.Value);
        }

        return VocabularyFile.ReadYaml(data.FileAt(Folder, "kinds.yaml"), top => Build(top, names.Value, frames));
    }

    private static ProbeBook Build(VocabularyNode top, ProbeNames names, List<ProbeFrame> frames)
    {
        var patterns = new Dictionary<ProbeKind, IReadOnlyList<string>>();
        foreach (ProbeKind kind in Enum.GetValues<ProbeKind>().Except([ProbeKind.Swapped, ProbeKind.Passive, ProbeKind.Names]))
        {
            patterns[kind] = [.. top.Required(RecordName.Of(kind)).Items.Select(item => item.Text)];
        }

        var day = LocalDatePattern.Iso.Parse(top.RequiredText("published"));
        return new ProbeBook
        {
            States = names.States,
            Groups = names.Groups,
            Frames = frames,
            Plain = top.RequiredText("plain"),
            Patterns = patterns,
            Published = day.Success ? DateInterval.OfDay(day.Value) : throw top.Fault("'published' is no day"),
        };
    }

    private static ProbeFrame ReadFrame(VocabularyNode node)
    {
        node.AllowOnly("type", "mode", "subject", "verb", "object", "passive", "between", "mutual", "without");
        var verb = node.Required("verb");
        return new ProbeFrame
        {
            Place = $"{node.File}:{node.Line}",
            Type = node.Required("type").Member<Events.EventType>(),
            Mode = node.OptionalText("mode"),
            Subject = node.RequiredText("subject"),
            Verb = ProbeVerb.Parse(verb.Text) ?? throw verb.Fault("a verb has one form when it is regular, else four"),
            Object = node.RequiredText("object"),
            Passive = node.OptionalText("passive"),
            Parties = node.Optional("between")?.Member<ProbeParties>() ?? ProbeParties.States,
            IsMutual = node.OptionalText("mutual") == "true",
            Without = node.Optional("without")?.Items.Select(item => item.Member<ProbeKind>()).ToHashSet() ?? [],
        };
    }
}
