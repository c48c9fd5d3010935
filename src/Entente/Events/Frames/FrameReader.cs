using Entente.Actors;
using Entente.Events.Lexicon;
using Entente.Events.Trees;
using Entente.Events.Triggers;

namespace Entente.Events.Frames;

/// <summary>Maps the grammar around a trigger to who acts and who receives.</summary>
internal sealed class FrameReader
{
    private static readonly HashSet<string> Collectives = new(StringComparer.Ordinal)
    {
        "group", "bunch", "number", "team", "delegation", "host", "handful", "pair", "couple", "dozen", "crowd", "series", "array", "party", "majority", "range",
    };

    private readonly SentenceTree _tree;
    private readonly MentionIndex _mentions;
    private readonly SubjectFinder _subjects;
    private readonly NominalFrameReader _nominal;
    private readonly WiderRecipients _wider;
    private readonly Neighbours _neighbours;

    public FrameReader(SentenceTree tree, MentionIndex mentions)
    {
        _tree = tree;
        _mentions = mentions;
        _subjects = new SubjectFinder(tree);
        _nominal = new NominalFrameReader(tree, mentions, this);
        _wider = new WiderRecipients(tree, mentions);
        _neighbours = new Neighbours(tree, mentions);
    }

    /// <summary>Whom the verb is said of.</summary>
    public List<ActorMention> SubjectsOf(int verb)
    {
        var heads = _subjects.Of(verb);
        var named = heads.SelectMany(_mentions.Of).Distinct().ToList();
        if (named.Count > 0)
        {
            return named;
        }

        if (heads.Any(head => _tree.Sentence[head].PennTag == "PRP" && _tree.Lemmas[head] is "i" or "we") && SpeakerOf(verb) is { Count: > 0 } speakers)
        {
            return speakers;
        }

        // "Chad, the state that had armed": whom a predicate noun is said of. "Chad said that it was ready": an open pronoun means who speaks.
        foreach (int head in heads)
        {
            int owner = _tree.ChildOf(head, "nsubj");
            int speech = _tree.Relations[verb] == "ccomp" ? _tree.Heads[verb] : -1;
            bool open = speech >= 0 && _tree.Sentence[head].PennTag == "PRP" && _tree.Lemmas[head] is "it" or "he" or "she" or "they" && _tree.Heads[head] == verb;
            named.AddRange(owner >= 0 ? _mentions.Of(owner) : open ? _subjects.Of(speech).SelectMany(_mentions.Of) : []);
        }

        return named;
    }

    /// <summary>"We attacked", the general said: whoever says "we" means who speaks.</summary>
    private List<ActorMention> SpeakerOf(int verb)
    {
        for (int at = verb, step = 0; step < 8 && at >= 0; step++, at = _tree.Heads[at])
        {
            int governor = _tree.Heads[at];
            int speech = governor >= 0 && _tree.IsVerb(governor) && _tree.Relations[at] is "ccomp" or "parataxis" ? governor
                : _tree.ChildrenOf(at, "parataxis").FirstOrDefault(child => _tree.IsVerb(child) && _tree.ChildOf(child, "ccomp") < 0, -1);
            if (speech >= 0 && _tree.ChildOf(speech, "nsubj") is var speaker and >= 0 && _tree.Sentence[speaker].PennTag != "PRP")
            {
                return _mentions.Of(speaker);
            }
        }

        return [];
    }

    public Roles Read(Trigger trigger) => trigger.Sense.Pos switch
    {
        SensePos.Noun => _nominal.Read(trigger),
        _ => ReadVerb(trigger),
    };

    /// <summary>Actors behind prepositions that lean on the trigger's words, in order of the sentence.</summary>
    public List<Side> SidesOf(IEnumerable<int> tokens)
    {
        var sides = new List<Side>();
        var all = tokens.ToList();
        // "The invasion and destruction of Y": joined nouns share what follows the last of them.
        all.AddRange(all.Where(_tree.IsNominal).SelectMany(token => _tree.ChildrenOf(token, "conj")).Where(joined => _tree.Pos[joined] == Language.UniversalPos.Noun).ToList());
        foreach (int token in all.Distinct())
        {
            // "Sent a team <i>back to</i> Chad": what leans on the adverb leans on the verb.
            foreach (int child in _tree.ChildrenOf(token, "obl", "nmod").Concat(_tree.ChildrenOf(token, "advmod").Where(adverb => _tree.Lemmas[adverb] is "back" or "home" or "over" or "deep" or "straight").SelectMany(adverb => _tree.ChildrenOf(adverb, "obl", "nmod"))))
            {
                if (_tree.CaseOf(child) is { Length: > 0 } preposition && _mentions.Of(child) is { Count: > 0 } named)
                {
                    sides.Add(new Side(preposition, child, named, _tree.ChildOf(child, "case")));
                }
            }
        }

        return sides;
    }

    private Roles ReadVerb(Trigger trigger)
    {
        int head = PredicateOf(trigger);
        var clause = new Clause(
            _tree.IsPassive(head) ? SidesOf([head]).Where(side => side.Preposition == "by").SelectMany(side => side.Mentions).ToList() : SubjectsOf(head),
            [.. ThemesOf(head).Concat(InnerObjects(trigger, head).SelectMany(_mentions.Of)).Distinct()],
            [.. DirectHeads(head), .. InnerObjects(trigger, head)],
            SidesOf(trigger.Tokens.Append(head).Distinct()),
            trigger);
        return (IsEachOther(clause.Direct) ? Frame.Mutual : trigger.Sense.Frame) switch
        {
            Frame.Mutual => Mutual(clause) is { HasBothSides: false, Actors.Count: 1 } lone && (_wider.Counterpart(head) is { Count: > 0 } counterpart || (counterpart = Beneficiaries(clause, head)).Count > 0)
                ? new([.. lone.Actors, .. counterpart.Except(lone.Actors)], [])
                : Mutual(clause),
            Frame.Guest when clause.Agents.Count == 0 && _tree.IsPassive(head) => Awaited(clause with { Agents = clause.Themes, Themes = [], Direct = [] }),
            Frame.Guest => new(clause.Agents, Pick(clause, ["to", "in", "at", "with", "into", "for", "on", "of"], themesFirst: true)),
            Frame.Host => Host(clause),
            Frame.Receiver => new(Pick(clause, ["from", "by", "of"], themesFirst: false), clause.Agents),
            _ => new(clause.Agents, Recipients(clause, head)),
        };
    }

    /// <summary>Objects of the infinitive that belongs to a form ("agree to <i>meet</i> Chad").</summary>
    private IEnumerable<int> InnerObjects(Trigger trigger, int head) =>
        trigger.Tokens.Where(token => token != head && _tree.Sentence[token].PennTag == "VB").SelectMany(token => _tree.ChildrenOf(token, "obj", "iobj"));

    /// <summary>"Signed an accord to supply <i>Chad</i> with wheat": what was agreed names the other side.</summary>
    private List<ActorMention> Beneficiaries(Clause clause, int verb) =>
        [.. clause.Direct.SelectMany(thing => _tree.ChildrenOf(thing, "acl")).Concat(_tree.ChildrenOf(verb, "advcl"))
            .Where(aim => _tree.ChildrenOf(aim, "mark").Any(mark => _tree.Lemmas[mark] == "to"))
            .SelectMany(aim => _tree.ChildrenOf(aim, "obj", "iobj").SelectMany(_mentions.Of).Concat(SidesOf([aim]).Where(side => side.Preposition is "with" or "to" or "from").SelectMany(side => side.Mentions)))
            .Where(mention => WiderRecipients.IsOther(mention, clause.Agents)).Distinct()];

    /// <summary>"Fight each other", "accused one another": whoever does it has it done to them.</summary>
    private bool IsEachOther(List<int> objects) => objects.Exists(head => _tree.Lemmas[head] is "each" or "one" && head + 1 < _tree.Count && _tree.Lemmas[head + 1] is "other" or "another");

    /// <summary>Of "ready to" and "in support of" the copula's subject acts: the head itself carries it in Universal Dependencies.</summary>
    private int PredicateOf(Trigger trigger)
    {
        if (trigger.Sense.Pos != SensePos.Phrase || _tree.ChildOf(trigger.Head, "cop") >= 0 || _tree.Heads[trigger.Head] < 0)
        {
            return trigger.Head;
        }

        return _tree.Heads[trigger.Head];
    }

    private List<ActorMention> ThemesOf(int verb)
    {
        if (_tree.IsPassive(verb))
        {
            return SubjectsOf(verb);
        }

        var themes = _tree.ChildrenOf(verb, "iobj").Concat(_tree.ChildrenOf(verb, "obj")).SelectMany(_mentions.Of).Distinct().ToList();
        if (themes.Count == 0 && IsSmallClause(verb))
        {
            themes = [.. _tree.ChildrenOf(_tree.Heads[verb], "obj").SelectMany(_mentions.Of)];
        }

        if (themes.Count == 0 && _tree.FullRelations[verb] == "acl:relcl" && _tree.ChildOf(verb, "obj") < 0)
        {
            themes = _mentions.Of(_tree.Heads[verb]).Except(SubjectsOf(verb)).ToList();
        }

        return themes;
    }

    /// <summary>"Declared <i>Chad</i> annexed": of a participle under a verb with an object it is the object that suffers.</summary>
    private bool IsSmallClause(int verb) => _tree.Relations[verb] == "xcomp" && _tree.Sentence[verb].PennTag == "VBN" && _tree.Heads[verb] >= 0 && _tree.ChildOf(verb, "obj", "mark", "aux", "nsubj") < 0;

    private Roles Mutual(Clause clause)
    {
        var actors = new List<ActorMention>(clause.Agents);
        foreach (var side in clause.Sides.Where(side => side.Preposition is "with" or "between" or "among" or "by"))
        {
            actors.AddRange(side.Mentions.Except(actors));
        }

        actors.AddRange(clause.Themes.Exists(clause.IsDirect) ? clause.Themes.Except(actors) : []);
        if (actors.Count < 2 && clause.Direct.Exists(head => clause.Trigger.Tokens.Contains(head)))
        {
            actors.AddRange(clause.Themes.Except(actors));
        }

        var others = clause.Sides.Where(side => side.Preposition is "to" or "against" or "from" or "on" or "of" or "at").SelectMany(side => side.Mentions).Except(actors).ToList();
        if (actors.Count == 1 && others.Count == 0 && IsTurnedAgainst(clause.Trigger.Sense.Type))
        {
            others = _neighbours.Of([.. clause.Trigger.Tokens, .. clause.Direct], actors);
        }

        return new(actors, actors.Count > 1 ? [] : others);
    }

    /// <summary>"Is expected in Chad": the guest is the subject of the passive.</summary>
    private static Roles Awaited(Clause clause) => new(clause.Agents, Pick(clause, ["in", "at", "to", "with"], themesFirst: false));

    private static Roles Host(Clause clause)
    {
        var guests = Pick(clause, ["of", "by", "from", "with", "between"], themesFirst: true);
        return guests.Count > 0 ? new(guests, clause.Agents) : new(clause.Agents, []);
    }

    private List<ActorMention> Recipients(Clause clause, int verb)
    {
        clause = WithoutForum(clause);
        var found = Pick(clause, ["to", "against", "with", "on", "upon", "at", "from", "for", "towards", "toward", "into", "over", "between", "of"], themesFirst: true);
        if (found.Count == 0)
        {
            found = InComplements(clause.Trigger.Head, depth: 0);
        }

        if (!found.Exists(mention => WiderRecipients.IsOther(mention, clause.Agents)) && _wider.InObject(clause.Direct, clause.Agents, clause.Trigger.Sense.Type) is { Count: > 0 } inside)
        {
            found = inside;
        }

        if (!found.Exists(mention => WiderRecipients.IsOther(mention, clause.Agents)) && _wider.Shared(verb, clause.Trigger.Sense.Type, clause.Agents) is { Count: > 0 } shared)
        {
            found = shared;
        }

        if (found.Count == 0 && clause.Trigger.Sense.Type is EventType.Accuse or EventType.Coerce)
        {
            found = [.. clause.Sides.Where(side => side.Preposition == "about").SelectMany(side => side.Mentions)];
        }

        if (!found.Exists(mention => WiderRecipients.IsOther(mention, clause.Agents)) && IsTurnedAgainst(clause.Trigger.Sense.Type) && _neighbours.Of([verb, .. clause.Trigger.Tokens, .. clause.Direct], clause.Agents) is { Count: > 0 } neighbours)
        {
            found = neighbours;
        }

        if (found.Count == 0)
        {
            found = [.. clause.Sides.Where(side => side.Preposition is "in" or "inside" or "near").SelectMany(side => side.Mentions)];
        }

        return !found.Exists(mention => WiderRecipients.IsOther(mention, clause.Agents)) && _wider.WhereObjectIs(clause.Direct, clause.Agents, clause.Trigger.Sense.Type) is { Count: > 0 } place ? place : found;
    }

    /// <summary>"Complained <i>to the United Nations</i>": the body before which a complaint is brought is not accused.</summary>
    private Clause WithoutForum(Clause clause) => clause.Trigger.Sense.Type != EventType.Accuse
        ? clause
        : clause with { Sides = [.. clause.Sides.Where(side => side.Preposition is not ("to" or "before") || !side.Mentions.All(mention => mention.Actors.All(actor => actor.Kind is ActorKind.Organisation or ActorKind.Alliance)))] };

    /// <summary>Whether doing it on somebody's border is doing it to them.</summary>
    private static bool IsTurnedAgainst(EventType type) => type is EventType.Mobilize or EventType.Protest or EventType.Retreat or EventType.Coerce;

    /// <summary>Somebody known before a role that nobody is known to fill ("delivered helicopters to Chad").</summary>
    private static List<ActorMention> Pick(Clause clause, string[] prepositions, bool themesFirst)
    {
        var known = PickFrom(clause with
        {
            Themes = [.. clause.Themes.Where(mention => WiderRecipients.IsOther(mention, clause.Agents))],
            Sides = [.. clause.Sides.Select(side => side with { Mentions = [.. side.Mentions.Where(mention => WiderRecipients.IsOther(mention, clause.Agents))] })],
        }, prepositions, themesFirst);
        return known.Count > 0 ? known : PickFrom(clause, prepositions, themesFirst);
    }

    /// <summary>The object when it is an actor itself; else whom the first fitting preposition names; else who owns the object.</summary>
    private static List<ActorMention> PickFrom(Clause clause, string[] prepositions, bool themesFirst)
    {
        // Beside the object itself stand those joined to its owner: "the foreign ministers of Chad and Niger".
        if (themesFirst && clause.Themes.Except(clause.Agents).Any(clause.IsDirect))
        {
            return [.. clause.Themes.Except(clause.Agents)];
        }

        // "Stand by", "rely on": whom the form's own preposition names comes first.
        var own = clause.Sides.Where(side => clause.Trigger.Tokens.Contains(side.Marker)).SelectMany(side => side.Mentions).Except(clause.Agents).Distinct().ToList();
        if (own.Count > 0)
        {
            return own;
        }

        foreach (string preposition in prepositions)
        {
            var named = clause.Sides.Where(side => side.Preposition == preposition).SelectMany(side => side.Mentions).Except(clause.Agents).Distinct().ToList();
            if (named.Count > 0)
            {
                return named;
            }
        }

        return clause.Themes.Except(clause.Agents).ToList();
    }

    /// <summary>"Urged that X withdraw", "threatened to bomb X": who stands in the complement.</summary>
    private List<ActorMention> InComplements(int verb, int depth)
    {
        foreach (int complement in _tree.ChildrenOf(verb, "xcomp", "ccomp", "advcl"))
        {
            if (_tree.Relations[complement] == "advcl" && _tree.ChildrenOf(complement, "mark").All(mark => _tree.Lemmas[mark] is not ("of" or "from" or "to" or "for")))
            {
                continue;
            }

            var found = _tree.Relations[complement] == "ccomp"
                ? _tree.ChildrenOf(complement, "nsubj").SelectMany(_mentions.Of).ToList()
                : [];
            if (found.Count == 0)
            {
                found = [.. _tree.ChildrenOf(complement, "obj", "iobj").SelectMany(_mentions.Of)];
            }

            // "Offered to send policemen to Chad": those who are sent receive nothing.
            if (found.TrueForAll(WiderRecipients.IsNameless) && SidesOf([complement, .. _tree.ChildrenOf(complement, "obj")]).Where(side => side.Preposition is "to" or "for" or "with" or "against").SelectMany(side => side.Mentions).Where(mention => !WiderRecipients.IsNameless(mention)).ToList() is { Count: > 0 } known)
            {
                found = known;
            }

            if (found.Count == 0)
            {
                found = [.. SidesOf([complement, .. _tree.ChildrenOf(complement, "obj")]).Where(side => side.Preposition is "with" or "to" or "against" or "from" or "on" or "of").SelectMany(side => side.Mentions)];
            }

            if (found.Count == 0 && depth < 2)
            {
                found = InComplements(complement, depth + 1);
            }

            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>Heads of the object noun phrases themselves, without who owns or qualifies them.</summary>
    private List<int> DirectHeads(int verb)
    {
        var objects = _tree.IsPassive(verb) ? [.. _subjects.Of(verb)] : _tree.ChildrenOf(verb, "obj", "iobj").ToList();
        if (_tree.FullRelations[verb] == "acl:relcl")
        {
            objects.Add(_tree.Heads[verb]);
        }

        // Whoever meets a group of officials meets the officials.
        objects.AddRange(objects.Where(head => Collectives.Contains(_tree.Lemmas[head])).SelectMany(head => _tree.ChildrenOf(head, "nmod")).Where(child => _tree.CaseOf(child) == "of").ToList());
        return [.. objects.Concat(objects.SelectMany(head => _tree.ChildrenOf(head, "conj"))).Distinct()];
    }

    private sealed record Clause(List<ActorMention> Agents, List<ActorMention> Themes, List<int> Direct, List<Side> Sides, Trigger Trigger)
    {
        /// <summary>Whether the object is the mention itself rather than something the mention owns.</summary>
        public bool IsDirect(ActorMention mention) => Direct.Exists(head => head >= mention.First && head < mention.End);
    }
}
