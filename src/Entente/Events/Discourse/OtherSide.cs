using Entente.Actors;
using Entente.Events.Frames;
using Entente.Events.Lexicon;
using Entente.Events.Trees;

namespace Entente.Events.Discourse;

/// <summary>Finds to whom something is done when the clause does not say and only one can be meant: whoever dealt with the agent last, or the one other party named here.</summary>
/// <param name="parties">Who was named up to the present sentence.</param>
internal sealed class OtherSide(NamedParties parties)
{
    /// <summary>How many sentences back the dealings may have been told.</summary>
    private const int Reach = 2;

    private static readonly HashSet<string> s_nobody = [];

    /// <summary>The candidate with the other side, where it has none and only one can be meant.</summary>
    /// <param name="candidate">What may be an event.</param>
    /// <param name="tree">Its sentence.</param>
    /// <param name="earlier">Events of the sentences before, in order.</param>
    /// <param name="sentenceIndex">The sentence's place in the document.</param>
    /// <param name="speakers">Ids of those who tell of it: they are no party to it.</param>
    public Candidate Fill(Candidate candidate, SentenceTree tree, IReadOnlyList<CodedCandidate> earlier, int sentenceIndex, Func<IReadOnlySet<string>> speakers)
    {
        var agents = candidate.Roles.Actors.SelectMany(mention => mention.Actors).ToList();
        bool isOpen = candidate.Absorbed is null && candidate.Parties is null && candidate.Counterparts is null && agents.Exists(agent => agent.Country is not null || agent.Kind != ActorKind.Agent)
            && candidate.Roles.Recipients.All(mention => WiderRecipients.IsNameless(mention) || mention.Form == MentionForm.Pronoun) && candidate.Roles.Recipients.SelectMany(mention => mention.Actors).All(actor => agents.Exists(agent => WiderRecipients.IsSame(agent, actor)));
        if (!isOpen || IsAddressed(candidate, tree) || IsToAnybody(candidate, tree) || IsSession(candidate, agents) || (candidate.Trigger.Sense.Frame == Frame.Mutual && agents.Count > 1))
        {
            return candidate;
        }

        var near = earlier.Where(other => other.SentenceIndex >= sentenceIndex - Reach).ToList();
        var found = Sovereign(candidate, agents) ?? Voted(candidate, tree) ?? (candidate.Type is EventType.Accuse or EventType.Support ? Judged(candidate, agents, near) : IsDirected(candidate, agents) ? Partner(agents, near) ?? OnlyOther(agents, speakers()) ?? LastSubject(candidate.Type, agents, speakers()) : null);
        return found is null ? candidate : candidate with { Counterparts = found };
    }

    /// <summary>"Asked <i>its partners</i> to help": somebody is asked whom no catalogue knows.</summary>
    private static bool IsAddressed(Candidate candidate, SentenceTree tree)
    {
        int head = candidate.Trigger.Head;
        return candidate.Type == EventType.Request && !candidate.Trigger.IsNominal && tree.ChildOf(head, "obj", "iobj") >= 0
            && tree.ChildOf(head, "xcomp", "ccomp") >= 0;
    }

    /// <summary>"Has promised <i>nobody</i>", "has not told anyone": the clause says to whom, and it is no party.</summary>
    private static bool IsToAnybody(Candidate candidate, SentenceTree tree) =>
        tree.ChildrenOf(candidate.Trigger.Head, "obj", "iobj", "obl").Any(child => tree.Lemmas[child] is "anyone" or "anybody" or "someone" or "somebody" or "everyone" or "everybody" or "nobody")
        || (candidate.Type == EventType.Support && IsOfThing(candidate.Trigger.Head, tree));

    /// <summary>"Chad condemned the seizure, Norway defended <i>it</i>": what the clause before condemns is stood by, not who did something kind before.</summary>
    private static bool IsOfThing(int verb, SentenceTree tree) => tree.Heads[verb] is var before and >= 0 && tree.Relations[verb] is "conj" or "parataxis"
        && tree.ChildrenOf(verb, "obj").Any(child => tree.Lemmas[child] == "it") && tree.ChildOf(before, "obj") >= 0;

    /// <summary>A council that meets does so with nobody but itself.</summary>
    private static bool IsSession(Candidate candidate, List<ActorReference> agents) =>
        candidate.Trigger.Sense is { Frame: Frame.Mutual, Type: EventType.Consult } && agents.TrueForAll(agent => agent.Kind == ActorKind.Organisation);

    /// <summary>Who vetoes, abstains or votes against refuses the body that votes, where one was named.</summary>
    private List<Participant>? Voted(Candidate candidate, SentenceTree tree)
    {
        bool isVote = candidate.Type == EventType.Reject && tree.Lemmas[candidate.Trigger.Head] is "veto" or "abstain" or "vote" && candidate.Roles.Actors.SelectMany(mention => mention.Actors).All(actor => actor.Kind == ActorKind.State);
        var body = isVote ? parties.Last(Reach + 1).Select(named => named.Party).FirstOrDefault(party => party.Actor.Kind == ActorKind.Organisation) : null;
        return body is null ? null : [body];
    }

    /// <summary>Those who live in a state and are named without another party speak and march against who governs it.</summary>
    private List<Participant>? Sovereign(Candidate candidate, List<ActorReference> agents)
    {
        bool isWithin = candidate.Type is EventType.Protest or EventType.Request or EventType.Reject or EventType.Accuse or EventType.Threaten
            && agents.TrueForAll(agent => agent is { Kind: ActorKind.Agent, Country: not null } && Sectors.IsOfSociety(agent.Sector));
        if (!isWithin)
        {
            return null;
        }

        var own = parties.Last(Reach + 1).Where(named => named.Governs && agents.Exists(agent => agent.Country == named.Party.Actor.Id)).Take(1).Select(named => named.Party).ToList();
        return own.Count == 0 || (candidate.Type != EventType.Protest && OnlyOther(agents, s_nobody) is not null) ? null : own;
    }

    /// <summary>Whether it is done to a party, as a rule to the one that was dealt with before; who is met, helped or hit may be anybody.</summary>
    private static bool IsDirected(Candidate candidate, List<ActorReference> agents) => candidate.Type is EventType.Request or EventType.Reject or EventType.Agree or EventType.Concede or EventType.Threaten or EventType.Sanction
        or EventType.Mobilize or EventType.Retreat or EventType.Coerce && agents.TrueForAll(agent => !IsDomestic(agent.Sector));

    /// <summary>Whether a sector acts on those at home.</summary>
    private static bool IsDomestic(Sector sector) => Sectors.IsOfSociety(sector) || sector is Sector.COP or Sector.JUD or Sector.LEG;

    /// <summary>Whose deed is condemned or welcomed: who did what was told last of that kind.</summary>
    private static List<Participant>? Judged(Candidate candidate, List<ActorReference> agents, List<CodedCandidate> near)
    {
        var deed = near.FindLast(other => !other.Actors.Any(actor => IsAmong(agents, actor.Actor)) && IsHostile(other.Candidate.Type) == (candidate.Type == EventType.Accuse) && other.Candidate.Type != EventType.Consult);
        return deed is null ? null : [.. deed.Actors];
    }

    private static bool IsHostile(EventType type) => type is EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten or EventType.Protest or EventType.Sanction
        or EventType.Mobilize or EventType.Coerce or EventType.Assault;

    /// <summary>The other side of what was told of the agent last.</summary>
    private static List<Participant>? Partner(List<ActorReference> agents, List<CodedCandidate> near)
    {
        var last = near.FindLast(other => other.Actors.Concat(other.Recipients).Any(party => IsAmong(agents, party.Actor)) && other.Actors.Concat(other.Recipients).Any(party => !IsAmong(agents, party.Actor)));
        var others = last?.Actors.Concat(last.Recipients).Where(party => !IsAmong(agents, party.Actor)).ToList();
        return others is [_] ? others : null;
    }

    /// <summary>The one other party that this sentence and those just before name.</summary>
    private List<Participant>? OnlyOther(List<ActorReference> agents, IReadOnlySet<string> except)
    {
        var others = parties.Last(Reach + 1).Select(named => named.Party).Where(party => !IsAmong(agents, party.Actor) && !except.Contains(party.Actor.Id)).DistinctBy(party => party.Actor.Id).Take(2).ToList();
        return others is [_] ? others : null;
    }

    /// <summary>The one other party that was last spoken of as acting: promises and threats answer whoever did something just before, the rest whoever does in this very sentence.</summary>
    private List<Participant>? LastSubject(EventType type, List<ActorReference> agents, IReadOnlySet<string> except)
    {
        int count = type is EventType.Agree or EventType.Threaten or EventType.Sanction ? Reach + 1 : 1;
        var others = parties.LastSubjects(count, party => !IsAmong(agents, party.Actor) && !except.Contains(party.Actor.Id));
        return others is [_] ? others : null;
    }

    private static bool IsAmong(List<ActorReference> agents, ActorReference actor) => agents.Exists(agent => (agent.Country ?? agent.Id) == (actor.Country ?? actor.Id));
}
