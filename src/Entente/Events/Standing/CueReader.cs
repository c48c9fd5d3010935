using Entente.Events.Trees;

namespace Entente.Events.Standing;

/// <summary>Finds the words around a standing's cue that belong to it: "<i>did not</i>", "<i>is expected to</i>", "<i>has been accused of</i>".</summary>
internal static class CueReader
{
    /// <summary>First token of the cue and one past its last; null when the event is told as a plain fact.</summary>
    public static (int First, int End)? Read(StandingReading standing, SentenceTree tree)
    {
        if (standing.Status == EventStatus.Actual || standing.Cue < 0)
        {
            return null;
        }

        int cue = standing.Cue;
        int clause = tree.Relations[cue] is "aux" or "cop" or "advmod" && tree.Heads[cue] >= 0 ? tree.Heads[cue] : cue;
        int first = cue;
        while (first > 0 && IsAuxiliaryOf(first - 1, clause, tree))
        {
            first--;
        }

        int end = cue + 1;
        while (end < tree.Count && end != clause && IsAuxiliaryOf(end, clause, tree))
        {
            end++;
        }

        bool opens = tree.IsVerb(cue) || tree.Pos[cue] is Language.UniversalPos.Adj or Language.UniversalPos.Noun;
        return (first, opens && end < tree.Count && IsOpening(end, tree) ? end + 1 : end);
    }

    private static bool IsAuxiliaryOf(int token, int clause, SentenceTree tree) =>
        token != clause && tree.Heads[token] == clause && (tree.Relations[token] == "aux" || tree.Lemmas[token] is "not" or "n't" or "never" or "still" or "due" || (tree.Relations[token] == "mark" && tree.Lemmas[token] == "to"));

    /// <summary>The "to" or "of" that opens what is planned, denied or alleged.</summary>
    private static bool IsOpening(int token, SentenceTree tree) => tree.Relations[token] == "mark" && tree.Lemmas[token] is "to" or "of";
}
