using System.Collections.Frozen;
using Entente.Events.Plover;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Events.Lexicon;

/// <summary>What predicates mean: every sense of <c>data/lexicon</c>, found by the lemma of its head.</summary>
public sealed class EventLexicon
{
    private readonly FrozenDictionary<string, Sense[]> _byAnchor;

    private EventLexicon(IReadOnlyList<Sense> senses)
    {
        Senses = senses;
        Verbs = senses.Where(sense => sense is { Pos: SensePos.Verb, IsNothing: false }).Select(sense => sense.Words[sense.Anchor]).ToFrozenSet(StringComparer.Ordinal);
        _byAnchor = senses.GroupBy(sense => sense.Words[sense.Anchor], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(sense => sense.Words.Count).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Every sense.</summary>
    public IReadOnlyList<Sense> Senses { get; }

    /// <summary>Lemmas of every verb that heads a form.</summary>
    internal IReadOnlySet<string> Verbs { get; }

    /// <summary>Reads all files of <c>data/lexicon</c>: one a type, and the forms that tell nothing.</summary>
    /// <returns>The lexicon, or EN0201 with the line that breaks the rules of <c>docs/lexicon.md</c>.</returns>
    public static Outcome<EventLexicon> Load(DataFolder data, PloverScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(scheme);
        var classes = WordClasses.Load(data);
        if (!classes.Succeeded)
        {
            return classes.Problem;
        }

        var senses = new List<Sense>();
        var seen = new HashSet<(SensePos, string)>();
        foreach (var type in Enum.GetValues<EventType>())
        {
            string file = data.FileAt("lexicon", type.ToString().ToLowerInvariant() + ".tsv");
            var read = VocabularyFile.ReadTable(file, row => SenseReader.Read(row, type, scheme, classes.Value, seen));
            if (!read.Succeeded)
            {
                return read.Problem;
            }

            senses.AddRange(read.Value);
        }

        var nothing = VocabularyFile.ReadTable(data.FileAt("lexicon", "nothing.tsv"), row => SenseReader.ReadNothing(row, classes.Value, seen));
        return nothing.Succeeded ? new EventLexicon([.. senses, .. nothing.Value]) : nothing.Problem;
    }

    /// <summary>A lexicon of these senses alone.</summary>
    public static EventLexicon Of(IReadOnlyList<Sense> senses) => new(senses);

    /// <summary>The senses whose head has this lemma, longest first.</summary>
    internal ReadOnlySpan<Sense> WithAnchor(string lemma) => _byAnchor.TryGetValue(lemma, out var senses) ? senses : [];
}
