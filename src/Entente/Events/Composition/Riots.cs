using Entente.Events.Lexicon;
using Entente.Events.Trees;

namespace Entente.Events.Composition;

/// <summary>"A crowd burned the embassy", "protesters stormed the parliament": what crowds do to buildings is a riot, no assault of an army.</summary>
internal static class Riots
{
    public static Candidate Read(Candidate candidate, SentenceTree tree, Governors governors)
    {
        bool isRiot = candidate.Absorbed is null && candidate.Type is EventType.Assault or EventType.Coerce && tree.IsVerb(candidate.Trigger.Head) && governors.IsRioting(tree.Lemmas[candidate.Trigger.Head])
            && candidate.Roles.Actors.Count > 0 && tree.ChildrenOf(candidate.Trigger.Head, "nsubj").Any(subject => governors.IsCrowd(tree.Lemmas[subject]));
        return isRiot ? candidate with { Type = EventType.Protest, Mode = "riot" } : candidate;
    }
}
