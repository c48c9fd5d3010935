using Entente.Time;

namespace Entente.Actors.Mentions;

/// <summary>Somebody talked of in a document.</summary>
/// <param name="Actors">The actors, several when they were named together.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Weight">How prominent: 3 a subject, 2 another part, 1 an adjective, 0.5 a place.</param>
/// <param name="IsPlural">Whether "they" may mean it; null when "they" and "it" both may (an armed group).</param>
/// <param name="IsFemale">Whether "she" means it; null when that is not known.</param>
internal sealed record Salient(IReadOnlyList<ActorReference> Actors, int Sentence, double Weight, bool? IsPlural, bool? IsFemale)
{
    /// <summary>Whether it was named as one of several ("Pakistan and Russia"), so that "it" hardly means it.</summary>
    public bool IsJoined { get; set; }

    /// <summary>Whether words named it, rather than a pronoun.</summary>
    public bool IsNamed { get; init; } = true;
}

/// <summary>A person named in full, who is known by the surname from then on.</summary>
/// <param name="Reference">Who it is, or null for a stranger without a title.</param>
/// <param name="Office">Key of the office in which the person was introduced, if any.</param>
/// <param name="IsFemale">Whether "she" means the person; null when that is not known.</param>
internal sealed record Introduction(ActorReference? Reference, string? Office, bool? IsFemale);

/// <summary>What a document has said so far: who was named, and how prominently.</summary>
internal sealed class Discourse(ActorCatalogue catalogue, MentionSetting setting)
{
    private readonly Dictionary<string, Introduction> _persons = new(StringComparer.Ordinal);
    private readonly List<Salient> _salients = [];
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>The catalogue.</summary>
    public ActorCatalogue Catalogue => catalogue;

    /// <summary>When the document was written, or null.</summary>
    public DateInterval? When => setting.ReferenceDate;

    /// <summary>The state the outlet writes for, or null.</summary>
    public string? HomeState => setting.HomeState;

    /// <summary>Everybody talked of, in order.</summary>
    public IReadOnlyList<Salient> Salients => _salients;

    /// <summary>Notes a person under a surname; the latest one counts.</summary>
    public void Introduce(string surname, Introduction person) => _persons[surname] = person;

    /// <summary>Who was introduced under this surname, or null.</summary>
    public Introduction? Introduced(string surname) => _persons.GetValueOrDefault(surname);

    /// <summary>The person introduced with this office, if exactly one was.</summary>
    public ActorReference? HolderOf(string office, string? country = null)
    {
        var holders = _persons.Values
            .Where(person => person.Reference is not null && person.Office == office && (country is null || person.Reference.Country == country))
            .Select(person => person.Reference!)
            .DistinctBy(person => person.Id)
            .Take(2)
            .ToList();
        return holders.Count == 1 ? holders[0] : null;
    }

    /// <summary>Notes a state or organisation that the document names anywhere, also further down.</summary>
    public void NoteName(string id) => _named.Add(id);

    /// <summary>Whether the document names a state or organisation anywhere.</summary>
    public bool Names(string id) => _named.Contains(id);

    /// <summary>Notes that somebody was talked of.</summary>
    public void Mention(Salient salient)
    {
        if (salient.Actors.Count > 0)
        {
            _salients.Add(salient);
        }
    }

    /// <summary>Notes that the last mentions of two actors name them together.</summary>
    public void Join(IReadOnlyList<ActorReference> one, IReadOnlyList<ActorReference> other)
    {
        foreach (var salient in _salients.TakeLast(3).Where(salient => ReferenceEquals(salient.Actors, one) || ReferenceEquals(salient.Actors, other)))
        {
            salient.IsJoined = true;
        }
    }

    /// <summary>Whether a state, or somebody who stands for it, was talked of.</summary>
    public bool SpokeOf(string country) => _salients.Exists(salient => salient.Actors.Any(actor => actor.Country == country));

    /// <summary>The last two states that were talked of together, if that was at most <paramref name="reach"/> sentences ago.</summary>
    public IReadOnlyList<string> LastPair(int sentence, int reach)
    {
        for (int i = _salients.Count - 1; i >= 0 && sentence - _salients[i].Sentence <= reach; i--)
        {
            if (_salients[i].IsPlural == true && _salients[i].Actors is [{ Country: { } one }, { Country: { } other }] && one != other)
            {
                return [one, other];
            }
        }

        return [];
    }

    /// <summary>The states talked of in the last sentences, most prominent first; recent and repeated mentions weigh more.</summary>
    /// <param name="sentence">Index of the present sentence.</param>
    /// <param name="reach">How many sentences back.</param>
    public IReadOnlyList<string> ProminentStates(int sentence, int reach) =>
        [.. _salients
            .Where(salient => sentence - salient.Sentence <= reach)
            .SelectMany(salient => salient.Actors.Select(actor => actor.Country).Distinct().Select(country => (Country: country, Weight: salient.Weight * Math.Pow(0.7, sentence - salient.Sentence))))
            .Where(found => found.Country is not null)
            .GroupBy(found => found.Country!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(found => found.Weight))
            .Select(group => group.Key)];

    /// <summary>A state as it stands.</summary>
    public ActorReference State(string id) => new(id, id, Sector.GOV, ActorKind.State);
}
