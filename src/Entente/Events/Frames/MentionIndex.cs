using Entente.Actors;
using Entente.Events.Trees;

namespace Entente.Events.Frames;

/// <summary>Answers which actors a noun phrase means.</summary>
internal sealed class MentionIndex
{
    private readonly SentenceTree _tree;
    private readonly List<ActorMention>[] _covering;

    public MentionIndex(SentenceTree tree, IReadOnlyList<ActorMention> mentions)
    {
        _tree = tree;
        Mentions = mentions;
        _covering = new List<ActorMention>[tree.Count];
        for (int i = 0; i < tree.Count; i++)
        {
            _covering[i] = [];
        }

        foreach (var mention in mentions)
        {
            for (int i = mention.First; i < mention.End; i++)
            {
                _covering[i].Add(mention);
            }
        }
    }

    public IReadOnlyList<ActorMention> Mentions { get; }

    /// <summary>Mentions that hold the token.</summary>
    public IReadOnlyList<ActorMention> At(int token) => _covering[token];

    /// <summary>The actors that the noun phrase headed by <paramref name="head"/> means, with those joined to it by "and".</summary>
    public List<ActorMention> Of(int head)
    {
        var parties = new List<ActorMention>();
        Collect(head, parties, depth: 0);
        return parties;
    }

    /// <summary>Actors that own or qualify a noun: "<i>Moscow's</i> support", "<i>Indian</i> invasion", "<i>US-Taliban</i> talks".</summary>
    public List<ActorMention> Modifying(int noun, params string[] relations)
    {
        var parties = new List<ActorMention>();
        foreach (int child in _tree.ChildrenOf(noun, relations))
        {
            foreach (var mention in Of(child))
            {
                Add(parties, mention);
            }
        }

        return parties;
    }

    private void Collect(int head, List<ActorMention> parties, int depth)
    {
        if (depth > 6)
        {
            return;
        }

        foreach (var mention in _covering[head])
        {
            if (mention.Head == head || depth == 0 || IsOutside(mention, _tree.Heads[head]))
            {
                Add(parties, mention);
            }
        }

        if (_covering[head].Count == 0)
        {
            CollectOwners(head, parties, depth);
        }

        foreach (int joined in _tree.ChildrenOf(head, "conj"))
        {
            if (!_tree.IsVerb(joined))
            {
                Collect(joined, parties, depth + 1);
            }
        }
    }

    /// <summary>A common noun stands for who owns it: "Indian troops", "the army of Chad", "officials from Kabul".</summary>
    private void CollectOwners(int head, List<ActorMention> parties, int depth)
    {
        int before = parties.Count;
        foreach (int child in _tree.ChildrenOf(head, "nmod:poss", "amod", "compound", "appos", "nmod:desc", "flat"))
        {
            Collect(child, parties, depth + 1);
        }

        if (parties.Count == before)
        {
            foreach (int child in _tree.ChildrenOf(head, "nmod"))
            {
                if (_tree.CaseOf(child) is "of" or "from" or "in")
                {
                    Collect(child, parties, depth + 1);
                }
            }
        }
    }

    private static bool IsOutside(ActorMention mention, int token) => token < mention.First || token >= mention.End;

    private static void Add(List<ActorMention> parties, ActorMention mention)
    {
        if (mention.Actors.Count > 0 && !parties.Contains(mention))
        {
            parties.Add(mention);
        }
    }
}
