using Entente.Actors;
using Entente.Events.Frames;

namespace Entente.Events.Discourse;

/// <summary>Gives nameless roles ("police", "the opposition", "soldiers") the state that the text is plainly about; where several could be meant they stay nameless.</summary>
/// <param name="states">The states that the document has named up to the present sentence.</param>
internal sealed class HomeFinder(NamedStates states)
{
    private const double Confidence = 0.5;

    /// <summary>The candidate with a state for each role that has none of its own.</summary>
    /// <param name="candidate">What may be an event.</param>
    /// <param name="place">The state in which it took place, if the sentence tells.</param>
    /// <param name="seatOf">The state in which a role is said to be ("gunmen in Chad"), or null.</param>
    public Candidate Fill(Candidate candidate, string? place, Func<ActorMention, string?> seatOf)
    {
        var roles = candidate.Roles;
        if (candidate.Absorbed is not null || !roles.Actors.Concat(roles.Recipients).Any(IsHomeless))
        {
            return candidate;
        }

        var actors = Filled(roles.Actors, roles.Recipients, candidate, place, seatOf);
        // The police of "deploy riot police" are what is sent, not to whom it is done.
        var (parts, recipients) = (roles.Recipients.Where(role => IsPart(role, candidate)), roles.Recipients.Where(role => !IsPart(role, candidate)).ToList());
        return candidate with { Roles = new Roles(actors, [.. Filled(recipients, actors, candidate, place, seatOf), .. parts]) };
    }

    /// <summary>Whether a role is among the words of the form and suffers nothing: doctors who are sent do not, dissidents who are arrested do.</summary>
    private static bool IsPart(ActorMention role, Candidate candidate) =>
        !(role.Actors.All(actor => Sectors.IsOfSociety(actor.Sector)) && candidate.Type is EventType.Coerce or EventType.Assault or EventType.Retreat or EventType.Concede or EventType.Sanction)
        && candidate.Trigger.Tokens.Any(token => token != candidate.Trigger.Head && token >= role.First && token < role.End);

    private static bool IsHomeless(ActorMention mention) => mention.Actors is [{ Kind: ActorKind.Agent, Country: null, Sector: var sector }] && (Sectors.IsOfSociety(sector) || Sectors.IsOfState(sector))
        && sector is not (Sector.REF or Sector.NGO);

    private List<ActorMention> Filled(IReadOnlyList<ActorMention> roles, IReadOnlyList<ActorMention> others, Candidate candidate, string? place, Func<ActorMention, string?> seatOf) =>
        [.. roles.Select(role => IsHomeless(role) && (seatOf(role) ?? HomeOf(role.Actors[0].Sector, [.. others.SelectMany(other => other.Actors)], candidate, place)) is { } home
            ? role with { Actors = [role.Actors[0] with { Id = home, Country = home }], Confidence = Math.Min(role.Confidence, Confidence) }
            : role)];

    private string? HomeOf(Sector sector, List<ActorReference> others, Candidate candidate, string? place)
    {
        bool atHome = Sectors.IsOfSociety(sector) || sector is Sector.COP or Sector.JUD or Sector.LEG;
        if (atHome && place is not null)
        {
            return place;
        }

        var counterpart = others.Find(other => other.Country is not null);
        bool isGoverned = counterpart is not null && (atHome
            ? counterpart.Sector is Sector.COP or Sector.JUD or Sector.LEG or Sector.GOV || candidate.Type == EventType.Protest
            : Sectors.IsOfSociety(counterpart.Sector));
        if (isGoverned && states.Here.Count == 1 && states.Here.Contains(counterpart!.Country!))
        {
            return counterpart.Country;
        }

        // Whom an army or a government deals with is another state.
        HashSet<string> foreign = atHome ? [] : [.. others.Where(other => other.Sector is Sector.GOV or Sector.MIL).Select(other => other.Country).OfType<string>()];
        return states.Only(foreign);
    }
}
