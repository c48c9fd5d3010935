using Entente.Events.Lexicon;
using Entente.Events.Trees;
using Entente.Language;

namespace Entente.Events.Triggers;

/// <summary>Tells whether the words of a sense stand around a token, bound to it by the tree rather than by nearness.</summary>
internal static class SenseMatcher
{
    /// <summary>Edges between a word of a form and the word it leans on: enough for "levelled <i>charges</i> of corruption <i>against</i>".</summary>
    private const int Reach = 3;

    /// <summary>The tokens of <paramref name="sense"/> with its head at <paramref name="head"/>, ascending, or null.</summary>
    public static int[]? Match(SentenceTree tree, int head, Sense sense)
    {
        if ((sense.Mask & ~tree.Mask) != 0 || !FitsPos(tree, head, sense.Pos) || tree.IsGoingTo(head) || (sense.Unless.Count > 0 && tree.ChildOf(head, [.. sense.Unless]) >= 0))
        {
            return null;
        }

        if (sense.Words.Count == 1)
        {
            return [head];
        }

        var tokens = new List<int>(sense.Words.Count) { head };
        int next = head;
        for (int word = sense.Anchor + 1; word < sense.Words.Count; word++)
        {
            int found = Find(tree, head, sense, word, next, tokens);
            if (found < 0)
            {
                return null;
            }

            tokens.Add(found);
            next = found;
        }

        return MatchBefore(tree, head, sense, tokens) ? [.. tokens.Order()] : null;
    }

    private static bool MatchBefore(SentenceTree tree, int head, Sense sense, List<int> tokens)
    {
        int last = head;
        for (int word = sense.Anchor - 1; word >= 0; word--)
        {
            int found = -1;
            for (int token = last - 1; token >= 0 && token >= last - 6 && found < 0; token--)
            {
                if (sense.Takes(word, tree.Lemmas[token]) && IsBound(tree, token, tokens))
                {
                    found = token;
                }
            }

            if (found < 0)
            {
                return false;
            }

            tokens.Add(found);
            last = found;
        }

        return true;
    }

    private static int Find(SentenceTree tree, int head, Sense sense, int word, int after, List<int> matched)
    {
        for (int token = after + 1; token < tree.Count; token++)
        {
            if (sense.Takes(word, tree.Lemmas[token]) && IsBound(tree, token, matched))
            {
                return token;
            }
        }

        // What is done to somebody may stand before its verb: passives, participles, relative clauses, verbs like "begin".
        foreach (int theme in ThemesBefore(tree, head).SelectMany(theme => tree.ChildrenOf(theme, "amod", "compound").Append(theme)))
        {
            if (sense.Takes(word, tree.Lemmas[theme]) && !matched.Contains(theme))
            {
                return theme;
            }
        }

        return AdverbBefore(tree, head, sense, word);
    }

    /// <summary>"Jointly ran", "forcibly returned": an adverb may stand before its verb.</summary>
    private static int AdverbBefore(SentenceTree tree, int head, Sense sense, int word)
    {
        foreach (int child in tree.ChildrenOf(head))
        {
            if (child < head && tree.Relations[child] == "advmod" && sense.Takes(word, tree.Lemmas[child]))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Nouns before a verb that stand for its object.</summary>
    private static IEnumerable<int> ThemesBefore(SentenceTree tree, int head)
    {
        if (!tree.IsVerb(head))
        {
            yield break;
        }

        bool hasObject = tree.ChildOf(head, "obj") >= 0;
        foreach (int subject in tree.ChildrenOf(head, "nsubj"))
        {
            if (!hasObject || tree.FullRelations[subject] == "nsubj:pass")
            {
                yield return subject;
            }
        }

        if (tree.Relations[head] == "acl" && !hasObject)
        {
            yield return tree.Heads[head];
        }
    }

    private static bool IsBound(SentenceTree tree, int token, List<int> matched)
    {
        // Who does it is no object: "was captured by fighters" is no "capture fighters".
        if (tree.FullRelations[token] == "obl:agent" && tree.IsPassive(tree.Heads[token]))
        {
            return false;
        }

        // "Bombed troops near the town" is no "bomb town".
        if (tree.Relations[token] is "obl" or "nmod" && tree.CaseOf(token) is "near" or "outside" or "after" or "before" or "during" or "since" or "despite" or "amid" or "until" or "without" or "around")
        {
            return false;
        }

        // "Call him on Wednesday" is no "call on".
        if (matched.Contains(token) || tree.IsTime[token] || IsInPerson(tree, token) || (tree.Relations[token] == "case" && tree.Heads[token] >= 0 && tree.IsTime[tree.Heads[token]]))
        {
            return false;
        }

        // "Ready to help if a contract is signed" is no "ready to sign".
        if (tree.Relations[token] == "advcl" && tree.IsVerb(token) && tree.ChildOf(token, "nsubj") >= 0 && tree.ChildrenOf(token, "mark").Any(mark => tree.Lemmas[mark] is "if" or "unless"))
        {
            return false;
        }

        // A preposition marks a dependent of the form itself; other words may lie deeper ("billions' worth of deals").
        int reach = tree.Relations[token] is "case" or "mark" or "compound:prt" or "advmod" ? 2 : Reach;
        int at = token;
        for (int step = 0; step < reach; step++)
        {
            if (!Passes(tree, at, isFirst: step == 0))
            {
                return false;
            }

            at = tree.Heads[at];
            if (at < 0)
            {
                return false;
            }

            if (matched.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nobody called Rice is food.</summary>
    private static bool IsInPerson(SentenceTree tree, int token) => tree.Sentence.Names.Any(name => name.Kind == NameKind.Person && name.First <= token && token < name.End);

    private static bool Passes(SentenceTree tree, int token, bool isFirst) => tree.Relations[token] switch
    {
        "nsubj" or "csubj" or "parataxis" or "root" or "discourse" or "vocative" or "appos" or "punct" => false,
        // "Withdrew its offer to send troops" withdraws no troops.
        "acl" when !isFirst && tree.Relations[tree.Heads[token]] == "obj" => false,
        "ccomp" or "advcl" or "acl" => isFirst ? tree.FullRelations[token] != "acl:relcl" : tree.ChildOf(token, "nsubj") < 0,
        "conj" => tree.IsNominal(token),
        _ => true,
    };

    private static bool FitsPos(SentenceTree tree, int token, SensePos pos) => pos switch
    {
        // A bare participle before a noun describes it ("the supporting role").
        SensePos.Verb => tree.Pos[token] == UniversalPos.Verb && (tree.Relations[token] != "amod" || tree.ChildrenOf(token).Count > 0),
        SensePos.Noun => tree.Pos[token] is UniversalPos.Noun or UniversalPos.Propn,
        SensePos.Adjective => tree.Pos[token] is UniversalPos.Adj || tree.Sentence[token].PennTag == "VBN",
        _ => tree.CaseOf(token).Length > 0,
    };
}
