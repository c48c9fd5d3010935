using Entente.Actors;
using Entente.Events.Trees;

namespace Entente.Events.Frames;

/// <summary>Finds on whose border, coast or doorstep something is done: whoever it is turned against when nobody else is named.</summary>
internal sealed class Neighbours(SentenceTree tree, MentionIndex mentions)
{
    /// <summary>"Along the border <i>with Chad</i>", "near <i>Chad</i>", "off the <i>Chadian</i> coast", "outside the <i>Chadian</i> embassy".</summary>
    /// <param name="tokens">The trigger's words and the heads of its objects.</param>
    /// <param name="agents">Who acts; nobody is their own neighbour.</param>
    public List<ActorMention> Of(IEnumerable<int> tokens, IReadOnlyCollection<ActorMention> agents) =>
        [.. tokens.Distinct().SelectMany(token => tree.ChildrenOf(token, "obl", "nmod")).Distinct().SelectMany(At).Distinct().Where(mention => WiderRecipients.IsOther(mention, agents))];

    private IEnumerable<ActorMention> At(int place)
    {
        string preposition = tree.CaseOf(place);
        if (IsEdge(place))
        {
            return tree.ChildrenOf(place, "nmod").Where(child => tree.CaseOf(child) is "with" or "of").SelectMany(mentions.Of).Concat(mentions.Of(place));
        }

        return preposition is "near" or "outside" or "off" or "opposite" or "around" or "face" ? mentions.Of(place) : [];
    }

    private bool IsEdge(int place) => tree.Lemmas[place] is "border" or "frontier" or "coast" or "shore" or "coastline" or "boundary" or "borderline" or "airspace" or "waters" or "water" or "line";
}
