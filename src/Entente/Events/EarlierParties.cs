using Entente.Actors;
using Entente.Events.Frames;
using Entente.Events.Lexicon;
using Entente.Events.Trees;

namespace Entente.Events;

/// <summary>Takes who acts or receives from the sentences before when this one leaves it open: "it was agreed", "they signed", "rejected the charge".</summary>
internal static class EarlierParties
{
    /// <summary>How many sentences back the talks or the words that are answered may have been told.</summary>
    private const int Reach = 4;

    /// <summary>What somebody answers.</summary>
    private static readonly HashSet<string> Answered = new(StringComparer.Ordinal)
    {
        "accusation", "charge", "allegation", "claim", "offer", "proposal", "demand", "request", "call", "explanation", "criticism", "appeal",
        "ultimatum", "invitation", "idea", "decision", "attack", "strike", "firing", "raid", "shelling", "assault", "killing", "move", "suggestion", "condition",
        "threat", "sanction", "protest", "statement", "plan",
    };

    /// <summary>Subjects that stand for both parties of what was told before.</summary>
    private static readonly HashSet<string> Both = new(StringComparer.Ordinal)
    {
        "they", "both", "two", "three", "each", "side", "party", "army", "minister", "leader", "president", "delegation", "general", "government", "country", "diplomat", "guard",
        "force", "troop", "official", "state", "capital", "service", "chief", "premier", "head", "commander", "foe", "rival", "neighbour", "neighbor",
    };

    public static Candidate Fill(Candidate candidate, SentenceTree tree, IReadOnlyList<Participant> before, IReadOnlyList<CodedCandidate> earlier, int sentenceIndex)
    {
        if (candidate.Absorbed is not null)
        {
            return candidate;
        }

        if (IsJointAct(candidate, tree) && before is [_, _])
        {
            return candidate with { Parties = before };
        }

        var near = earlier.Where(other => other.SentenceIndex >= sentenceIndex - Reach && other.SentenceIndex < sentenceIndex).ToList();
        if (IsImpersonal(candidate, tree) || ((IsMutual(candidate) || IsShared(candidate)) && candidate.Roles.Actors.All(WiderRecipients.IsNameless) && IsSaidOfBoth(candidate, tree)))
        {
            var talks = near.FindLast(other => other.Actors.Count + other.Recipients.Count == 2 || (other.Candidate.Type == EventType.Consult && other.Actors.Count + other.Recipients.Count > 1));
            return talks is null ? candidate : candidate with { Parties = [.. talks.Actors, .. talks.Recipients] };
        }

        if (IsMutual(candidate) && !candidate.Trigger.IsNominal && candidate.Roles.Actors.SelectMany(mention => mention.Actors).Distinct().ToList() is [var one] && HasOpenSubject(candidate, tree))
        {
            var with = near.FindLast(other => other.Candidate.Type == EventType.Consult && other.Actors.Count + other.Recipients.Count == 2 && other.Actors.Concat(other.Recipients).Any(party => IsSame(party.Actor, one)));
            return with is null ? candidate : candidate with { Parties = [.. with.Actors, .. with.Recipients] };
        }

        return candidate.Roles.Actors.Count > 0 && candidate.Roles.Recipients.All(WiderRecipients.IsNameless) && IsAnswer(candidate, tree) ? WithAnswered(candidate, near) : candidate;
    }

    /// <summary>"Last autumn's joint drills": an act of several that names none of them.</summary>
    private static bool IsJointAct(Candidate candidate, SentenceTree tree) =>
        candidate is { Type: EventType.Cooperate, Trigger.IsNominal: true, Trigger.Sense.Frame: Frame.Mutual, Roles: { Actors.Count: 0, Recipients.Count: 0 } }
        && tree.Lemmas[candidate.Trigger.Head] is "drill" or "exercise" or "manoeuvre" or "maneuver" or "patrol";

    private static bool IsMutual(Candidate candidate) => candidate.Trigger.Sense.Frame == Frame.Mutual && candidate.Roles.Recipients.All(WiderRecipients.IsNameless);

    /// <summary>What the parties of talks do alike: they promise, ask and thank.</summary>
    private static bool IsShared(Candidate candidate) => !candidate.Trigger.IsNominal && candidate.Roles.Recipients.Count == 0
        && candidate.Type is EventType.Agree or EventType.Support or EventType.Retreat or EventType.Concede or EventType.Consult or EventType.Cooperate;

    private static bool IsImpersonal(Candidate candidate, SentenceTree tree) =>
        candidate.Roles.Actors.Count == 0 && candidate.Type is EventType.Agree or EventType.Support or EventType.Accuse or EventType.Request
        && tree.ChildrenOf(candidate.Trigger.Head, "nsubj", "expl").Any(subject => tree.Lemmas[subject] == "it")
        && tree.ChildOf(candidate.Trigger.Head, "aux:pass", "nsubj:pass", "expl") >= 0;

    /// <summary>Whether the subject is "they", "both ministers" or the like, or the event itself with an article ("the ceasefire took effect").</summary>
    private static bool IsSaidOfBoth(Candidate candidate, SentenceTree tree)
    {
        int head = candidate.Trigger.Head;
        if (candidate.Trigger.IsNominal)
        {
            return candidate.Type is EventType.Retreat or EventType.Consult or EventType.Assault && tree.Relations[head] is "nsubj" or "obj" && tree.ChildrenOf(head, "det").Any(article => tree.Lemmas[article] is "the" or "this") && tree.ChildrenOf(head, "nmod", "amod", "compound", "nmod:poss").All(child => tree.IsTime[child]);
        }

        // "They signed an accord and agreed": what is joined is said of the same.
        head = tree.Relations[head] == "conj" && tree.ChildOf(head, "nsubj") < 0 ? tree.Heads[head] : head;
        return tree.ChildrenOf(head, "nsubj").Any(subject => Both.Contains(tree.Lemmas[subject]) && tree.Sentence[subject].PennTag is not ("NN" or "NNP"));
    }

    /// <summary>"With the king <i>he</i> agreed": a pronoun that cannot be resolved, or was resolved to whom "with" names.</summary>
    private static bool HasOpenSubject(Candidate candidate, SentenceTree tree) =>
        tree.ChildrenOf(candidate.Trigger.Head, "nsubj").Any(subject => tree.Sentence[subject].PennTag == "PRP") && tree.ChildrenOf(candidate.Trigger.Head, "obl").Any(other => tree.CaseOf(other) == "with");

    private static bool IsAnswer(Candidate candidate, SentenceTree tree) =>
        (candidate.Type == EventType.Reject || candidate is { Type: EventType.Accuse, Mode: "disapprove" }) && !candidate.Trigger.IsNominal
        && tree.ChildrenOf(candidate.Trigger.Head, "obj").Any(thing => Answered.Contains(tree.Lemmas[thing]) && tree.ChildOf(thing, "nmod:poss", "acl:relcl") < 0
            && tree.ChildrenOf(thing, "det").Any(article => tree.Lemmas[article] is "the" or "this" or "that" or "these" or "those"));

    private static Candidate WithAnswered(Candidate candidate, List<CodedCandidate> near)
    {
        var speakers = candidate.Roles.Actors.SelectMany(mention => mention.Actors).ToList();
        var answered = near.FindLast(other => other.Recipients.Any(recipient => IsAmong(speakers, recipient)) && !other.Actors.Any(actor => IsAmong(speakers, actor)))
            ?? near.FindLast(other => other.SentenceIndex >= near[^1].SentenceIndex && other.Candidate.Type is EventType.Accuse or EventType.Request && !other.Actors.Any(actor => IsAmong(speakers, actor)));
        if (answered is not null)
        {
            return candidate with { Counterparts = answered.Actors };
        }

        var others = near.Select(other => other.Actors.Concat(other.Recipients).ToList()).LastOrDefault(all => all.Exists(party => IsAmong(speakers, party)) && all.Count(party => !IsAmong(speakers, party)) == 1);
        return others is null ? candidate : candidate with { Counterparts = [.. others.Where(party => !IsAmong(speakers, party))] };
    }

    private static bool IsAmong(List<ActorReference> speakers, Participant party) => speakers.Exists(speaker => IsSame(speaker, party.Actor));

    private static bool IsSame(ActorReference first, ActorReference second) => (first.Country ?? first.Id) == (second.Country ?? second.Id);
}
