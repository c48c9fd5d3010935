using Entente.Actors;
using Entente.Events.Frames;

namespace Entente.Events.Discourse;

/// <summary>Finds the other side inside one state: who marches at home marches against its government, and whom a curfew or the police strike are its people.</summary>
/// <param name="parties">Who was named up to the present sentence.</param>
internal sealed class AtHome(NamedParties parties)
{
    /// <summary>How many sentences a reader has in mind, the present one included.</summary>
    private const int Reach = 3;

    /// <summary>The candidate with a side that lives in, or governs, the state of those who act; unchanged where somebody else can be meant.</summary>
    /// <param name="candidate">What may be an event.</param>
    /// <param name="participant">Makes a party of an actor and the tokens that tell of it.</param>
    public Candidate Fill(Candidate candidate, Func<ActorReference, int, int, Participant> participant)
    {
        candidate = WithPeople(candidate);
        var agents = candidate.Parties?.Select(party => party.Actor).ToList() ?? [.. candidate.Roles.Actors.SelectMany(mention => mention.Actors)];
        bool isOpen = candidate.Absorbed is null && candidate.Counterparts is null && agents.Select(agent => agent.Country).Distinct().ToList() is [not null]
            && candidate.Roles.Recipients.All(mention => WiderRecipients.IsNameless(mention) || mention.Form == MentionForm.Pronoun && mention.Actors.All(actor => agents.Contains(actor)));
        if (!isOpen || OtherSideOf(candidate, agents) is not { } other)
        {
            return candidate;
        }

        var (first, end) = candidate.Roles.Recipients.Concat(candidate.Roles.Actors).Select(mention => (mention.First, mention.End)).FirstOrDefault((candidate.Trigger.Tokens[0], candidate.Trigger.Tokens[0] + 1));
        return candidate with { Counterparts = [Known(other) ?? participant(other, first, end)] };
    }

    /// <summary>"Thousands of <i>Chadians</i> marched": those who march are people, no state.</summary>
    private static Candidate WithPeople(Candidate candidate) => candidate.Type != EventType.Protest || !candidate.Roles.Actors.Any(mention => mention.Form == MentionForm.Demonym)
        ? candidate
        : candidate with { Roles = candidate.Roles with { Actors = [.. candidate.Roles.Actors.Select(mention => mention.Form == MentionForm.Demonym ? AsPeople(mention) : mention)] } };

    /// <summary>A mention of a state as one of those who live there.</summary>
    public static ActorMention AsPeople(ActorMention mention) => mention.Actors is [{ Kind: ActorKind.State, Country: { } country }] ? mention with { Actors = [PeopleOf(country)] } : mention;

    private static ActorReference PeopleOf(string state) => new(state, state, Sector.CVL, ActorKind.Agent);

    private ActorReference? OtherSideOf(Candidate candidate, List<ActorReference> agents)
    {
        string state = agents[0].Country!;
        bool isSociety = agents.TrueForAll(agent => agent.Kind == ActorKind.Agent && Sectors.IsOfSociety(agent.Sector));
        if (candidate.Type == EventType.Protest)
        {
            return isSociety ? new(state, state, Sector.GOV, ActorKind.State) : null;
        }

        bool isAlone = parties.Last(Reach).All(named => named.Party.Actor.Id == state);
        if (isSociety)
        {
            return isAlone && candidate.Type is EventType.Assault or EventType.Coerce && agents.TrueForAll(agent => agent.Sector is Sector.REB or Sector.CRM or Sector.OPP)
                ? candidate.Roles.Recipients.Count > 0 ? PeopleOf(state) : new(state, state, Sector.GOV, ActorKind.State)
                : null;
        }

        bool strikesPeople = candidate is { Type: EventType.Coerce, Mode: "curfew" or "martial-law" or "censor" }
            || (candidate.Type is EventType.Coerce or EventType.Assault && isAlone && (candidate.Type == EventType.Coerce || (candidate.Roles.Recipients.Count > 0 && candidate.Roles.Recipients.SelectMany(mention => mention.Actors).All(actor => actor.Sector != Sector.MIL)) || agents.TrueForAll(agent => agent.Sector is Sector.COP)));
        return strikesPeople ? PeopleOf(state) : null;
    }

    /// <summary>Those who live in the state and were named last, rather than its people at large.</summary>
    private Participant? Known(ActorReference other) => other.Kind == ActorKind.Agent ? parties.LastGroup(other.Country!, Reach) : null;
}
