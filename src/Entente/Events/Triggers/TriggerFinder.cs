using Entente.Actors;
using Entente.Events.Lexicon;
using Entente.Events.Trees;

namespace Entente.Events.Triggers;

/// <summary>Finds the words of a sentence that the lexicon knows, longest form first; none inside another, and none whose longest form tells nothing.</summary>
internal static class TriggerFinder
{
    public static IReadOnlyList<Trigger> Find(SentenceTree tree, EventLexicon lexicon, IReadOnlyList<ActorMention> mentions)
    {
        bool[] named = TokensOfNames(tree, mentions);
        var found = new List<Trigger>();
        for (int token = 0; token < tree.Count; token++)
        {
            if (!named[token] && Best(tree, lexicon, token) is { } trigger)
            {
                found.Add(trigger);
            }
        }

        return [.. WithoutCovered(found).Where(trigger => !trigger.Sense.IsNothing)];
    }

    private static Trigger? Best(SentenceTree tree, EventLexicon lexicon, int head)
    {
        Trigger? best = null;
        var senses = lexicon.WithAnchor(tree.Lemmas[head]);
        foreach (var sense in senses)
        {
            if (best is not null && sense.Words.Count < best.Sense.Words.Count)
            {
                break;
            }

            if (SenseMatcher.Match(tree, head, sense) is { } tokens && (best is null || Beats(tokens, sense, best)))
            {
                best = new Trigger(head, tokens, sense);
            }
        }

        return best;
    }

    /// <summary>Of two forms of the same length the surer wins, then the one with fewer classes ("impose curfew" before "impose @curbs"), then the tighter.</summary>
    private static bool Beats(int[] tokens, Sense sense, Trigger other) =>
        sense.IsNothing != other.Sense.IsNothing ? sense.IsNothing
            : sense.Strength != other.Sense.Strength ? sense.Strength > other.Sense.Strength
            : ClassesOf(sense) != ClassesOf(other.Sense) ? ClassesOf(sense) < ClassesOf(other.Sense)
            : tokens[^1] - tokens[0] < other.Tokens[^1] - other.Tokens[0];

    private static int ClassesOf(Sense sense) => sense.Classes.Count(members => members is not null);

    /// <summary>A shorter form whose head is part of a longer one says nothing of its own ("talks" in "hold talks").</summary>
    private static List<Trigger> WithoutCovered(List<Trigger> triggers) =>
        [.. triggers.Where(trigger => !triggers.Exists(other =>
            other != trigger && other.Head != trigger.Head && other.Tokens.Contains(trigger.Head)
            && (other.Tokens.Length > trigger.Tokens.Length || (other.Tokens.Length == trigger.Tokens.Length && other.Head < trigger.Head))))];

    /// <summary>Words of a proper name tell nothing ("Resolute Support Mission", "Islamic State").</summary>
    private static bool[] TokensOfNames(SentenceTree tree, IReadOnlyList<ActorMention> mentions)
    {
        bool[] named = new bool[tree.Count];
        foreach (var mention in mentions)
        {
            if (mention.Form is MentionForm.Name or MentionForm.Metonym or MentionForm.Role)
            {
                Array.Fill(named, true, mention.First, mention.End - mention.First);
            }
        }

        return named;
    }
}
