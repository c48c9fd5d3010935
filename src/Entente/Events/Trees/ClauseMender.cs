using Entente.Language;

namespace Entente.Events.Trees;

/// <summary>Mends which clause a verb or its subject belongs to, where tense or place contradicts the parser.</summary>
internal sealed class ClauseMender(Sentence sentence, int[] heads, string[] relations)
{
    private const int Reach = 12;

    /// <summary>Verbs of saying: after "said that they had left" another one goes on with what is said, not with what was done.</summary>
    private static readonly HashSet<string> Saying = new(StringComparer.Ordinal)
    {
        "accuse", "promise", "say", "urge", "call", "deny", "warn", "demand", "vow", "pledge", "praise", "thank", "condemn", "reject", "ask", "agree",
        "add", "express", "announce", "offer", "refuse", "threaten", "criticise", "criticize", "welcome", "propose", "blame", "invite", "insist",
    };

    public void Mend()
    {
        for (int token = 0; token < heads.Length; token++)
        {
            MendNameAfterAdjective(token);
            MendJoinedTense(token);
            MendJoinedActive(token);
            MendAsked(token);
            MendSubject(token);
            MendObjectAcross(token);
        }
    }

    /// <summary>"Norway and the old rich <i>Chad</i> agreed": an adjective right before a name qualifies it and has no subject; the name stands where the adjective stood.</summary>
    private void MendNameAfterAdjective(int name)
    {
        int adjective = heads[name];
        bool swapped = adjective >= 0 && adjective == name - 1 && relations[name] == "nsubj" && sentence[name].PennTag == "NNP" && sentence[adjective].PennTag == "JJ" && ChildOf(adjective, "cop") < 0 && heads[adjective] >= 0;
        if (!swapped)
        {
            return;
        }

        for (int child = 0; child < heads.Length; child++)
        {
            heads[child] = heads[child] == adjective ? name : heads[child];
        }

        (heads[name], relations[name]) = (heads[adjective], relations[adjective]);
        (heads[adjective], relations[adjective]) = (name, "amod");
    }

    /// <summary>"Asked them to leave and <i>closed</i> the door": a past tense is not joined to an infinitive but to the past tense above it.</summary>
    private void MendJoinedTense(int token)
    {
        int governor = heads[token];
        if (relations[token] != "conj" || sentence[token].PennTag is not ("VBD" or "VBN") || governor < 0 || ChildOf(token, "nsubj") >= 0)
        {
            return;
        }

        bool bare = (sentence[governor].PennTag == "VB" || (sentence[governor].PennTag == "VBP" && relations[governor] == "ccomp")) && sentence[token].PennTag == "VBD";
        bool perfect = sentence[governor].PennTag == "VBN" && ChildOf(governor, "aux:pass") < 0 && Saying.Contains(sentence[token].Lemma);
        if (!bare && !perfect)
        {
            return;
        }

        JoinToPast(token, governor);
    }

    private void JoinToPast(int token, int from)
    {
        int at = heads[from];
        for (int step = 0; step < 6 && at >= 0; step++, at = heads[at])
        {
            if (sentence[at].PennTag == "VBD" && sentence[at].Pos == UniversalPos.Verb)
            {
                (heads[token], relations[token]) = (at, "conj");
                return;
            }
        }
    }

    /// <summary>"Regretted the raid in which five were killed and <i>condemned</i> all terror": a past tense with an object of its own is not joined to a passive, but to the past tense above it.</summary>
    private void MendJoinedActive(int token)
    {
        int governor = heads[token];
        bool leaves = relations[token] == "conj" && sentence[token].PennTag is "VBD" or "VBN" && governor >= 0 && relations[governor] is "acl:relcl" or "acl" && ChildOf(governor, "aux:pass") >= 0
            && ChildOf(token, "obj") >= 0 && ChildOf(token, "nsubj") < 0 && ChildOf(token, "nsubj:pass") < 0 && ChildOf(token, "aux") < 0 && ChildOf(token, "aux:pass") < 0;
        if (leaves)
        {
            JoinToPast(token, governor);
        }
    }

    /// <summary>"Called on all parties <i>to withdraw</i>": what is asked belongs to the asking, not to the noun.</summary>
    private void MendAsked(int token)
    {
        int noun = heads[token];
        int verb = relations[token] == "acl" && noun >= 0 && relations[noun] == "obl" && sentence[token].PennTag == "VB" ? heads[noun] : -1;
        if (verb >= 0 && sentence[verb].Lemma is "call" or "appeal" or "prevail" && verb < noun && ChildOf(token, "mark") is var mark and >= 0 && sentence[mark].PennTag == "TO" && ChildOf(noun, "case") is var marker and >= 0 && sentence[marker].Lemma is "on" or "upon" or "to")
        {
            (heads[token], relations[token]) = (verb, "xcomp");
        }
    }

    /// <summary>"Days after an <i>attack</i> killed many": the noun between the conjunction and a verb without subject is its subject.</summary>
    private void MendSubject(int verb)
    {
        if (relations[verb] != "advcl" || sentence[verb].PennTag is not ("VBD" or "VBZ" or "VBP") || ChildOf(verb, "nsubj") >= 0 || ChildOf(verb, "nsubj:pass") >= 0 || ChildOf(verb, "csubj") >= 0)
        {
            return;
        }

        bool marked = ChildOf(verb, "mark") >= 0;
        for (int noun = verb - 1; noun >= 0 && noun >= verb - Reach; noun--)
        {
            bool near = relations[noun] == "obl" && (heads[noun] == verb || heads[noun] == heads[verb]) && sentence[noun].Pos is UniversalPos.Noun or UniversalPos.Propn;
            int marker = near ? ChildOf(noun, "case") : -1;
            bool joins = marker >= 0 && !marked && sentence[marker].Lemma.ToLowerInvariant() is "after" or "before" or "since" or "until" or "as";
            if (near && (joins || (marker < 0 && marked)))
            {
                (heads[noun], relations[noun]) = (verb, "nsubj");
                if (joins)
                {
                    (heads[marker], relations[marker]) = (verb, "mark");
                }

                return;
            }
        }
    }

    /// <summary>"Denied the theft and accused <i>them</i> of lying": what follows the second verb right away is its object, not the first one's.</summary>
    private void MendObjectAcross(int thing)
    {
        int first = heads[thing];
        if (relations[thing] != "obj" || first < 0)
        {
            return;
        }

        int verb = Enumerable.Range(first + 1, Math.Max(0, thing - first - 1)).LastOrDefault(i => relations[i] == "conj" && sentence[i].Pos == UniversalPos.Verb && ChildOf(i, "obj") < 0 && ChildOf(i, "nsubj:pass") < 0, -1);
        bool next = verb >= 0 && Enumerable.Range(verb + 1, thing - verb - 1).All(i => heads[i] == thing || heads[i] == verb && relations[i] is "advmod" or "compound:prt");
        if (!next)
        {
            return;
        }

        heads[thing] = verb;
        for (int i = thing + 1; i < heads.Length; i++)
        {
            // "Accused them <i>of lying</i>" hangs on the verb too.
            if (heads[i] == thing && relations[i] == "acl" && sentence[i].PennTag == "VBG" && Enumerable.Range(thing + 1, i - thing - 1).Any(mark => heads[mark] == i && relations[mark] == "mark"))
            {
                (heads[i], relations[i]) = (verb, "advcl");
            }
        }
    }

    private int ChildOf(int token, string relation)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            if (heads[i] == token && relations[i] == relation)
            {
                return i;
            }
        }

        return -1;
    }
}
