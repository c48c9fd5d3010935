using Entente.Events.Frames;
using Entente.Events.Lexicon;
using Entente.Events.Trees;

namespace Entente.Events.Composition;

/// <summary>"X said that Y must withdraw" is a demand of X on Y, not a withdrawal.</summary>
internal static class Demands
{
    public static Candidate Read(Candidate candidate, SentenceTree tree, FrameReader frames, Governors governors)
    {
        int cue = candidate.Standing.Cue;
        int clause = candidate.Trigger.Head;
        int speech = tree.Heads[clause];
        bool demanded = candidate.Absorbed is null && candidate.Standing.IsWish && cue >= 0 && tree.Lemmas[cue] is "must" or "should" or "ought"
            && tree.Heads[cue] == clause && tree.Relations[clause] is "ccomp" or "parataxis" && speech >= 0 && governors.IsSpeech(tree.Lemmas[speech]);
        if (!demanded)
        {
            return candidate;
        }

        var speakers = frames.SubjectsOf(speech);
        var addressed = frames.SubjectsOf(clause).Except(speakers).ToList();
        return speakers.Count == 0 || addressed.Count == 0
            ? candidate
            : candidate with { Type = EventType.Request, Mode = Composer.Complementary(candidate.Type), Roles = new Roles(speakers, addressed), Standing = default };
    }
}
