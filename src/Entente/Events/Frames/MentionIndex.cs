using Entente.Actors;
using Entente.Events.Trees;

namespace Entente.Events.Frames;

/// <summary>Answers which actors a noun phrase means.</summary>
internal sealed class MentionIndex
{
    /// <summary>Nouns that say what something is about, not who takes part: "the Afghan issue".</summary>
    private static readonly HashSet<string> Topics = new(StringComparer.Ordinal)
    {
        "issue", "crisis", "conflict", "situation", "question", "problem", "process", "context", "matter", "settlement", "affair", "soil", "territory",
        "war", "economy", "market", "policy", "relation", "relationship", "tie", "history", "language", "culture", "interest", "peace", "thinking",
        "dialogue", "marketplace", "front", "theatre", "theater", "battlefield", "sea", "ocean", "coast", "region",
    };

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

        foreach (var mention in mentions.Where(mention => !IsLikeness(tree, mention)))
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
                AddOrOwner(mention, head, parties, depth);
            }
        }

        CollectJoinedOwners(head, parties, depth);
        CollectHyphenated(head, parties);

        if (_covering[head].Count == 0)
        {
            CollectOwners(head, parties, depth);
        }
        else if (_covering[head].TrueForAll(mention => mention.Actors.Count == 0))
        {
            // "Old foes Chad and Niger": the words for what they are to each other mean those named after them.
            foreach (int name in _tree.ChildrenOf(head, "appos"))
            {
                Collect(name, parties, depth + 1);
            }
        }

        foreach (int joined in _tree.ChildrenOf(head, "conj").Concat(ListedStates(head)))
        {
            if (!_tree.IsVerb(joined))
            {
                Collect(joined, parties, depth + 1);
            }
        }
    }

    /// <summary>"Chad, the Sudan, Niger and Mali": one state does not say what another is, so the tree's apposition is a list.</summary>
    private IEnumerable<int> ListedStates(int head) => StateAt(head) is { } state
        ? _tree.ChildrenOf(head, "appos").Where(child => StateAt(child) is { } other && other != state)
        : [];

    private string? StateAt(int token) => _covering[token] is [{ Form: MentionForm.Name, Actors: [{ Kind: ActorKind.State } state] }] ? state.Id : null;

    /// <summary>"The foreign ministers of Chad <i>and Niger</i>": the plural says that what is joined to the owner owns too.</summary>
    private void CollectJoinedOwners(int head, List<ActorMention> parties, int depth)
    {
        if (_tree.Sentence[head].PennTag != "NNS")
        {
            return;
        }

        foreach (var role in _covering[head].Where(mention => mention.Form == MentionForm.Role && mention.Head == head).ToList())
        {
            for (int owner = head + 1; owner < role.End; owner++)
            {
                foreach (int joined in _tree.ChildrenOf(owner, "conj").Where(joined => IsOutside(role, joined)))
                {
                    Collect(joined, parties, depth + 1);
                }
            }
        }
    }

    /// <summary>A nameless role stands for whose it is: "their representatives", "officials of the ministry".</summary>
    private void AddOrOwner(ActorMention mention, int head, List<ActorMention> parties, int depth)
    {
        int before = parties.Count;
        if (ApposedName(mention, head) is { } name)
        {
            Add(parties, name);
            return;
        }

        if (mention.Actors.Count > 0 && mention.Actors.All(actor => actor is { Kind: ActorKind.Agent, Country: null }))
        {
            foreach (int owner in _tree.ChildrenOf(head, "nmod:poss", "nmod"))
            {
                if ((_tree.FullRelations[owner] == "nmod:poss" || _tree.CaseOf(owner) is "of" or "from" || IsSeat(mention, owner)) && IsOutside(mention, owner))
                {
                    Collect(owner, parties, depth + 1);
                }
            }
        }

        if (parties.Count == before)
        {
            Add(parties, mention);
        }
    }

    /// <summary>"Its foreign minister, Ann Example": the name says best who holds the office.</summary>
    private ActorMention? ApposedName(ActorMention office, int head) => office.Form is not MentionForm.Role ? null
        : _tree.ChildrenOf(head, "appos").SelectMany(child => _covering[child]).FirstOrDefault(name => name.Form == MentionForm.Name && name.Actors is [{ Kind: ActorKind.Person, Country: not null } person] && !office.Actors.Contains(person));

    /// <summary>"The government in Kabul", "his counterpart in Chad".</summary>
    private bool IsSeat(ActorMention mention, int place) =>
        _tree.CaseOf(place) == "in" && (_tree.Lemmas[mention.Head] is "counterpart" or "colleague" || mention.Actors.All(actor => actor.Sector == Sector.GOV) && _covering[place].Exists(seat => seat.Form == MentionForm.Metonym));

    /// <summary>"Pakistan-Afghanistan-Uzbekistan": names that hyphens join belong together.</summary>
    private void CollectHyphenated(int head, List<ActorMention> parties)
    {
        for (int at = head; at - 2 >= 0 && _tree.Sentence[at - 1].PennTag == "HYPH" && _covering[at - 2].Count > 0; at -= 2)
        {
            _covering[at - 2].ForEach(mention => Add(parties, mention));
        }

        for (int at = head; at + 2 < _tree.Count && _tree.Sentence[at + 1].PennTag == "HYPH" && _covering[at + 2].Count > 0; at += 2)
        {
            _covering[at + 2].ForEach(mention => Add(parties, mention));
        }
    }

    /// <summary>A common noun stands for who owns it: "Indian troops", "the army of Chad", "officials from Kabul".</summary>
    private void CollectOwners(int head, List<ActorMention> parties, int depth)
    {
        if (Topics.Contains(_tree.Lemmas[head]) && depth == 0)
        {
            return;
        }

        int before = parties.Count;
        foreach (int child in _tree.ChildrenOf(head, "nmod:poss", "amod", "compound", "appos", "nmod:desc", "flat"))
        {
            Collect(child, parties, depth + 1);
        }

        if (parties.Count == before)
        {
            foreach (int child in _tree.ChildrenOf(head, "nmod"))
            {
                if (_tree.CaseOf(child) is "of" or "from" || (depth == 0 && _tree.CaseOf(child) == "in"))
                {
                    Collect(child, parties, depth + 1);
                }
            }
        }
    }

    /// <summary>"Ruritanian-like", "Soviet-era", "US-backed": a comparison or a background, nobody who takes part.</summary>
    private static bool IsLikeness(SentenceTree tree, ActorMention mention)
    {
        int hyphen = mention.End;
        if (hyphen < tree.Count && tree.Sentence[hyphen].Text is "\"" or "”" or "’")
        {
            hyphen++;
        }

        return hyphen + 1 < tree.Count && tree.Sentence[hyphen].Text == "-" && tree.Lemmas[hyphen + 1] is "like" or "style" or "era" or "type" or "made" or "born" or "back" or "backed" or "bordering" or "speaking" or "based";
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
