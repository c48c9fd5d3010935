using Entente.Actors;
using Entente.Events.Lexicon;
using Entente.Events.Trees;
using Entente.Events.Triggers;

namespace Entente.Events.Frames;

/// <summary>Reads who acts and who receives around a noun: "the visit of X to Y", "US-Taliban talks", "X's invasion of Y".</summary>
internal sealed class NominalFrameReader(SentenceTree tree, MentionIndex mentions, FrameReader verbs)
{
    /// <summary>Verbs that only say that an event goes on; who is their subject acts in it.</summary>
    private static readonly HashSet<string> Light = new(StringComparer.Ordinal)
    {
        "begin", "start", "launch", "conduct", "carry", "hold", "make", "have", "give", "do", "continue", "resume", "initiate", "announce", "pay",
        "undertake", "complete", "finish", "end", "mount", "stage", "wage", "commit", "lead", "order", "step", "intensify", "open", "conclude",
        "perform", "pursue", "take", "impose", "provide", "offer", "extend", "issue", "express", "voice", "deliver", "execute", "prepare", "plan",
    };

    /// <summary>Whether a verb only says that an event goes on.</summary>
    public static bool IsLight(string lemma) => Light.Contains(lemma);

    public Roles Read(Trigger trigger)
    {
        int noun = trigger.Head;
        var owners = OwnersOf(noun);
        var qualifiers = mentions.Modifying(noun, "amod", "compound", "nmod:desc").Except(owners).ToList();
        var sides = verbs.SidesOf(trigger.Tokens.Append(noun).Distinct());
        var carrier = CarrierOf(noun);
        if (carrier >= 0)
        {
            sides = [.. sides, .. verbs.SidesOf([carrier]).Where(side => side.Preposition is "with" or "to" or "against" or "on" or "by" or "from")];
        }

        bool pairs = trigger.Sense.Frame == Frame.Mutual || sides.Exists(side => side.Preposition is "between" or "among")
            || qualifiers.Sum(mention => mention.Actors.Count) > 1;
        var parts = new Parts(owners, qualifiers, sides, carrier >= 0 ? verbs.SubjectsOf(carrier) : []);
        var roles = pairs ? Mutual(parts) : OneSided(parts, trigger.Sense.Frame);
        return roles.Actors.Count == 0 && trigger.Sense.Type == EventType.Agree && NamedInComplement(noun) is { Count: > 1 } named ? new Roles(named, []) : roles;
    }

    /// <summary>Whose it is; "in <i>his</i> meeting with X, Y said" speaks of the clause's subject when nobody was named before.</summary>
    private List<ActorMention> OwnersOf(int noun)
    {
        var owners = mentions.Modifying(noun, "nmod:poss");
        bool open = owners.Count == 0 && tree.ChildrenOf(noun, "nmod:poss").Any(child => tree.Sentence[child].PennTag == "PRP$");
        int clause = tree.ClauseOf(noun);
        if (IsHeldAgainst(noun, clause) && mentions.Of(tree.ChildOf(clause, "obj")) is { Count: > 0 } held)
        {
            return held;
        }

        return open && clause != noun ? [.. verbs.SubjectsOf(clause).Where(subject => subject.Head != noun)] : owners;
    }

    /// <summary>"Make Chad a pariah after <i>its</i> invasion", "punish Chad for <i>its</i> attack": what is held against the object it did itself.</summary>
    private bool IsHeldAgainst(int noun, int clause) =>
        clause >= 0 && clause != noun && tree.IsVerb(clause) && tree.Lemmas[clause] is "make" or "punish" or "condemn" or "sanction" or "criticise" or "criticize" or "isolate" or "shun" or "boycott" or "penalise" or "penalize"
        && tree.ChildOf(clause, "obj") is var thing and >= 0 && thing < noun && tree.CaseOf(noun) is "after" or "for" or "over" or "following" or "since"
        && tree.ChildrenOf(noun, "nmod:poss").Any(child => tree.Lemmas[child] is "its" or "it" or "their" or "they");

    private static Roles Mutual(Parts parts)
    {
        string[] joining = ["with", "between", "among", "of", "by"];
        var actors = parts.Owners.Concat(parts.Qualifiers).Concat(parts.Of(joining)).Distinct().ToList();
        if (actors.Count < 2)
        {
            actors = [.. parts.Carriers.Concat(actors).Distinct()];
        }

        return new(actors, actors.Count > 1 ? [] : [.. parts.Of("to", "against", "from", "on").Except(actors)]);
    }

    /// <summary>"The agreement to build the A-B-C railway": those whom the agreed thing is named after agreed it.</summary>
    private List<ActorMention> NamedInComplement(int noun)
    {
        var complements = tree.ChildrenOf(noun, "acl").ToList();
        if (complements.Count == 0 && tree.Heads[noun] >= 0)
        {
            complements = [.. tree.ChildrenOf(tree.Heads[noun], "advcl").Where(clause => clause > noun && tree.ChildrenOf(clause, "mark").Any(mark => mark == noun + 1))];
        }

        return [.. complements.SelectMany(clause => tree.ChildrenOf(clause, "obj")).SelectMany(thing => mentions.Modifying(thing, "compound", "amod", "nmod:desc")).Distinct()];
    }

    private static Roles OneSided(Parts parts, Frame frame)
    {
        bool ofActs = frame is Frame.DoneBy or Frame.Guest && parts.Owners.Count == 0 && parts.Qualifiers.Count == 0;
        var actors = parts.Owners.ToList();
        if (actors.Count == 0)
        {
            actors = parts.Of("by");
        }

        if (actors.Count == 0)
        {
            actors = parts.Qualifiers.ToList();
        }

        if (actors.Count == 0 && ofActs)
        {
            actors = parts.Of("of");
        }

        if (actors.Count == 0)
        {
            actors = parts.Carriers;
        }

        string[] receiving = frame switch
        {
            Frame.DoneTo => ["of", "on", "against", "to", "for", "with", "from", "in"],
            Frame.Guest => ["to", "of", "in", "with"],
            _ => ["to", "with", "against", "on", "for", "from", "over", "of"],
        };
        foreach (string preposition in receiving)
        {
            if (parts.Of(preposition).Except(actors).ToList() is { Count: > 0 } recipients)
            {
                return new(actors, recipients);
            }
        }

        return new(actors, [.. parts.Qualifiers.Except(actors)]);
    }

    /// <summary>The verb that carries the noun as its object or passive subject and says nothing itself, or −1.</summary>
    private int CarrierOf(int noun)
    {
        int governor = tree.Heads[noun];
        bool carried = governor >= 0 && tree.IsVerb(governor) && Light.Contains(tree.Lemmas[governor])
            && (tree.Relations[noun] == "obj" || tree.FullRelations[noun] == "nsubj:pass");
        return carried ? governor : -1;
    }

    private sealed record Parts(List<ActorMention> Owners, List<ActorMention> Qualifiers, List<Side> Sides, List<ActorMention> Carriers)
    {
        public List<ActorMention> Of(params string[] prepositions) =>
            [.. Sides.Where(side => Array.IndexOf(prepositions, side.Preposition) >= 0).SelectMany(side => side.Mentions).Distinct()];
    }
}
