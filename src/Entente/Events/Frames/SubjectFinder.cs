using Entente.Events.Trees;

namespace Entente.Events.Frames;

/// <summary>Finds whom a verb is said of, also where grammar leaves it out: control, participles, relative clauses, joined verbs.</summary>
internal sealed class SubjectFinder(SentenceTree tree)
{
    /// <summary>Verbs whose object is the subject of their complement ("urged Iran to halt").</summary>
    private static readonly HashSet<string> ObjectControl = new(StringComparer.Ordinal)
    {
        "urge", "order", "force", "ask", "tell", "persuade", "convince", "help", "allow", "enable", "press", "compel", "invite", "encourage",
        "permit", "request", "require", "instruct", "advise", "warn", "let", "make", "have", "see", "want", "expect", "get", "lead", "push",
        "call", "beg", "command", "oblige", "prompt", "authorize", "authorise", "cause", "accuse", "suspect", "stop", "prevent", "keep",
    };

    private static readonly string[] ObjectRelations = ["obj", "iobj", "obl"];

    /// <summary>Heads of the noun phrases that are the surface subject of <paramref name="verb"/>; none when there is no telling.</summary>
    public IReadOnlyList<int> Of(int verb) => Of(verb, depth: 0);

    private IReadOnlyList<int> Of(int verb, int depth)
    {
        if (depth > 6)
        {
            return [];
        }

        int own = tree.ChildOf(verb, "nsubj", "csubj");
        if (own >= 0)
        {
            return [Antecedent(own, verb)];
        }

        int governor = tree.Heads[verb];
        if (governor < 0)
        {
            return [];
        }

        return tree.Relations[verb] switch
        {
            "xcomp" or "ccomp" => OfComplement(governor, depth),
            "conj" or "parataxis" => Of(governor, depth + 1),
            "acl" => OfNounModifier(verb, governor, depth),
            "advcl" when IsControlled(verb) => OfComplement(governor, depth),
            "advcl" => tree.IsNominal(governor) && !tree.IsVerb(governor) && tree.ChildOf(governor, "nsubj") < 0 ? OfNoun(governor, depth) : Of(governor, depth + 1),
            "amod" => [governor],
            _ => [],
        };
    }

    /// <summary>"Accused X <i>of</i> doing", "stopped X <i>from</i> doing": a complement in the dress of an adverbial clause.</summary>
    private bool IsControlled(int verb) => tree.ChildrenOf(verb, "mark").Any(mark => tree.Lemmas[mark] is "of" or "from");

    private IReadOnlyList<int> OfComplement(int governor, int depth)
    {
        if (ObjectControl.Contains(tree.Lemmas[governor]) && !tree.IsPassive(governor))
        {
            int controlled = tree.ChildOf(governor, ObjectRelations);
            if (controlled >= 0)
            {
                return [controlled];
            }
        }

        return tree.IsNominal(governor) && tree.ChildOf(governor, "nsubj") < 0 ? OfNoun(governor, depth) : Of(governor, depth + 1);
    }

    /// <summary>A relative clause without its own subject, or a participle, is said of the noun it modifies; "to" clauses of its owner.</summary>
    private IReadOnlyList<int> OfNounModifier(int verb, int noun, int depth)
    {
        bool controlled = tree.Relations[noun] == "obj" && IsControlled(verb);
        if (tree.FullRelations[verb] == "acl:relcl" || tree.IsReducedParticiple(verb) || controlled)
        {
            return [noun];
        }

        return OfNoun(noun, depth);
    }

    /// <summary>Whose decision, agreement or attempt it is: its owner, or the subject of the verb it is object of.</summary>
    private IReadOnlyList<int> OfNoun(int noun, int depth)
    {
        int owner = tree.ChildOf(noun, "nmod:poss");
        if (owner >= 0)
        {
            return [owner];
        }

        var others = tree.ChildrenOf(noun, "nmod").Where(child => tree.CaseOf(child) is "by" or "of" or "between" or "among")
            .Concat(tree.ChildrenOf(noun, "amod", "compound")).ToList();
        if (others.Count > 0 && tree.ChildrenOf(noun, "nmod").Any(child => tree.CaseOf(child) is "by" or "of" or "between" or "among"))
        {
            return others;
        }

        int governor = tree.Heads[noun];
        if (governor >= 0 && tree.Relations[noun] is "obj" && tree.IsVerb(governor))
        {
            return Of(governor, depth + 1);
        }

        return others;
    }

    /// <summary>"Who", "which" and "that" mean the noun their clause modifies.</summary>
    private int Antecedent(int subject, int verb)
    {
        bool relative = tree.Sentence[subject].PennTag is "WP" or "WDT" || (tree.Lemmas[subject] == "that" && tree.FullRelations[verb] == "acl:relcl");
        if (!relative)
        {
            return subject;
        }

        int clause = verb;
        for (int step = 0; step < 4 && clause >= 0; step++)
        {
            if (tree.FullRelations[clause] == "acl:relcl")
            {
                return tree.Heads[clause];
            }

            clause = tree.Heads[clause];
        }

        return subject;
    }
}
