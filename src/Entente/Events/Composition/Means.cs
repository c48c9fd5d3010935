using Entente.Events.Trees;

namespace Entente.Events.Composition;

/// <summary>The mode of an assault by what it was done with, where the predicate alone leaves it open: "<i>warplanes</i> attacked", "attacked with <i>machetes</i>".</summary>
internal static class Means
{
    public static Candidate Read(Candidate candidate, SentenceTree tree)
    {
        bool open = candidate is { Type: EventType.Assault, Mode: null or "explosives" } && candidate.Trigger.Tokens.Length == 1;
        return open && WordsOf(candidate.Trigger.Head, tree).Select(token => ModeOf(tree.Lemmas[token])).FirstOrDefault(mode => mode is not null) is { } known
            ? candidate with { Mode = known }
            : candidate;
    }

    private static IEnumerable<int> WordsOf(int head, SentenceTree tree) => tree.IsVerb(head)
        ? tree.ChildrenOf(head, "nsubj", "obl").Where(child => tree.FullRelations[child] is "obl:agent" || tree.Relations[child] == "nsubj" && !tree.IsPassive(head) || tree.CaseOf(child) is "with" or "use" or "by")
            .Concat(tree.ChildrenOf(head, "obj").SelectMany(thing => tree.ChildrenOf(thing, "nmod")).Where(child => tree.CaseOf(child) == "with"))
        : tree.ChildrenOf(head, "compound", "amod");

    private static string? ModeOf(string word) => word switch
    {
        "drone" or "uav" or "quadcopter" => "drone",
        "warplane" or "jet" or "aircraft" or "plane" or "bomber" or "helicopter" or "gunship" => "aerial",
        "artillery" or "tank" or "howitzer" or "mortar" or "rocket" or "missile" or "gunboat" or "warship" or "battery" => "heavy-weapons",
        "machete" or "knife" or "stone" or "club" or "axe" or "sword" or "spear" or "arrow" => "primitive",
        "rifle" or "gun" or "pistol" or "sniper" or "gunman" or "gunfire" => "firearms",
        "gas" or "sarin" or "chlorine" => "unconventional",
        _ => null,
    };
}
