using Entente.Documents;
using Entente.Events.Frames;
using Entente.Events.Lexicon;
using Entente.Events.Trees;
using Entente.Language;

namespace Entente.Events.Voices;

/// <summary>Finds who says what a clause tells: the segment's voice, or somebody the sentence quotes or reports.</summary>
internal sealed class VoiceReader(SentenceTree tree, MentionIndex mentions, FrameReader frames, Governors governors)
{
    /// <summary>Who vouches for what a trigger tells, then through whom it comes, from the nearest outwards; the segment's voice ends the chain unless it is the author's and somebody speaks.</summary>
    public IReadOnlyList<Voice> Read(int trigger, Voice segment, Voice? quoted = null)
    {
        var chain = new List<Voice>();
        int at = trigger;
        Append(chain, ParentheticalSpeaker(at));
        for (int step = 0; step < 12 && tree.Heads[at] >= 0; step++)
        {
            int governor = tree.Heads[at];
            Append(chain, SpeakerAbove(at, governor));
            at = governor;
            Append(chain, ParentheticalSpeaker(at));
        }

        Append(chain, chain.Count == 0 ? quoted : null);
        return chain.Count == 0 ? [segment] : segment.Kind == VoiceKind.Author ? chain : [.. chain, segment];
    }

    /// <summary>Who speaks in the main clause: "X said", or "…, X said" at its end; null when nobody does.</summary>
    public Voice? SpeakerOfSentence()
    {
        int root = Array.IndexOf(tree.Heads, -1);
        return root < 0 ? null : tree.IsVerb(root) && governors.IsSpeech(tree.Lemmas[root]) ? SpeakerOf(root) : ParentheticalSpeaker(root);
    }

    private static void Append(List<Voice> chain, Voice? speaker)
    {
        if (speaker is not null && !chain.Contains(speaker))
        {
            chain.Add(speaker);
        }
    }

    /// <summary>Who speaks when a governor reports what hangs on it: "said that", "accused X of", "the claim that".</summary>
    private Voice? SpeakerAbove(int at, int governor)
    {
        string lemma = tree.Lemmas[governor];
        if (tree.IsVerb(governor))
        {
            bool reports = governors.IsSpeech(lemma) && (tree.Relations[at] is "ccomp" || tree.FullRelations[at] is "parataxis" or "parataxis:speech" || (tree.Relations[at] == "xcomp" && (lemma is "claim" or "deny" or "admit" or "report" or "acknowledge" || tree.IsPassive(governor))));
            bool blames = lemma is "accuse" or "suspect" or "blame" or "charge" && tree.Relations[at] is "advcl" or "obl" or "xcomp" && at > governor;
            return reports || blames ? SpeakerOf(governor) : null;
        }

        bool told = tree.Relations[at] is "acl" or "ccomp" && lemma is "claim" or "statement" or "allegation" or "report" or "announcement" or "accusation" or "assertion" or "declaration" or "suggestion";
        return told ? OwnerOf(governor) : null;
    }

    /// <summary>"<i>Chad's</i> claim that", "a statement <i>by Chad</i> that".</summary>
    private Voice? OwnerOf(int noun)
    {
        int owner = tree.ChildOf(noun, "nmod:poss");
        owner = owner >= 0 ? owner : tree.ChildrenOf(noun, "nmod").FirstOrDefault(child => tree.CaseOf(child) is "by" or "from" or "of", -1);
        return owner >= 0 && mentions.Of(owner).Count > 0 ? Named(owner) : null;
    }

    /// <summary>"…, the ministry said" and "according to the ministry" lean on the clause they report.</summary>
    private Voice? ParentheticalSpeaker(int clause)
    {
        foreach (int child in tree.ChildrenOf(clause, "parataxis"))
        {
            if (governors.IsSpeech(tree.Lemmas[child]) && tree.ChildOf(child, "ccomp", "obj") < 0 && SpeakerOf(child) is { } speaker)
            {
                return speaker;
            }
        }

        foreach (int child in tree.ChildrenOf(clause, "obl", "nmod"))
        {
            if (tree.ChildrenOf(child, "case").Any(marker => tree.Lemmas[marker] is "accord" or "according"))
            {
                return Named(child);
            }
        }

        return null;
    }

    private Voice? SpeakerOf(int verb)
    {
        if (tree.IsPassive(verb))
        {
            int agent = tree.ChildrenOf(verb, "obl").FirstOrDefault(child => tree.CaseOf(child) == "by", -1);
            return agent >= 0 ? Named(agent) : null;
        }

        int subject = tree.ChildOf(verb, "nsubj");
        if (subject < 0 || tree.FullRelations[subject] == "nsubj:pass" || tree.Lemmas[subject] is "it" or "there")
        {
            return frames.SubjectsOf(verb).FirstOrDefault() is { } controlled ? Named(controlled.Head) : null;
        }

        if (tree.Sentence[subject].PennTag is "WP" or "WDT")
        {
            return frames.SubjectsOf(verb).FirstOrDefault() is { } antecedent && tree.Lemmas[subject] == "who" ? Named(antecedent.Head) : null;
        }

        return mentions.Of(subject).Count > 0 || tree.Pos[subject] is UniversalPos.Propn or UniversalPos.Noun ? Named(subject) : null;
    }

    private Voice Named(int head)
    {
        var mention = mentions.Of(head).FirstOrDefault();
        var (first, end) = mention is not null && mention.Head == head ? (mention.First, mention.End) : Extent(head);
        string text = tree.Sentence.Text[(tree.Sentence[first].Start - tree.Sentence.Start)..(tree.Sentence[end - 1].End - tree.Sentence.Start)];
        return new Voice(IsReadout(head) ? VoiceKind.Readout : VoiceKind.QuotedSpeaker, mention?.Actors[0].Id, text);
    }

    private bool IsReadout(int head) => tree.Lemmas[head] is "readout" or "read-out" or "communique" or "communiqué" or "statement";

    /// <summary>The words of a short noun phrase: its head with what stands before it.</summary>
    private (int First, int End) Extent(int head)
    {
        int first = head;
        int end = head + 1;
        foreach (int child in tree.ChildrenOf(head, "det", "amod", "compound", "nmod:poss", "flat"))
        {
            first = Math.Min(first, child);
            end = Math.Max(end, child + 1);
        }

        return (first, end);
    }
}
