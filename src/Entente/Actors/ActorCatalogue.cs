using Entente.Actors.Names;
using Entente.Actors.Vocabulary;
using Entente.Problems;
using Entente.Time;

namespace Entente.Actors;

/// <summary>Who exists, under which names, in which years. Immutable, hence safe to share between threads.</summary>
public sealed class ActorCatalogue
{
    private readonly Dictionary<string, Actor> _actors;
    private readonly Dictionary<(string Holder, string Office), List<OfficeTerm>> _offices = [];
    private readonly Dictionary<string, List<Actor>> _regions = new(StringComparer.Ordinal);

    private ActorCatalogue(CatalogueDraft draft, AgentVocabulary agents, bool ignoreCase = false)
    {
        _actors = draft.Actors;
        Agents = agents;
        foreach (var term in draft.Terms)
        {
            Append(_offices, (term.Holder, term.Office), term);
        }

        foreach (var group in draft.Terms.GroupBy(term => term.Person, StringComparer.Ordinal))
        {
            _actors[group.Key] = _actors[group.Key] with { Terms = [.. group] };
        }

        foreach (var state in _actors.Values)
        {
            foreach (string region in state.State?.Regions ?? [])
            {
                Append(_regions, region, state);
            }
        }

        Index = CatalogueNames.Index(_actors.Values, ignoreCase);
    }

    /// <summary>Every actor, in the order of the files.</summary>
    public IReadOnlyCollection<Actor> Actors => _actors.Values;

    /// <summary>Number of different forms that are recognised.</summary>
    public int NameCount => Index.Count;

    /// <summary>Number of different roles.</summary>
    public int RoleCount => Agents.Roles.Count;

    /// <summary>Forms that name two or more actors of one time and are not surnames ("Punjab"), with the ids they can mean; a mention keeps the others as alternatives.</summary>
    public IReadOnlyList<IReadOnlyList<string>> AmbiguousForms =>
        [.. Index.All
            .Select(senses => senses.Where(sense => sense.Use != NameUse.Surname && sense.Actor.Kind != ActorKind.Person).ToList())
            .Where(senses => senses.Select(sense => sense.Actor.Country ?? sense.Actor.Id).Distinct().Count() > 1 && senses.TrueForAll(sense => sense.Actor.Years.To is null))
            .Select(senses => senses.ConvertAll(sense => sense.Actor.Id))];

    /// <summary>Keys of the regions.</summary>
    public IReadOnlyCollection<string> Regions => _regions.Keys;

    /// <summary>The roles and descriptions.</summary>
    internal AgentVocabulary Agents { get; }

    /// <summary>All listed forms.</summary>
    internal NameIndex Index { get; }

    /// <summary>Loads the catalogue from the folders <c>actors</c> and <c>agents</c> of a data directory.</summary>
    /// <returns>The catalogue, or problem EN0201 with the file and line of the first breach and the number of others.</returns>
    public static Outcome<ActorCatalogue> Load(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        if (!Directory.Exists(Path.Combine(directory, "actors")))
        {
            return ProblemCatalogue.BrokenInstall.For(directory, "the folder 'actors' is not in it");
        }

        var (draft, problems) = CatalogueReader.Read(directory);
        var (agents, agentProblems) = AgentRows.Read(directory);
        Problem[] all = [.. problems, .. agentProblems];
        return all.Length == 0 ? new ActorCatalogue(draft, agents) : Sum(all);
    }

    /// <summary>A catalogue of other actors, fictional ones say, that knows this one's words for roles and descriptions and none of its actors.</summary>
    /// <param name="actors">The actors, whose ids differ; their names are recognised in capitals and small letters alike.</param>
    /// <param name="roles">Words for roles that are meant before this catalogue's own.</param>
    /// <exception cref="ArgumentException">Two actors have one id.</exception>
    public ActorCatalogue WithActors(IEnumerable<Actor> actors, IEnumerable<(string Phrase, AgentRole Role)> roles)
    {
        ArgumentNullException.ThrowIfNull(actors);
        ArgumentNullException.ThrowIfNull(roles);
        var draft = new CatalogueDraft();
        foreach (var actor in actors)
        {
            draft.Actors.Add(actor.Id, actor);
        }

        var words = new AgentVocabulary();
        foreach (var (phrase, role) in roles)
        {
            words.Roles.Add(phrase, role);
        }

        words.AddWords(Agents);
        return new ActorCatalogue(draft, words, ignoreCase: true);
    }

    /// <summary>Everything wrong with the files of a data directory, each with file and line; empty when all is well.</summary>
    public static IReadOnlyList<Problem> Check(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return [.. CatalogueReader.Read(directory).Problems, .. AgentRows.Read(directory).Problems];
    }

    /// <summary>The actor with this id, else the one that this name means first; null when nobody has it.</summary>
    public Actor? Find(string idOrName)
    {
        ArgumentNullException.ThrowIfNull(idOrName);
        if (_actors.TryGetValue(idOrName, out var actor) || _actors.TryGetValue(idOrName.ToUpperInvariant(), out actor)
            || _actors.TryGetValue(idOrName.ToLowerInvariant(), out actor))
        {
            return actor;
        }

        var senses = Index.Exactly(idOrName);
        return senses.Count == 0 ? null : senses.OrderBy(sense => sense.Use).First().Actor;
    }

    /// <summary>The actors whose ids or names are spelt most like <paramref name="text"/>, best first.</summary>
    public IReadOnlyList<Actor> Nearest(string text, int count = 5) => NearestNames.Find(_actors.Values, text, count);

    /// <summary>Ids of the member states of an organisation at a date; with no date, of all that ever were.</summary>
    public IReadOnlyList<string> MembersOf(string organisation, DateInterval? when = null) =>
        _actors.TryGetValue(organisation, out var actor)
            ? [.. actor.Members.Where(member => member.Years.Overlaps(when)).Select(member => member.State).Distinct()]
            : [];

    /// <summary>Ids of the states that share a land border with a state.</summary>
    public IReadOnlyList<string> NeighboursOf(string state) =>
        _actors.TryGetValue(state, out var actor) && actor.State is { } profile ? profile.Borders : [];

    /// <summary>Ids of the states of a region that exist at a date; with no date, those that have not ended.</summary>
    public IReadOnlyList<string> RegionMembers(string region, DateInterval? when = null) =>
        _regions.TryGetValue(region, out var states) ? [.. states.Where(state => when is null ? state.Years.To is null : state.Years.Overlaps(when)).Select(state => state.Id)] : [];

    /// <summary>The terms of an office that touch a date; with no date, all of them.</summary>
    public IReadOnlyList<OfficeTerm> Terms(string holder, string office, DateInterval? when = null) =>
        _offices.TryGetValue((holder, office), out var terms) ? [.. terms.Where(term => term.Years.Overlaps(when))] : [];

    /// <summary>Who held an office at a date, or null when nobody or more than one person did.</summary>
    public Actor? OfficeHolder(string holder, string office, DateInterval when)
    {
        ArgumentNullException.ThrowIfNull(when);
        var persons = Terms(holder, office, when).Select(term => term.Person).Distinct().Take(2).ToList();
        return persons.Count == 1 ? _actors[persons[0]] : null;
    }

    /// <summary>The actor as it stands at a date: a person with the state and sector of the office held then, or as one of the elite without one.</summary>
    /// <remarks>With no date a person stands for the state of the latest term.</remarks>
    public ActorReference Reference(Actor actor, DateInterval? when)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Kind != ActorKind.Person)
        {
            return new ActorReference(actor.Id, actor.Country, actor.Sector, actor.Kind);
        }

        var term = actor.Terms.Where(term => term.Years.Overlaps(when)).MaxBy(term => (OfficeRank.Of(term.Office), term.Years.From ?? NodaTime.LocalDate.MinIsoValue));
        return term is null
            ? new ActorReference(actor.Id, null, Sector.ELI, ActorKind.Person)
            : new ActorReference(actor.Id, _actors[term.Holder].Country, SectorOf(term), ActorKind.Person);
    }

    private Sector SectorOf(OfficeTerm term) =>
        _actors[term.Holder] is { Kind: not ActorKind.State } organisation ? organisation.Sector : LeaderRows.SectorOf(term.Office);

    private static Problem Sum(Problem[] problems) => problems.Length == 1
        ? problems[0]
        : problems[0] with { Detail = $"{problems[0].Detail}; and {problems.Length - 1} more" };

    private static void Append<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value) where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(value);
    }
}
