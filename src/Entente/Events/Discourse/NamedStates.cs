using Entente.Actors;

namespace Entente.Events.Discourse;

/// <summary>The states that a document has named so far, sentence by sentence.</summary>
internal sealed class NamedStates
{
    /// <summary>Sentences that a reader still has in mind.</summary>
    private const int Window = 2;

    private const int LeastOften = 3;

    private readonly List<HashSet<string>> _sentences = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _acting = new(StringComparer.Ordinal);

    /// <summary>The states named in the sentence last noted.</summary>
    public IReadOnlySet<string> Here => _sentences[^1];

    /// <summary>Notes a place that stands before the text.</summary>
    public void Note(EventPlace? dateline)
    {
        if (dateline?.Country is { } country)
        {
            Add([country]);
        }
    }

    /// <summary>Notes a sentence; those of one document come in order.</summary>
    public void Note(SentenceAnalysis sentence)
    {
        var named = sentence.Mentions.Where(mention => mention.Form != MentionForm.Pronoun).ToList();
        _acting.UnionWith(StatesOf(named.Where(mention => !mention.IsPlace)));
        Add([.. StatesOf(named)]);
    }

    /// <summary>The one state that the text can be about here, or null when several can: the only one named at all, or as more than a place; else in this sentence and those just before; else the one named far more often than any other.</summary>
    /// <param name="except">States that it cannot be.</param>
    public string? Only(IReadOnlySet<string> except) =>
        One(_counts.Keys, except) ?? One(_acting, except) ?? One(_sentences.TakeLast(Window + 1).SelectMany(states => states), except) ?? Foremost(except);

    private static IEnumerable<string> StatesOf(IEnumerable<ActorMention> mentions) => mentions.SelectMany(mention => mention.Actors).Select(actor => actor.Country).OfType<string>();

    private void Add(HashSet<string> states)
    {
        _sentences.Add(states);
        foreach (string state in states)
        {
            _counts[state] = _counts.GetValueOrDefault(state) + 1;
        }
    }

    private static string? One(IEnumerable<string> states, IReadOnlySet<string> except) => states.Distinct().Where(state => !except.Contains(state)).Take(2).ToList() is [var one] ? one : null;

    private string? Foremost(IReadOnlySet<string> except)
    {
        var ordered = _counts.Where(count => !except.Contains(count.Key)).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Take(2).ToList();
        return ordered.Count > 0 && ordered[0].Value >= LeastOften && (ordered.Count == 1 || ordered[0].Value >= 2 * ordered[1].Value) ? ordered[0].Key : null;
    }
}
