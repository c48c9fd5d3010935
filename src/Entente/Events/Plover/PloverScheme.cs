using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Events.Plover;

/// <summary>The code book as data: what each type is worth, which modes it has, whether it needs a recipient.</summary>
public sealed class PloverScheme
{
    private readonly Dictionary<EventType, TypeEntry> _types;

    private PloverScheme(Dictionary<EventType, TypeEntry> types) => _types = types;

    /// <summary>Reads <c>plover/types.yaml</c>.</summary>
    public static Outcome<PloverScheme> Load(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return VocabularyFile.ReadYaml(data.FileAt("plover", "types.yaml"), Build);
    }

    internal static PloverScheme Build(VocabularyNode top)
    {
        var types = new Dictionary<EventType, TypeEntry>();
        foreach (var node in top.Items)
        {
            node.AllowOnly("type", "means", "quad", "score", "modes", "recipient");
            var modes = node.Optional("modes")?.Fields.ToDictionary(mode => mode.Key, mode => Score(mode.Value), StringComparer.Ordinal) ?? [];
            bool recipient = node.OptionalText("recipient") == "required";
            var entry = new TypeEntry(node.RequiredText("means"), node.Required("quad").Member<QuadClass>(), Score(node.Required("score")), modes, recipient);
            if (!types.TryAdd(node.Required("type").Member<EventType>(), entry))
            {
                throw node.Fault("this type stands here a second time");
            }
        }

        return Enum.GetValues<EventType>().FirstOrDefault(type => !types.ContainsKey(type)) is var missing && !types.ContainsKey(missing)
            ? throw top.Fault($"the type {missing} is missing")
            : new PloverScheme(types);
    }

    /// <summary>What a type is, in a sentence.</summary>
    public string MeaningOf(EventType type) => _types[type].Meaning;

    /// <summary>The quad class of a type.</summary>
    public QuadClass QuadOf(EventType type) => _types[type].Quad;

    /// <summary>Whether a type is no event without somebody it is done to.</summary>
    public bool NeedsRecipient(EventType type) => _types[type].NeedsRecipient;

    /// <summary>The modes of a type, in the code book's order; none for a type without modes.</summary>
    public IReadOnlyCollection<string> ModesOf(EventType type) => _types[type].Modes.Keys;

    /// <summary>PLOVER's score of a type in a mode, −10 to 10; the type's own where the mode is null or unknown.</summary>
    public double IntensityOf(EventType type, string? mode) =>
        mode is not null && _types[type].Modes.TryGetValue(mode, out double score) ? score : _types[type].Score;

    private static double Score(VocabularyNode node) =>
        node.Number() is var score and >= -10 and <= 10 ? score : throw node.Fault("a score lies between -10 and 10");

    private sealed record TypeEntry(string Meaning, QuadClass Quad, double Score, Dictionary<string, double> Modes, bool NeedsRecipient);
}
