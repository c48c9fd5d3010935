using Entente.Events.Frames;
using Entente.Events.Lexicon;
using Entente.Events.Trees;
using Entente.Events.Triggers;
using Entente.Language;

namespace Entente.Events.Standing;

/// <summary>Whether what a trigger tells happened, read off its own clause and the clauses that govern it.</summary>
/// <param name="Status">The status.</param>
/// <param name="IsWish">Whether it is only wanted, needed, tried or possible for somebody: no event at all.</param>
/// <param name="Cue">The token that says so, or −1.</param>
/// <param name="IsRefusal">Whether it is denied for the future ("will not"): whoever could do it refuses.</param>
internal readonly record struct StandingReading(EventStatus Status, bool IsWish, int Cue, bool IsRefusal = false);

/// <summary>Reads negation, modals, plans, conditions, questions and allegations around a trigger.</summary>
internal sealed class StandingReader(SentenceTree tree, Governors governors)
{
    private static readonly HashSet<string> Conditions = new(StringComparer.Ordinal) { "if", "unless", "whether", "lest", "should", "once", "until" };

    public StandingReading Read(Trigger trigger)
    {
        var reading = new StandingReading(EventStatus.Actual, false, -1);
        foreach (int token in trigger.Tokens)
        {
            reading = Stronger(reading, token == trigger.Head ? OfClause(token) : OfNoun(token));
        }

        reading = Stronger(Stronger(reading, OfNoun(trigger.Head)), OfPossibleObject(trigger.Head));
        if (IsPlan(trigger))
        {
            reading = Stronger(reading, new(EventStatus.Planned, false, trigger.Head));
        }

        reading = Stronger(Stronger(reading, Lasting(trigger)), Conditional(trigger));
        int at = trigger.Head;
        for (int step = 0; step < 8 && tree.Heads[at] >= 0; step++)
        {
            int governor = tree.Heads[at];
            reading = Stronger(reading, FromGovernor(at, governor, trigger));
            if (!Carries(at) || IsSetApart(at, governor))
            {
                break;
            }

            at = governor;
        }

        if (Inverted(trigger.Head) is { } condition)
        {
            return condition;
        }

        return IsQuestion() && reading.Status is EventStatus.Actual or EventStatus.Planned ? new(EventStatus.Hypothetical, true, tree.Count - 1) : reading;
    }

    /// <summary>"Plans to release", "is expected to visit" as one form: what is planned is not done.</summary>
    private bool IsPlan(Trigger trigger) => !trigger.IsNominal && trigger.Tokens.Length > 1 && tree.Lemmas[trigger.Head] is "plan" or "intend" or "prepare" or "expect" or "schedule"
        && trigger.Tokens.Any(token => tree.Sentence[token].PennTag == "VB");

    /// <summary>"Is ready to deliver <i>if a contract is signed</i>": a readiness that hangs on a condition.</summary>
    private StandingReading Conditional(Trigger trigger)
    {
        int ready = trigger.IsNominal ? -1 : trigger.Tokens.Append(tree.Relations[trigger.Head] == "xcomp" ? tree.Heads[trigger.Head] : -1).FirstOrDefault(token => token >= 0 && tree.Lemmas[token] is "ready" or "willing" or "prepared", -1);
        int condition = ready < 0 ? -1 : Enumerable.Range(0, tree.Count).FirstOrDefault(token => tree.Relations[token] == "advcl" && (tree.Heads[token] == ready || tree.Heads[token] == trigger.Head || trigger.Tokens.Contains(tree.Heads[token]))
            && tree.ChildrenOf(token, "mark").Any(mark => tree.Lemmas[mark] is "if" or "unless" or "once"), -1);
        return condition < 0 ? default : new(EventStatus.Hypothetical, false, tree.ChildOf(condition, "mark"));
    }

    /// <summary>"Has bombed the suburbs every night <i>since</i>", "have kept the valley under curfew <i>since Monday</i>": it goes on.</summary>
    private StandingReading Lasting(Trigger trigger)
    {
        int verb = tree.ClauseOf(trigger.Head);
        bool isPerfect = tree.Sentence[verb].PennTag is "VBN" or "VBD" && tree.ChildrenOf(verb, "aux").Any(aux => tree.Sentence[aux].PennTag is "VBZ" or "VBP" && tree.Lemmas[aux] == "have");
        int since = !isPerfect || trigger.Sense.Type is not (EventType.Assault or EventType.Coerce or EventType.Protest or EventType.Mobilize) ? -1
            : Enumerable.Range(0, tree.Count).FirstOrDefault(token => tree.Lemmas[token] == "since" && (tree.Heads[token] == verb || (tree.Heads[token] >= 0 && tree.Heads[tree.Heads[token]] == verb)), -1);
        return since < 0 ? default : new(EventStatus.Ongoing, false, since);
    }

    /// <summary>Whether what holds of a token's governor holds of the token too.</summary>
    private bool Carries(int token) => !IsPresupposed(token) && (tree.Relations[token] is "xcomp" or "ccomp" or "csubj" or "obj"
        || (tree.Relations[token] is "nmod" or "obl" && IsAbout(token))
        || (tree.Relations[token] == "advcl" && tree.Sentence[token].PennTag == "VBG")
        || tree.Relations[token] is "conj" || tree.FullRelations[token] is "nsubj:pass"
        || (tree.Relations[token] == "nsubj" && !tree.IsVerb(token))
        || (tree.Relations[token] is "acl" or "advcl" && tree.ChildrenOf(token, "mark").Any(mark => tree.Lemmas[mark] == "to")));

    /// <summary>"Oslo denied it; <i>Finland offered</i> help": after a semicolon another clause begins, of which nothing before it holds.</summary>
    private bool IsSetApart(int token, int governor) => tree.Relations[token] == "conj" && tree.ChildOf(token, "nsubj") >= 0
        && Enumerable.Range(Math.Min(token, governor), Math.Abs(token - governor)).Any(between => tree.Sentence[between].Text == ";");

    /// <summary>The object of a verb that judges it ("condemn the invasion") is taken to be a fact, whatever becomes of the judging.</summary>
    private bool IsPresupposed(int token)
    {
        int governor = tree.Heads[token];
        return governor >= 0 && tree.IsVerb(governor) && !tree.IsVerb(token)
            && (tree.Relations[token] == "obj" || tree.FullRelations[token] == "nsubj:pass")
            && !NominalFrameReader.IsLight(tree.Lemmas[governor]) && OfWord(governor, complement: true) == default;
    }

    /// <summary>"<i>Should</i> Chad leave, …", "<i>Had</i> they met, …": a condition without "if".</summary>
    private StandingReading? Inverted(int head)
    {
        bool opens = tree.Sentence[0].Text is "Should" or "Had" or "Were" && tree.Count > 3 && !IsQuestion() && tree.Pos[1] is not UniversalPos.Punct and not UniversalPos.Part;
        int comma = opens ? Enumerable.Range(1, tree.Count - 1).FirstOrDefault(token => tree.Sentence[token].Text == ",", -1) : -1;
        return comma > head ? new(EventStatus.Hypothetical, true, 0) : null;
    }

    private StandingReading FromGovernor(int token, int governor, Trigger trigger)
    {
        if (trigger.Tokens.Contains(governor))
        {
            return default;
        }

        string relation = tree.Relations[token];
        if (relation == "advcl" && tree.ChildrenOf(token, "mark").Any(mark => tree.Lemmas[mark] == "to") && !IsSet(governor))
        {
            return new(EventStatus.Hypothetical, true, token);
        }

        if (IsOpenGerund(token, governor))
        {
            return new(EventStatus.Hypothetical, true, token);
        }

        if (relation == "advcl" && tree.Sentence[token].PennTag == "VBG")
        {
            return Modals(governor);
        }

        if (IsOpenInfinitive(token, governor))
        {
            return new(EventStatus.Hypothetical, true, token);
        }

        if (relation == "conj")
        {
            // What is joined shares modals and negation only when it has no subject of its own.
            return tree.ChildOf(token, "nsubj", "aux") >= 0 ? default : Modals(governor);
        }

        if (relation is "nmod" or "obl" && !IsAbout(token))
        {
            return default;
        }

        if (relation is not ("xcomp" or "ccomp" or "acl" or "obj" or "nmod" or "obl" or "csubj" or "nsubj"))
        {
            return default;
        }

        bool complement = relation is "xcomp" or "ccomp" or "acl";
        var own = complement || relation is "obj" or "nsubj" || tree.FullRelations[token] == "nsubj:pass" ? OfWord(governor, complement) : default;
        // Whoever does not condemn an invasion does not deny it; whoever does not begin one does.
        bool carried = tree.IsVerb(token) || NominalFrameReader.IsLight(tree.Lemmas[governor]);
        bool occurs = relation == "nsubj" && !tree.IsVerb(token) && governors.IsOccurrence(tree.Lemmas[governor]);
        bool embeds = relation is "xcomp" or "csubj" || occurs || (carried && (relation == "obj" || tree.FullRelations[token] == "nsubj:pass")) || (relation == "ccomp" && !governors.IsSpeech(tree.Lemmas[governor]));
        return embeds ? Stronger(own, OfClause(governor)) : own;
    }

    /// <summary>"A chance to visit", "important to visit", "it is for him to visit": nothing says that it was done, unless the noun or adjective does.</summary>
    private bool IsOpenInfinitive(int token, int governor) =>
        tree.Relations[token] is "acl" or "csubj" or "xcomp" or "advcl" && tree.IsVerb(token) && !tree.IsVerb(governor)
        && tree.ChildrenOf(token, "mark").Any(mark => tree.Lemmas[mark] == "to") && !governors.IsFactive(tree.Lemmas[governor]) && !governors.IsPlanned(tree.Lemmas[governor]) && !IsUsed(governor);

    /// <summary>"Used the opening to accuse", "took the chance to visit": it was done.</summary>
    private bool IsUsed(int noun) => tree.Relations[noun] == "obj" && tree.Heads[noun] >= 0 && tree.Lemmas[tree.Heads[noun]] is "use" or "take" or "seize" && tree.Sentence[tree.Heads[noun]].PennTag is "VBD" or "VBN";

    /// <summary>"Interest in visiting", "plans for visiting": no more than a topic; "by visiting" is how something was done.</summary>
    private bool IsOpenGerund(int token, int governor)
    {
        if (tree.Sentence[token].PennTag != "VBG" || tree.ChildOf(token, "nsubj", "aux") >= 0)
        {
            return false;
        }

        int mark = tree.ChildOf(token, "mark", "case");
        return mark >= 0 && (tree.Lemmas[mark] is "for" or "towards" or "toward" or "at" or "on" or "about"
            || (tree.IsNominal(governor) && tree.Relations[governor] != "obj" && tree.Lemmas[mark] is "in" or "of" && !tree.IsVerb(governor)));
    }

    /// <summary>Whether a prepositional phrase says what its governor is about, so that it shares its standing; "after the visit" does not.</summary>
    private bool IsAbout(int token) => tree.CaseOf(token) is "of" or "for" or "to" or "on" or "in" or "with" or "about" or "towards" or "toward" or "from" or "against" or "at" or "over" or "into" or "";

    private bool IsSet(int verb) => tree.Lemmas[verb] is "set" or "schedule" or "prepare" or "be" or "plan" or "agree" or "decide" or "return" or "continue" or "manage" or "help" or "proceed" or "use";

    /// <summary>What a governing word makes of its complement.</summary>
    private StandingReading OfWord(int word, bool complement)
    {
        string lemma = tree.Lemmas[word];
        if (governors.IsDenied(lemma))
        {
            return new(EventStatus.Denied, false, word);
        }

        if (governors.IsWished(lemma))
        {
            return new(EventStatus.Hypothetical, true, word);
        }

        if (governors.IsHypothetical(lemma) && complement)
        {
            return new(EventStatus.Hypothetical, false, word);
        }

        if (IsGoingOn(word) && (complement || !IsSkipped(word)))
        {
            return new(EventStatus.Ongoing, false, word);
        }

        if (tree.IsGoingTo(word) && complement)
        {
            return new(EventStatus.Planned, false, word);
        }

        if (governors.IsAlleged(lemma) && complement && !IsPlainReport(word))
        {
            return new(EventStatus.Alleged, false, word);
        }

        bool isPrepared = tree.IsVerb(word) && lemma is "plan" or "prepare" or "schedule";
        return governors.IsPlanned(lemma) && (complement || isPrepared) && lemma != "announce" && !IsPastDecision(word)
            ? new(EventStatus.Planned, false, word)
            : default;
    }

    /// <summary>"The decision to call" was carried out unless something says otherwise.</summary>
    private bool IsPastDecision(int word) => tree.Lemmas[word] == "decide" && tree.Sentence[word].PennTag is "VBD" or "VBN";

    /// <summary>"Keeps threatening", "continued its strikes".</summary>
    private bool IsGoingOn(int word) => tree.IsVerb(word) && tree.Lemmas[word] is "continue" or "keep" or "persist" or "maintain" or "sustain" or "prolong";

    /// <summary>"Keeps its troops" holds something, it goes on with nothing; "keeps up its strikes" does.</summary>
    private bool IsSkipped(int word) => tree.Lemmas[word] is "keep" or "maintain" && tree.ChildOf(word, "compound:prt") < 0;

    /// <summary>"The ministry reported that" only says who speaks; "is reported to" does not vouch for it.</summary>
    private bool IsPlainReport(int word) => tree.Lemmas[word] == "report" && tree.IsVerb(word) && !tree.IsPassive(word);

    private StandingReading OfClause(int verb) => Stronger(Stronger(Modals(verb), Conditional(verb)), Arranged(verb));

    /// <summary>"Talks are to begin", "was to meet", "is due to meet": arranged, not done.</summary>
    private StandingReading Arranged(int verb)
    {
        bool open = tree.Sentence[verb].PennTag == "VB" && tree.ChildrenOf(verb, "mark").Any(mark => tree.Lemmas[mark] is "to" or "due");
        int auxiliary = open ? tree.ChildrenOf(verb, "aux", "cop").FirstOrDefault(child => tree.Lemmas[child] == "be" && child < verb, -1) : -1;
        return auxiliary >= 0 ? new(EventStatus.Planned, false, auxiliary) : default;
    }

    private StandingReading Modals(int verb)
    {
        var reading = default(StandingReading);
        foreach (int child in tree.ChildrenOf(verb))
        {
            string lemma = tree.Lemmas[child];
            var own = tree.Relations[child] switch
            {
                "advmod" or "det" or "cc" or "mark" when lemma is "not" or "n't" or "never" or "neither" or "nor" or "without" or "no" && !IsNotOnly(verb, child) => new StandingReading(EventStatus.Denied, false, child),
                "advmod" when lemma is "yet" && (tree.Lemmas[verb] == "have" || tree.ChildrenOf(verb).Any(other => tree.Lemmas[other] is "to" or "have")) => new StandingReading(EventStatus.Denied, false, child),
                "advmod" when lemma is "still" && tree.IsVerb(verb) => new StandingReading(EventStatus.Ongoing, false, child),
                "advmod" when governors.IsAlleged(lemma) => new StandingReading(EventStatus.Alleged, false, child),
                "advmod" when lemma is "perhaps" or "possibly" or "maybe" or "probably" or "potentially" or "hypothetically" => new StandingReading(EventStatus.Hypothetical, false, child),
                "aux" => OfAuxiliary(verb, child),
                _ => default,
            };
            reading = Stronger(reading, own);
        }

        bool refuses = reading.Status == EventStatus.Denied && tree.ChildrenOf(verb, "aux").Any(aux => tree.Sentence[aux].Text.ToLowerInvariant() is "will" or "wo" or "would" or "'ll" or "shall");
        return refuses ? reading with { IsRefusal = true } : reading;
    }

    /// <summary>"Not just", "not only" deny nothing.</summary>
    private bool IsNotOnly(int verb, int negation) =>
        negation + 1 < tree.Count && tree.Lemmas[negation + 1] is "just" or "only" or "merely" or "simply" or "least" && verb != negation;

    private StandingReading OfAuxiliary(int verb, int auxiliary) => tree.Lemmas[auxiliary] switch
    {
        "will" or "shall" or "'ll" when tree.Sentence[auxiliary].Text is "would" or "Would" or "'d" or "should" => Would(verb, auxiliary),
        "will" or "shall" or "'ll" or "wo" => new(EventStatus.Planned, false, auxiliary),
        "would" or "'d" => Would(verb, auxiliary),
        "may" or "might" or "can" or "could" or "ca" => new(EventStatus.Hypothetical, true, auxiliary),
        // "Must have been" infers what happened.
        "must" when tree.ChildrenOf(verb, "aux").Any(aux => tree.Lemmas[aux] == "have") => default,
        "should" or "must" or "ought" => new(EventStatus.Hypothetical, true, auxiliary),
        "be" when tree.IsGoingTo(verb) => new(EventStatus.Planned, false, auxiliary),
        "be" when tree.Sentence[verb].PennTag == "VBG" && tree.Sentence[auxiliary].PennTag is "VBZ" or "VBP" or "VBD" => new(EventStatus.Ongoing, false, auxiliary),
        _ => default,
    };

    /// <summary>"Said it would" is a plan told afterwards; any other "would" supposes.</summary>
    private StandingReading Would(int verb, int auxiliary)
    {
        bool reported = tree.Relations[verb] == "ccomp" && tree.Heads[verb] >= 0 && governors.IsSpeech(tree.Lemmas[tree.Heads[verb]]);
        return reported ? new(EventStatus.Planned, false, auxiliary) : new(EventStatus.Hypothetical, true, auxiliary);
    }

    private StandingReading Conditional(int verb)
    {
        foreach (int child in tree.ChildrenOf(verb, "mark", "advmod", "aux"))
        {
            if (Conditions.Contains(tree.Lemmas[child]) && tree.Relations[verb] is "advcl" or "ccomp" or "acl" && (tree.Relations[child] != "aux"))
            {
                return new(EventStatus.Hypothetical, tree.Relations[verb] == "advcl" && tree.Lemmas[child] is "if" or "unless" or "lest", child);
            }
        }

        return default;
    }

    private StandingReading OfNoun(int noun)
    {
        var reading = default(StandingReading);
        if (tree.IsVerb(noun))
        {
            return reading;
        }

        foreach (int child in tree.ChildrenOf(noun, "amod", "det", "compound"))
        {
            string lemma = tree.Lemmas[child];
            var own = lemma switch
            {
                "no" or "neither" => new StandingReading(EventStatus.Denied, false, child),
                "possible" or "potential" or "hypothetical" or "likely" or "any" => new StandingReading(EventStatus.Hypothetical, true, child),
                _ when governors.IsAlleged(lemma) => new StandingReading(EventStatus.Alleged, false, child),
                _ when governors.IsOngoing(lemma) => new StandingReading(EventStatus.Ongoing, false, child),
                _ when governors.IsPlanned(lemma) && tree.Pos[child] != UniversalPos.Noun => new StandingReading(EventStatus.Planned, false, child),
                _ => default,
            };
            reading = Stronger(reading, own);
        }

        return reading;
    }

    /// <summary>"Refusing a possible ultimatum": what is done to something that may never come is no more than possible.</summary>
    private StandingReading OfPossibleObject(int verb)
    {
        int possible = tree.IsVerb(verb) && tree.ChildOf(verb, "obj") is var thing and >= 0
            ? tree.ChildrenOf(thing, "amod").FirstOrDefault(child => tree.Lemmas[child] is "possible" or "potential" or "hypothetical" or "eventual" && child < thing, -1)
            : -1;
        bool told = possible >= 0 && tree.Sentence[verb].PennTag == "VBD";
        return possible < 0 || told ? default : new(EventStatus.Hypothetical, true, possible);
    }

    private bool IsQuestion() => tree.Sentence[tree.Count - 1].Text == "?";

    private static StandingReading Stronger(StandingReading first, StandingReading second) => Weight(second) > Weight(first) ? second : first;

    private static int Weight(StandingReading reading) => reading.Status switch
    {
        // What is not even wanted to happen is still only wanted.
        EventStatus.Hypothetical => reading.IsWish ? 6 : 4,
        EventStatus.Denied => 5,
        EventStatus.Alleged => 3,
        EventStatus.Planned => 2,
        EventStatus.Ongoing => 1,
        _ => 0,
    };
}
