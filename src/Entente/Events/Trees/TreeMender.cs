using Entente.Actors;
using Entente.Language;

namespace Entente.Events.Trees;

/// <summary>Mends what parsers get wrong around names with titles, whose extent is known better from the actors than from the tree.</summary>
/// <remarks>Only relations that the words themselves contradict are changed: a subject behind a preposition, a second subject after its verb, an owner without a thing.</remarks>
internal sealed class TreeMender(Sentence sentence, int[] heads, string[] relations)
{
    public void Mend(IReadOnlyList<ActorMention> mentions)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            MendRelative(i);
            MendJoinedParticiple(i);
        }

        foreach (var mention in mentions)
        {
            int head = HeadOf(mention);
            if (head >= 0)
            {
                Gather(mention, head);
                MendOwner(mention, head);
                MendAfterPreposition(mention, head);
                MendObject(mention, head);
                FreeTimes(mention, head);
            }
        }
    }

    /// <summary>The token of a mention that leans on a word outside it; of several the first that is no mere modifier.</summary>
    private int HeadOf(ActorMention mention)
    {
        int found = -1;
        for (int i = mention.First; i < mention.End; i++)
        {
            bool leaves = heads[i] < mention.First || heads[i] >= mention.End;
            if (leaves && relations[i] is not ("case" or "punct" or "det") && (found < 0 || relations[found] is "amod" or "compound" or "nmod:desc"))
            {
                found = i;
            }
        }

        return found;
    }

    /// <summary>A mention leans on the rest of the sentence at one point only.</summary>
    private void Gather(ActorMention mention, int head)
    {
        for (int i = mention.First; i < mention.End; i++)
        {
            bool leaves = heads[i] < mention.First || heads[i] >= mention.End;
            if (i != head && leaves && !IsWithin(head, i))
            {
                (heads[i], relations[i]) = (head, sentence[i].Pos == UniversalPos.Propn ? "flat" : "dep");
            }
        }
    }

    /// <summary>A name before "'s" owns the noun that follows.</summary>
    private void MendOwner(ActorMention mention, int head)
    {
        int marker = mention.End;
        if (marker >= sentence.Count || sentence[marker].PennTag != "POS" || relations[head] == "nmod:poss")
        {
            return;
        }

        int owned = -1;
        for (int i = marker + 1; i < sentence.Count && i <= marker + 6; i++)
        {
            if (sentence[i].Pos is UniversalPos.Noun or UniversalPos.Propn)
            {
                owned = i;
            }
            else if (owned >= 0 || sentence[i].Pos is not (UniversalPos.Adj or UniversalPos.Adv or UniversalPos.Num or UniversalPos.Verb) && sentence[i].PennTag is not ("HYPH" or "``" or "''"))
            {
                break;
            }
        }

        if (owned >= 0 && !IsWithin(owned, head))
        {
            Attach(head, owned, "nmod:poss");
            (heads[marker], relations[marker]) = (head, "case");
        }
    }

    /// <summary>What stands behind a preposition is no subject and no object.</summary>
    private void MendAfterPreposition(ActorMention mention, int head)
    {
        // A preposition inside the mention ("envoys of Chad") says nothing of where the whole stands.
        bool behind = Enumerable.Range(0, mention.First).Any(i => relations[i] == "case" && sentence[i].PennTag is "IN" or "TO" && heads[i] >= mention.First && heads[i] < mention.End);
        int governor = heads[head];
        if (!behind || governor < 0)
        {
            return;
        }

        if (relations[head] is "nsubj" or "obj" or "iobj" or "nsubj:pass" or "dep")
        {
            relations[head] = sentence[governor].Pos is UniversalPos.Verb or UniversalPos.Adj ? "obl" : "nmod";
        }

        // The preposition belongs to the whole name, not to a title in front of it.
        for (int i = 0; i < mention.First; i++)
        {
            if (relations[i] == "case" && heads[i] >= mention.First && heads[i] < mention.End)
            {
                heads[i] = head;
            }
        }
    }

    /// <summary>A name right after a verb that has no object is its object when its own governor has another subject already.</summary>
    private void MendObject(ActorMention mention, int head)
    {
        int start = mention.First;
        while (start > 0 && sentence[start - 1].Pos == UniversalPos.Det)
        {
            start--;
        }

        int verb = start - 1;
        if (relations[head] != "nsubj" || verb < 0 || sentence[verb].Pos != UniversalPos.Verb || HasChild(verb, "obj") || IsWithin(verb, head))
        {
            return;
        }

        int governor = heads[head];
        bool second = Enumerable.Range(0, sentence.Count).Any(i => i != head && heads[i] == governor && relations[i] is "nsubj" or "nsubj:pass" && i < head);
        if (second)
        {
            Attach(head, verb, "obj");
        }
    }

    /// <summary>"Call Mr X on Wednesday": the day belongs to the call, not to the man.</summary>
    private void FreeTimes(ActorMention mention, int head)
    {
        int governor = heads[head];
        if (governor < 0 || relations[head] is not ("obj" or "obl" or "iobj" or "nmod"))
        {
            return;
        }

        for (int i = mention.End; i < sentence.Count; i++)
        {
            if (heads[i] >= mention.First && heads[i] < mention.End && relations[i] is "nmod" or "nmod:unmarked" && IsTimeWord(i))
            {
                Attach(i, governor, "obl");
            }
        }
    }

    /// <summary>A clause on a noun with "which" or a subject of its own is a relative clause.</summary>
    private void MendRelative(int token)
    {
        if (relations[token] == "acl" && Enumerable.Range(0, heads.Length).Any(i => heads[i] == token && (sentence[i].PennTag is "WDT" or "WP" || relations[i] == "nsubj")))
        {
            relations[token] = "acl:relcl";
        }
    }

    /// <summary>"Of backing and arming them": a bare participle is joined to the participle before it, not to the finite verb above.</summary>
    private void MendJoinedParticiple(int token)
    {
        int governor = heads[token];
        bool bare = relations[token] == "conj" && sentence[token].PennTag == "VBG" && governor >= 0 && sentence[governor].PennTag is "VBD" or "VBZ" or "VBP" && !HasChild(token, "aux");
        if (!bare)
        {
            return;
        }

        for (int i = token - 1; i > governor; i--)
        {
            if (sentence[i].PennTag == "VBG" && relations[i] is "acl" or "advcl" or "xcomp" or "amod" or "obl")
            {
                Attach(token, i, "conj");
                return;
            }
        }
    }

    private bool IsTimeWord(int token) => sentence[token].Lemma.ToLowerInvariant() is
        "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "january" or "february" or "march" or "april"
        or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december" or "week" or "month" or "year" or "day"
        or "yesterday" or "today" or "morning" or "evening" or "night";

    private bool HasChild(int token, string relation) => Enumerable.Range(0, sentence.Count).Any(i => heads[i] == token && relations[i] == relation);

    private void Attach(int token, int governor, string relation)
    {
        if (!IsWithin(governor, token))
        {
            (heads[token], relations[token]) = (governor, relation);
        }
    }

    private bool IsWithin(int token, int ancestor)
    {
        for (int step = 0; token >= 0 && step <= sentence.Count; step++)
        {
            if (token == ancestor)
            {
                return true;
            }

            token = heads[token];
        }

        return false;
    }
}
