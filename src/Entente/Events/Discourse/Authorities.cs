using Entente.Actors;
using Entente.Documents;
using Entente.Events.Frames;
using Entente.Events.Lexicon;
using Entente.Events.Places;
using Entente.Events.Trees;

namespace Entente.Events.Discourse;

/// <summary>Finds who acts in a passive without an agent, where the act is one that authorities alone do: "was arrested in Minsk", "was sentenced".</summary>
/// <param name="tree">The sentence.</param>
/// <param name="governors">Which acts are those of authorities.</param>
/// <param name="states">The states that the document has named up to this sentence.</param>
internal sealed class Authorities(SentenceTree tree, Governors governors, NamedStates states)
{
    private static readonly HashSet<string> s_none = [];

    /// <summary>The candidate with the authorities that acted: those of the place, else of the state whose people suffer it, when no other is named here.</summary>
    /// <param name="candidate">What may be an event.</param>
    /// <param name="place">Where it took place, if the sentence tells.</param>
    /// <param name="participant">Makes a party of an actor and the tokens that name it.</param>
    public Candidate Fill(Candidate candidate, PlaceReading? place, Func<ActorReference, int, int, Participant> participant)
    {
        if (candidate.Absorbed is not null || candidate.Parties is not null || candidate.Roles.Actors.Count > 0 || candidate.Trigger.IsNominal || SectorOf(candidate) is not { } sector)
        {
            return candidate;
        }

        if (place is { Country: { } country } at)
        {
            return candidate with { Parties = [participant(Of(country, sector), at.First, at.End)] };
        }

        var sufferer = candidate.Roles.Recipients.FirstOrDefault(mention => mention.Actors is [{ Country: not null }]);
        string? home = sufferer is null || sufferer.Actors[0].Kind == ActorKind.State ? states.Only(s_none) : states.Here.All(state => state == sufferer.Actors[0].Country) ? sufferer.Actors[0].Country : null;
        int first = sufferer?.First ?? candidate.Trigger.Tokens[0];
        return home is null ? candidate : candidate with { Parties = [participant(Of(home, sector), first, sufferer?.End ?? first + 1)] };
    }

    private static ActorReference Of(string country, Sector sector) => sector == Sector.GOV ? new(country, country, sector, ActorKind.State) : new(country, country, sector, ActorKind.Agent);

    private Sector? SectorOf(Candidate candidate)
    {
        int head = candidate.Trigger.Head;
        bool isPassive = tree.IsVerb(head) && (tree.IsPassive(head) || tree.IsReducedParticiple(head)) && tree.ChildrenOf(head, "obl").All(child => tree.CaseOf(child) != "by");
        string lemma = tree.Lemmas[head];
        return !isPassive || candidate.Type == EventType.Assault ? null : governors.IsPolicing(lemma) ? Sector.COP : governors.IsJudging(lemma) ? Sector.JUD : governors.IsGoverning(lemma) ? Sector.GOV : null;
    }
}
