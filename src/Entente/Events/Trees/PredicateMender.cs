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
            MendNoSubject(token);
            MendAfterAside(token);
            MendModifyingVerb(token);
            MendSecondSubject(token);
            MendPlan(token);
            MendSubjectAcross(token);
            MendJoinedSubject(token);
            MendYearBeforeSubject(token);
            MendReport(token);
        }

        for (int token = 0; token < heads.Length; token++)
        {
            MendFrontedPhrase(token);
            MendActive(token);
            MendAgent(token);
        }
    }

    /// <summary>"<i>With hotels</i> full, Chad asked", "<i>this year</i> Chad asked": of two subjects one behind a preposition or a stretch of time is none.</summary>
    private void MendNoSubject(int token)
    {
        if (relations[token] != "nsubj" || heads[token] < token || Find(heads[token], i => i > token && i < heads[token] && relations[i] is "nsubj" or "nsubj:pass") < 0)
        {
            return;
        }

        if (Find(token, i => i > token && relations[i] == "xcomp") >= 0 && Find(token, i => i < token && relations[i] is "compound" or "nmod:desc" && IsNominal(i)) is var name and >= 0)
        {
            // "Chad plans to help, an official said": a noun with an infinitive in front of who reports it is what is said.
            (relations[token], relations[name]) = ("ccomp", "nsubj");
            return;
        }

        bool behind = Find(token, i => i < token && relations[i] == "case" && sentence[i].PennTag == "IN") >= 0;
        bool time = times.Any(expression => sentence[token].Start >= expression.Span.Start && sentence[token].End <= expression.Span.End);
        relations[token] = behind || time ? "obl" : relations[token];
    }

    /// <summary>"Chad <i>severed</i> relations": a past tense between a name and a noun is the verb of both, no participle of the noun.</summary>
    private void MendModifyingVerb(int verb)
    {
        int noun = heads[verb];
        bool modifies = relations[verb] == "amod" && sentence[verb].Pos == UniversalPos.Verb && sentence[verb].PennTag is "VBD" or "VBN" && noun > verb && (relations[noun] is "root" or "ccomp" or "parataxis" || IsSaid(noun));
        int subject = modifies ? Enumerable.Range(0, verb).LastOrDefault(i => heads[i] == noun && IsNominal(i) && relations[i] is "compound" or "nmod" or "nmod:desc" or "nsubj", -1) : -1;
        if (subject < 0 || (relations[subject] == "nsubj" && sentence[verb].PennTag != "VBD") || Enumerable.Range(subject + 1, verb - subject - 1).Any(i => sentence[i].Pos is not (UniversalPos.Adv or UniversalPos.Propn or UniversalPos.Noun)))
        {
            return;
        }

        (heads[verb], relations[verb]) = (heads[noun], IsSaid(noun) ? "ccomp" : relations[noun]);
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

    /// <summary>"Chad imposed curbs, the minister <i>said</i>": what stands before a verb that follows is said, whatever it was hung as.</summary>
    private bool IsSaid(int noun) => heads[noun] > noun && relations[noun] is "obj" or "iobj" or "dep" or "nsubj" && sentence[heads[noun]].Lemma is "say" or "tell" or "add" or "report" or "write";

    /// <summary>"Chad, as all could see, <i>severed</i> relations": after an aside the verb of the name before it.</summary>
    private void MendAfterAside(int verb)
    {
        int noun = heads[verb];
        bool follows = verb > 2 && sentence[verb].PennTag is "VBD" or "VBN" && sentence[verb - 1].Text == "," && ((relations[verb] == "amod" && noun > verb) || (relations[verb] == "conj" && !Has(verb, "cc") && !HasSubject(verb)));
        int root = follows ? Array.IndexOf(heads, -1) : -1;
        if (root < 0 || root > verb || !IsNominal(root) || Has(root, "cop") || Has(root, "nsubj") || sentence[root].PennTag == "CD")
        {
            return;
        }

        (heads[verb], relations[verb]) = (-1, "root");
        (heads[root], relations[root]) = (verb, "nsubj");
        if (noun > verb)
        {
            (heads[noun], relations[noun]) = (verb, "obj");
        }

        for (int i = root + 1; i < heads.Length; i++)
        {
            if (heads[i] == root && i != verb && relations[i] is "advcl" or "acl" or "parataxis" or "punct")
            {
                (heads[i], relations[i]) = (verb, relations[i] == "acl" ? "advcl" : relations[i]);
            }
        }
    }

    /// <summary>"Chad attacked, Niger said": of two subjects of the verb that reports the first belongs to the verb beside it.</summary>
    private void MendSecondSubject(int subject)
    {
        int report = heads[subject];
        if (relations[subject] != "nsubj" || report < subject || Find(report, i => i > subject && i < report && relations[i] == "nsubj") is var second && second < 0)
        {
            return;
        }

        int verb = Find(report, i => i > subject && i < second && relations[i] == "ccomp");
        if (verb >= 0 && !HasSubject(verb))
        {
            heads[subject] = verb;
        }
    }

    /// <summary>"According to the ministry, <i>Chad</i> attacked": what stands between the comma and a verb without subject is its subject.</summary>
    private void MendFrontedPhrase(int verb)
    {
        if (relations[verb] is not ("root" or "ccomp" or "conj") || sentence[verb].Pos != UniversalPos.Verb || sentence[verb].PennTag is not ("VBD" or "VBZ" or "VBP") || HasSubject(verb))
        {
            return;
        }

        int comma = verb - 1;
        while (comma >= 0 && sentence[comma].Text != ",")
        {
            if (sentence[comma].Pos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Sconj or UniversalPos.Pron)
            {
                return;
            }

            comma--;
        }

        int subject = comma <= 0 ? -1 : Enumerable.Range(comma + 1, verb - comma - 1).FirstOrDefault(i => IsNominal(i) && heads[i] >= 0 && heads[i] < comma && relations[i] is "conj" or "appos" or "nmod" or "list" or "flat" && !Has(i, "case"), -1);
        if (subject >= 0 && Enumerable.Range(0, comma).Any(i => relations[i] == "case"))
        {
            (heads[subject], relations[subject]) = (verb, "nsubj");
        }
    }

    /// <summary>"Chad promised": a passive subject without an auxiliary is the subject of a past tense.</summary>
    private void MendActive(int verb)
    {
        bool bare = relations[verb] is "root" or "ccomp" && sentence[verb].PennTag is "VBN" or "VBD" && Find(verb, i => relations[i].StartsWith("aux", StringComparison.Ordinal)) < 0;
        if (bare && Find(verb, i => i < verb && relations[i] == "nsubj:pass") is var subject and >= 0)
        {
            relations[subject] = "nsubj";
        }
    }

    /// <summary>"Chad plans to help": a bare noun with a name in front, "to" behind and no other verb above is a verb.</summary>
    private void MendPlan(int noun)
    {
        if (sentence[noun].Pos == UniversalPos.Verb && Find(noun, i => i == noun + 2 && relations[i] == "acl" && sentence[i].PennTag == "VB" && sentence[i - 1].PennTag == "TO") is var complement and >= 0)
        {
            relations[complement] = "xcomp";
        }

        if (sentence[noun].PennTag is "VBZ" or "VBD" && !HasSubject(noun) && Find(noun, i => i < noun && relations[i] == "compound" && IsNominal(i)) is var name and >= 0)
        {
            relations[name] = "nsubj";
        }

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
        bool hung = listener >= 0 && relations[clause] is "ccomp" or "acl" or "acl:relcl" && relations[listener] is "obj" or "iobj" && heads[listener] >= 0
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
