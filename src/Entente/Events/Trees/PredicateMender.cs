using Entente.Language;
using Entente.Time;

namespace Entente.Events.Trees;

/// <summary>Mends predicates that the parser overlooked: a verb taken for a modifier, a subject hung onto the object, an agent hung onto a noun.</summary>
/// <remarks>Each rule needs words that cannot stand as they were hung: a name on the far side of a verb, a finite verb that modifies a noun.</remarks>
internal sealed class PredicateMender(Sentence sentence, int[] heads, string[] relations, IReadOnlyList<TimeExpression> times)
{
    public void Mend()
    {
        for (int token = 0; token < heads.Length; token++)
        {
            MendModifyingVerb(token);
            MendPlan(token);
            MendSubjectAcross(token);
            MendJoinedSubject(token);
            MendYearBeforeSubject(token);
            MendReport(token);
        }

        for (int token = 0; token < heads.Length; token++)
        {
            MendAgent(token);
        }
    }

    /// <summary>"Chad <i>severed</i> relations": a past tense between a name and a noun is the verb of both, no participle of the noun.</summary>
    private void MendModifyingVerb(int verb)
    {
        int noun = heads[verb];
        bool modifies = relations[verb] == "amod" && sentence[verb].Pos == UniversalPos.Verb && sentence[verb].PennTag is "VBD" or "VBN" && noun > verb && relations[noun] is "root" or "ccomp" or "parataxis";
        int subject = modifies ? Enumerable.Range(0, verb).LastOrDefault(i => heads[i] == noun && IsNominal(i) && relations[i] is "compound" or "nmod" or "nmod:desc" or "nsubj", -1) : -1;
        if (subject < 0 || (relations[subject] == "nsubj" && sentence[verb].PennTag != "VBD") || Enumerable.Range(subject + 1, verb - subject - 1).Any(i => sentence[i].Pos is not (UniversalPos.Adv or UniversalPos.Propn or UniversalPos.Noun)))
        {
            return;
        }

        (heads[verb], relations[verb]) = (heads[noun], relations[noun]);
        (heads[noun], relations[noun]) = (verb, "obj");
        (heads[subject], relations[subject]) = (verb, "nsubj");
        for (int i = 0; i < heads.Length; i++)
        {
            if (heads[i] == noun && i != subject && (i < verb ? relations[i] is not ("det" or "amod" or "compound") : relations[i] is "punct" or "advcl" or "parataxis" or "obl" or "conj"))
            {
                heads[i] = verb;
            }
        }
    }

    /// <summary>"Chad plans to help": a bare noun with a name in front, "to" behind and no other verb above is a verb.</summary>
    private void MendPlan(int noun)
    {
        bool bare = relations[noun] is "root" or "ccomp" && sentence[noun].Pos == UniversalPos.Noun && !Has(noun, "det") && !Has(noun, "nmod:poss") && !Has(noun, "cop") && !Has(noun, "nsubj") && !Has(noun, "case");
        int clause = bare ? Find(noun, i => i > noun && relations[i] == "acl" && sentence[i].PennTag == "VB" && Enumerable.Range(noun + 1, i - noun).Any(mark => heads[mark] == i && sentence[mark].PennTag == "TO")) : -1;
        int subject = clause < 0 ? -1 : Find(noun, i => i < noun && relations[i] is "compound" or "nmod:desc" && IsNominal(i));
        if (subject < 0 || sentence[clause - 1].PennTag != "TO" || clause > noun + 3)
        {
            return;
        }

        relations[clause] = "xcomp";
        relations[subject] = "nsubj";
        for (int i = 0; i < subject; i++)
        {
            // What stood before the whole phrase qualifies the subject: "<i>Chadian</i> police plan".
            if (heads[i] == noun && relations[i] is "amod" or "compound")
            {
                heads[i] = subject;
            }
        }
    }

    /// <summary>"Chad <i>halted</i> trade": a name before a verb belongs to the verb, not to the noun behind it.</summary>
    private void MendSubjectAcross(int token)
    {
        int noun = heads[token];
        if (noun < 0 || noun <= token || relations[token] is not ("compound" or "nmod" or "nmod:desc" or "amod" or "nmod:poss") || !IsNominal(token) || Has(token, "case"))
        {
            return;
        }

        int verb = heads[noun];
        bool across = verb > token && verb < noun && relations[noun] is "obj" or "obl" or "xcomp" or "ccomp" && sentence[verb].Pos == UniversalPos.Verb && sentence[verb].PennTag is "VBD" or "VBZ" or "VBP" or "VBN" && !HasSubject(verb);
        if (across)
        {
            (heads[token], relations[token]) = (verb, "nsubj");
        }
    }

    /// <summary>"Prices rose, and <i>Chad</i> sent food": a noun joined to a verb is the subject of the verb that is joined next.</summary>
    private void MendJoinedSubject(int noun)
    {
        int first = heads[noun];
        if (relations[noun] != "conj" || first < 0 || !IsNominal(noun) || sentence[first].Pos != UniversalPos.Verb)
        {
            return;
        }

        int verb = Find(first, i => i > noun && relations[i] == "conj" && sentence[i].Pos == UniversalPos.Verb && sentence[i].PennTag is "VBD" or "VBZ" or "VBP");
        if (verb < 0 || HasSubject(verb))
        {
            return;
        }

        (heads[noun], relations[noun]) = (verb, "nsubj");
        for (int i = 0; i < noun; i++)
        {
            if (heads[i] == noun && relations[i] is "cc" or "punct")
            {
                heads[i] = verb;
            }
        }
    }

    /// <summary>"In 2006 <i>workers</i> marched": the year belongs to the verb, and what it was hung onto is the subject.</summary>
    private void MendYearBeforeSubject(int year)
    {
        int noun = heads[year];
        bool counts = relations[year] == "nummod" && noun > year && relations[noun] == "obl" && year > 0 && relations[year - 1] == "case" && times.Any(time => time.Span.End == sentence[year].End);
        int verb = counts ? heads[noun] : -1;
        if (verb > noun && sentence[verb].Pos == UniversalPos.Verb && !HasSubject(verb))
        {
            (heads[year], relations[year]) = (verb, "obl");
            (heads[noun], relations[noun]) = (verb, "nsubj");
            heads[year - 1] = year;
        }
    }

    /// <summary>"Told reporters <i>that he had left</i>": what is told hangs on the verb, not on the listener.</summary>
    private void MendReport(int clause)
    {
        int listener = heads[clause];
        bool hung = listener >= 0 && relations[clause] is "ccomp" or "acl" && relations[listener] is "obj" or "iobj" && heads[listener] >= 0
            && sentence[heads[listener]].Lemma is "tell" or "inform" or "warn" or "assure" or "remind" && Enumerable.Range(listener + 1, Math.Max(0, clause - listener - 1)).Any(i => heads[i] == clause && relations[i] is "mark" && sentence[i].Lemma == "that");
        if (hung)
        {
            (heads[clause], relations[clause]) = (heads[listener], "ccomp");
        }
    }

    /// <summary>"Was charged with fraud <i>by Chad</i>": of a passive without an agent the last "by" names it, wherever it was hung.</summary>
    private void MendAgent(int token)
    {
        bool agent = relations[token] is "nmod" or "obl" or "obl:agent" && IsNominal(token) && Enumerable.Range(0, token).Any(i => heads[i] == token && relations[i] == "case" && sentence[i].Lemma == "by");
        int at = agent ? heads[token] : -1;
        if (at < 0 || at > token || IsPassive(at) || sentence[at].PennTag is "VBG" && Has(at, "obj"))
        {
            return;
        }

        for (int step = 0; step < 4 && at >= 0; step++, at = heads[at])
        {
            if (IsPassive(at) && at < token)
            {
                bool has = Find(at, i => i > at && relations[i] == "obl:agent") >= 0;
                (heads[token], relations[token]) = has ? (heads[token], relations[token]) : (at, "obl:agent");
                return;
            }

            if (relations[at] is not ("obl" or "nmod" or "obj" or "advcl" or "xcomp"))
            {
                return;
            }
        }
    }

    private bool IsPassive(int verb) => sentence[verb].PennTag is "VBN" or "VBD" && (Has(verb, "aux:pass") || Has(verb, "nsubj:pass"));

    private bool IsNominal(int token) => sentence[token].Pos is UniversalPos.Noun or UniversalPos.Propn;

    private bool HasSubject(int verb) => Has(verb, "nsubj") || Has(verb, "nsubj:pass") || Has(verb, "csubj");

    private bool Has(int head, string relation) => Find(head, i => relations[i] == relation) >= 0;

    private int Find(int head, Func<int, bool> fits)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            if (heads[i] == head && fits(i))
            {
                return i;
            }
        }

        return -1;
    }
}
