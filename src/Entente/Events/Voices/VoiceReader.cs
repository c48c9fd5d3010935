using Entente.Documents;
using Entente.Events.Frames;
using Entente.Events.Lexicon;
using Entente.Events.Trees;

namespace Entente.Events.Voices;

/// <summary>Finds who says what a clause tells: the segment's voice, or somebody the sentence quotes or reports.</summary>
internal sealed class VoiceReader(SentenceTree tree, MentionIndex mentions, FrameReader frames, Governors governors)
{
    public Voice Read(int trigger, Voice segment)
    {
        int at = trigger;
        for (int step = 0; step < 12 && tree.Heads[at] >= 0; step++)
        {
            int governor = tree.Heads[at];
            bool reports = governors.IsSpeech(tree.Lemmas[governor]) && tree.IsVerb(governor)
                && (tree.Relations[at] is "ccomp" || tree.FullRelations[at] is "parataxis" or "parataxis:speech");
            if (reports && SpeakerOf(governor) is { } speaker)
            {
                return speaker;
            }

            if (ParentheticalSpeaker(at) is { } aside)
            {
                return aside;
            }

            at = governor;
        }

        return ParentheticalSpeaker(at) ?? segment;
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
        int subject = tree.ChildOf(verb, "nsubj");
        if (subject < 0 || tree.FullRelations[subject] == "nsubj:pass" || tree.Lemmas[subject] is "it" or "there")
        {
            return frames.SubjectsOf(verb).FirstOrDefault() is { } controlled ? Named(controlled.Head) : null;
        }

        if (tree.Sentence[subject].PennTag is "WP" or "WDT")
        {
            return frames.SubjectsOf(verb).FirstOrDefault() is { } antecedent && tree.Lemmas[subject] == "who" ? Named(antecedent.Head) : null;
        }

        return mentions.Of(subject).Count > 0 || governors.IsSpeaker(tree.Lemmas[subject]) ? Named(subject) : null;
    }

    private Voice Named(int head)
    {
        var mention = mentions.Of(head).FirstOrDefault();
        var (first, end) = mention is not null && mention.Head == head ? (mention.First, mention.End) : Extent(head);
        string text = tree.Sentence.Text[(tree.Sentence[first].Start - tree.Sentence.Start)..(tree.Sentence[end - 1].End - tree.Sentence.Start)];
        return new Voice(VoiceKind.QuotedSpeaker, mention?.Actors[0].Id, text);
    }

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
