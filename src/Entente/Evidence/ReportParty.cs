using Entente.Actors;

namespace Entente.Evidence;

/// <summary>The sides on which a party of a report stands.</summary>
[Flags]
public enum PartySide
{
    /// <summary>It acts, alone or with others.</summary>
    Acts = 1,
    /// <summary>It is acted upon.</summary>
    Receives = 2,
}

/// <summary>How closely a report names whom it means.</summary>
public enum NamedAs
{
    /// <summary>As the state, or as what stands for no state.</summary>
    Whole,
    /// <summary>As a body of the state, or somebody in a role.</summary>
    Body,
    /// <summary>As a person.</summary>
    Person,
}

/// <summary>Somebody who takes part, as one report names them.</summary>
/// <param name="Id">Id of the actor.</param>
/// <param name="As">How closely it is named.</param>
public sealed record PartyName(string Id, NamedAs As);

/// <summary>A state, or somebody who stands for none, with all who take part for it in one report.</summary>
/// <param name="Key">Id of the state, or of the actor when it stands for none.</param>
/// <param name="Sides">Where it stands.</param>
/// <param name="Names">Those named, by id.</param>
public sealed record ReportParty(string Key, PartySide Sides, IReadOnlyList<PartyName> Names)
{
    /// <summary>The parties of an event in order of their keys; roles that nobody is known to fill are none.</summary>
    public static IReadOnlyList<ReportParty> Of(Events.Event told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return
        [
            .. told.Actors.Select(actor => (actor.Actor, Side: PartySide.Acts))
                .Concat(told.Recipients.Select(recipient => (recipient.Actor, Side: PartySide.Receives)))
                .Where(part => part.Actor.Kind != ActorKind.Agent || part.Actor.Country is not null)
                .GroupBy(part => part.Actor.Country ?? part.Actor.Id, StringComparer.Ordinal)
                .OrderBy(party => party.Key, StringComparer.Ordinal)
                .Select(party => new ReportParty(
                    party.Key,
                    party.Aggregate((PartySide)0, (sides, part) => sides | part.Side),
                    [.. party.Select(part => NameOf(part.Actor, party.Key)).Distinct().OrderBy(name => name.Id, StringComparer.Ordinal)])),
        ];
    }

    /// <summary>Number of persons named.</summary>
    public int Persons { get; } = Names.Count(name => name.As == NamedAs.Person);

    /// <summary>Whether it is named as a whole.</summary>
    public bool IsWhole { get; } = Names.Any(name => name.As == NamedAs.Whole);

    private static PartyName NameOf(ActorReference actor, string key) => new(
        actor.Id,
        actor.Id == key ? NamedAs.Whole : actor.Kind == ActorKind.Person ? NamedAs.Person : NamedAs.Body);
}
