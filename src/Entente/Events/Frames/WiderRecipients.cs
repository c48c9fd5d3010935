using Entente.Actors;
using Entente.Events.Discourse;
using Entente.Events.Trees;
using Entente.Events.Triggers;

namespace Entente.Events.Frames;

/// <summary>Finds who receives when nobody stands right beside the verb: inside its object, or beside the verb it is joined to.</summary>
internal sealed class WiderRecipients(SentenceTree tree, MentionIndex mentions)
{
    private const int Depth = 3;

    /// <summary>Things that somebody else may have done to the state in which they happen.</summary>
    private static readonly HashSet<string> Violence = new(StringComparer.Ordinal)
    {
        "attack", "bombing", "blast", "explosion", "killing", "murder", "assassination", "massacre", "shooting", "strike", "airstrike", "raid", "assault", "violence", "war",
        "invasion", "incident", "terrorism", "abduction", "kidnapping", "shelling", "bloodshed", "operation", "offensive", "intervention", "situation", "conflict", "crisis",
    };

    /// <summary>"Suspended most of its aid <i>to Chad</i>", "banned programs, most of them <i>Chadian</i>"; of what is condemned, who did it: "an attack on Mali <i>by Chad</i>".</summary>
    public List<ActorMention> InObject(IEnumerable<int> objects, IReadOnlyCollection<ActorMention> agents, EventType type)
    {
        List<int> heads = [.. objects];
        var doers = type == EventType.Accuse ? heads.SelectMany(head => tree.ChildrenOf(head, "nmod", "obl")).Where(child => tree.CaseOf(child) == "by").SelectMany(mentions.Of).Where(mention => IsOther(mention, agents)).Distinct().ToList() : [];
        return doers.Count > 0
            ? doers
            : [.. heads.SelectMany(head => Within(head, 0, isTalk: type is EventType.Reject or EventType.Agree or EventType.Support or EventType.Consult, isShot: type == EventType.Assault)).Distinct().Where(mention => IsOther(mention, agents))];
    }

    /// <summary>"Criticised the closure of schools <i>in Chad</i>": what is praised or blamed in a state is its doing, save violence.</summary>
    public List<ActorMention> WhereObjectIs(IEnumerable<int> objects, IReadOnlyCollection<ActorMention> agents, EventType type) => type is not (EventType.Accuse or EventType.Support)
        ? []
        : [.. objects.Where(thing => !Violence.Contains(tree.Lemmas[thing]))
            .SelectMany(thing => tree.ChildrenOf(thing, "nmod").Concat(tree.ChildrenOf(thing, "nmod").SelectMany(inner => tree.ChildrenOf(inner, "nmod"))))
            .Where(child => tree.CaseOf(child) == "in").SelectMany(mentions.Of).Distinct().Where(mention => IsOther(mention, agents))];

    /// <summary>"Telephoned the king and <i>expressed</i> solidarity": what follows is said to the same listener.</summary>
    public List<ActorMention> Shared(int verb, EventType type, IReadOnlyCollection<ActorMention> agents)
    {
        int first = tree.Heads[verb];
        bool joined = first >= 0 && tree.Relations[verb] == "conj" && tree.IsVerb(first) && tree.ChildOf(verb, "nsubj", "ccomp") < 0 && !tree.IsPassive(first);
        if (!joined || type is not (EventType.Support or EventType.Request or EventType.Agree or EventType.Accuse or EventType.Threaten or EventType.Aid or EventType.Cooperate or EventType.Reject))
        {
            return [];
        }

        var listeners = tree.ChildrenOf(first, "obj", "iobj").SelectMany(mentions.Of).ToList();
        if (!listeners.Exists(mention => IsOther(mention, agents)) && type is EventType.Aid or EventType.Cooperate)
        {
            listeners = InObject(tree.ChildrenOf(first, "obj"), agents, type);
        }

        if (listeners.Count == 0 && type != EventType.Accuse)
        {
            listeners = [.. tree.ChildrenOf(first, "obl").Where(child => tree.CaseOf(child) is "to" or "with").SelectMany(mentions.Of)];
        }

        if (listeners.Count == 0 && type == EventType.Reject)
        {
            listeners = [.. tree.ChildrenOf(first, "ccomp").SelectMany(clause => tree.ChildrenOf(clause, "nsubj")).SelectMany(mentions.Of)];
        }

        return [.. listeners.Distinct().Where(mention => IsOther(mention, agents))];
    }

    /// <summary>Whether a mention names somebody who is none of <paramref name="agents"/>, "its" and "himself" included.</summary>
    public static bool IsOther(ActorMention mention, IReadOnlyCollection<ActorMention> agents) =>
        !IsNameless(mention) && !mention.Actors.All(actor => agents.Any(agent => agent.Actors.Any(own => IsSame(own, actor))));

    /// <summary>Whether two mean one actor; "Chad's police" are not "Chad's students", though both are Chad's.</summary>
    public static bool IsSame(ActorReference one, ActorReference other) => one.Id == other.Id
        && !(one.Sector != other.Sector && (IsWithin(one) || IsWithin(other) || one.Kind == ActorKind.Agent && other.Kind == ActorKind.Agent));

    /// <summary>Whether somebody lives in a state without being part of it.</summary>
    private static bool IsWithin(ActorReference actor) => actor is { Kind: ActorKind.Agent } && Sectors.IsOfSociety(actor.Sector);

    /// <summary>Whether a mention is only a role that nobody is known to fill ("helicopters", "soldiers").</summary>
    public static bool IsNameless(ActorMention mention) => mention.Actors.Count > 0 && mention.Actors.All(actor => actor is { Kind: ActorKind.Agent, Country: null });

    private List<ActorMention> Within(int head, int depth, bool isTalk, bool isShot)
    {
        var found = new List<ActorMention>();
        foreach (int child in tree.ChildrenOf(head, "nmod", "obl", "appos", "amod", "compound"))
        {
            string preposition = tree.CaseOf(child);
            if (tree.Relations[child] is "appos" or "amod" or "compound" || preposition is "" or "to" or "against" or "with" or "for" or "of" or "from" or "between"
                // A conference or an agreement "on Chad" is about it.
                || (preposition == "on" && !isTalk)
                // "Fired a rocket <i>into</i> Chad", "set off a bomb <i>at</i> the embassy".
                || (preposition is "into" or "at" or "in" && isShot))
            {
                found.AddRange(mentions.At(child).Count > 0 && tree.Relations[child] != "appos" ? mentions.Of(child) : depth < Depth ? Within(child, depth + 1, isTalk, isShot) : []);
            }
        }

        return found;
    }

    /// <summary>"Discussed plans to build it there with his Chadian <i>counterpart</i>": a counterpart talks, wherever the tree hangs the words.</summary>
    public List<ActorMention> Counterpart(int verb) => [.. Enumerable.Range(verb + 1, tree.Count - verb - 1)
        .Where(token => tree.Lemmas[token] == "counterpart" && tree.CaseOf(token) == "with" && tree.IsWithin(token, verb))
        .Take(1).SelectMany(mentions.Of)];
}
