namespace Entente.Actors.Mentions;

/// <summary>Finds whom a description points back to: "both countries", "the South Asian state", "the group", "the latter".</summary>
internal sealed class DescriptionResolver(Discourse discourse)
{
    private const int Reach = 4;

    /// <summary>Whom a description means in sentence <paramref name="sentence"/>; "in the country" means where rather than who.</summary>
    public Finding Resolve(DescriptionKind kind, int sentence, bool isPlace) => kind switch
    {
        DescriptionKind.TwoStates => TwoStates(sentence),
        DescriptionKind.TwoPersons => TwoPersons(sentence),
        DescriptionKind.OneState when isPlace && LastPlace(sentence) is { } place => place,
        DescriptionKind.OneState => Last(sentence, actor => actor.Kind == ActorKind.State, 0.6),
        DescriptionKind.OneGroup => Last(sentence, actor => actor.Kind is ActorKind.ArmedGroup or ActorKind.Party, 0.75),
        DescriptionKind.OneOrganisation => Last(sentence, actor => actor.Kind is ActorKind.Organisation or ActorKind.Alliance or ActorKind.Media or ActorKind.Company, 0.65),
        DescriptionKind.Former => OfTwo(sentence, 0),
        DescriptionKind.Latter => OfTwo(sentence, 1),
        DescriptionKind.Home => discourse.HomeState is { } home ? Finding.Of(discourse.State(home), 0.7) : Finding.None,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Whom "the South Asian state" (one) or "Central Asian states" (all) mean.</summary>
    public Finding Resolve(Region region, bool isPlural, int sentence)
    {
        var members = discourse.Catalogue.RegionMembers(region.Key, discourse.When).Except(region.Except).ToList();
        if (isPlural)
        {
            return new Finding([.. members.Select(discourse.State)], 0.7);
        }

        string? state = discourse.ProminentStates(sentence, Reach).FirstOrDefault(members.Contains);
        return state is null ? Finding.None : Finding.Of(discourse.State(state), 0.75);
    }

    private Finding TwoStates(int sentence)
    {
        var pair = discourse.LastPair(sentence, 2);
        var states = (pair.Count == 2 ? pair : discourse.ProminentStates(sentence, Reach).Take(2)).Select(discourse.State).ToList();
        return states.Count == 2 ? new Finding(states, 0.7) : Finding.None;
    }

    private Finding TwoPersons(int sentence)
    {
        var persons = discourse.Salients
            .Where(salient => sentence - salient.Sentence <= Reach)
            .SelectMany(salient => salient.Actors.Where(actor => actor.Kind == ActorKind.Person && actor.Country is not null))
            .Reverse()
            .DistinctBy(person => person.Country)
            .Take(2)
            .Reverse()
            .ToList();
        return persons.Count == 2 ? new Finding(persons, 0.75) : Finding.None;
    }

    private Finding Last(int sentence, Func<ActorReference, bool> fits, double confidence)
    {
        var last = discourse.Salients.LastOrDefault(salient => sentence - salient.Sentence <= Reach && salient.Actors.Count == 1 && fits(salient.Actors[0]));
        return last is null ? Finding.None : Finding.Of(last.Actors[0], confidence);
    }

    // Who acts in this sentence is not where it happens.
    private Finding? LastPlace(int sentence)
    {
        var place = discourse.Salients.LastOrDefault(salient => sentence - salient.Sentence <= 1 && salient.Weight <= 1 && salient.Actors is [{ Kind: ActorKind.State }]);
        return place is null ? null : Finding.Of(place.Actors[0], 0.65);
    }

    private Finding OfTwo(int sentence, int which)
    {
        var two = discourse.Salients
            .Where(salient => sentence - salient.Sentence <= 1 && salient.IsNamed && salient.Actors.Count == 1 && salient.Actors[0].Kind != ActorKind.Agent)
            .Select(salient => salient.Actors[0])
            .Reverse()
            .DistinctBy(actor => actor.Country ?? actor.Id)
            .Take(2)
            .Reverse()
            .ToList();
        return two.Count == 2 ? Finding.Of(two[which], 0.65) : Finding.None;
    }
}
