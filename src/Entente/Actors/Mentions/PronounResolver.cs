using Entente.Language;

namespace Entente.Actors.Mentions;

/// <summary>Finds whom a pronoun means, by gender, number, recency and subjecthood; rather nobody than somebody wrong.</summary>
internal sealed class PronounResolver(Discourse discourse)
{
    private const double LeastScore = 2.2;
    private const int FarthestBack = 4;

    /// <summary>Whom the pronoun at a token means.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="token">The pronoun.</param>
    /// <param name="found">Mentions of the sentence before it.</param>
    public Finding Resolve(SentenceView view, int token, IReadOnlyList<ActorMention> found)
    {
        switch (view.Sentence.TextOf(token).ToLowerInvariant())
        {
            case "he" or "him" or "his" or "himself":
                return Best(view, salient => IsPerson(salient) && salient.IsFemale != true && !IsBeside(view, token, salient, found));
            case "she" or "her" or "hers" or "herself":
                return Best(view, salient => IsPerson(salient) && salient.IsFemale != false && !IsBeside(view, token, salient, found));
            case "they" or "them" or "their" or "theirs" or "themselves":
                return Best(view, salient => salient.IsPlural != false);
            case "it" or "its" or "itself":
                return IsExpletive(view, token) || IsOfThing(view, token, found) ? Finding.None : Best(view, salient => salient.IsPlural != true && salient.Actors.Count == 1 && !IsPerson(salient) && salient.Actors[0].Kind != ActorKind.Agent);
            case "who" or "whom" or "whose" or "which" or "that":
                return Antecedent(view, token, found);
            default:
                return discourse.HomeState is { } home ? Finding.Of(discourse.State(home), 0.4) : Finding.None;
        }
    }

    // "With Ann she agreed": the subject is nobody whom its own verb names elsewhere.
    private static bool IsBeside(SentenceView view, int token, Salient salient, IReadOnlyList<ActorMention> found) =>
        view.Sentence[token].Relation == "nsubj"
        && found.Any(mention => view.Sentence[mention.Head].Head == view.Sentence[token].Head && view.Sentence[mention.Head].Relation is "obl" or "obj" or "iobj" && mention.Actors.SequenceEqual(salient.Actors));

    private static bool IsPerson(Salient salient) => salient.Actors.Count == 1 && (salient.Actors[0].Kind == ActorKind.Person
        || (salient.Actors[0].Kind == ActorKind.Agent && salient.IsPlural == false));

    private Finding Best(SentenceView view, Func<Salient, bool> fits)
    {
        var candidates = new List<(Salient Salient, double Score)>();
        for (int i = discourse.Salients.Count - 1; i >= 0 && view.Index - discourse.Salients[i].Sentence <= 2; i--)
        {
            var salient = discourse.Salients[i];
            if (fits(salient))
            {
                // The later of two equals wins by a little; a sentence of distance costs more than being an object.
                double score = salient.Weight - ((view.Index - salient.Sentence) * 0.9) - (candidates.Count * 0.12) - (salient.IsJoined ? 1.2 : 0) + 0.9;
                candidates.Add((salient, score));
            }
        }

        var ordered = candidates.OrderByDescending(candidate => candidate.Score).ToList();
        if (ordered.Count == 0 || ordered[0].Score < LeastScore)
        {
            return OnlyOne(view, fits);
        }

        var best = ordered[0].Salient;
        var rivals = ordered.FindAll(candidate => !candidate.Salient.Actors.SequenceEqual(best.Actors) && ordered[0].Score - candidate.Score <= 0.8);
        return new Finding(best.Actors, rivals.Count == 0 ? 0.8 : 0.6)
        {
            IsFemale = best.IsFemale,
            Alternatives = rivals.Count == 0 ? [] : rivals[0].Salient.Actors,
        };
    }

    // However far back, there is no doubt when the last sentences hold nobody else whom the pronoun could mean.
    private Finding OnlyOne(SentenceView view, Func<Salient, bool> fits)
    {
        var all = discourse.Salients.Where(salient => view.Index - salient.Sentence is >= 0 and <= FarthestBack && fits(salient)).ToList();
        return all.Count > 0 && all.TrueForAll(salient => salient.Actors.SequenceEqual(all[0].Actors)) ? new Finding(all[0].Actors, 0.55) { IsFemale = all[0].IsFemale } : Finding.None;
    }

    // "Chad condemned the seizure; Norway defended it": as an object "it" takes up the object of the clause before, which is no party.
    private static bool IsOfThing(SentenceView view, int token, IReadOnlyList<ActorMention> found)
    {
        int verb = view.Sentence[token].Head;
        int before = verb >= 0 && view.Sentence[token].Relation == "obj" && view.Sentence[verb].Relation is "conj" or "parataxis" ? view.Sentence[verb].Head : -1;
        int thing = before < 0 ? -1 : view.Sentence.ChildrenOf(before).FirstOrDefault(child => child < token && view.Sentence[child].Relation == "obj", -1);
        return thing >= 0 && view.Sentence[thing].PennTag == "NN" && found.All(mention => mention.Head != thing);
    }

    // "It is clear that", "it was agreed to", "it rains": the parser's label, or a form of "be" with an adjective or participle and a clause.
    private static bool IsExpletive(SentenceView view, int token)
    {
        if (!view.Sentence.TextOf(token).Equals("it", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        string relation = view.Sentence[token].Relation;
        int head = view.Sentence[token].Head;
        return relation.StartsWith("expl", StringComparison.Ordinal)
            || (head >= 0 && view.Sentence.ChildrenOf(head).Any(child => view.Sentence[child].Relation is "csubj" or "csubj:pass" || (child > head && view.Sentence[child].Relation == "ccomp" && view.Sentence.ChildrenOf(head).Any(aux => view.Sentence[aux].Lemma == "be"))))
            || (token + 1 < view.Sentence.Count && view.Sentence[token + 1].Lemma == "be" && head > token && view.Sentence[head].Pos == UniversalPos.Adj);
    }

    private static Finding Antecedent(SentenceView view, int token, IReadOnlyList<ActorMention> found)
    {
        for (int i = token, step = 0; i >= 0 && step < view.Sentence.Count; i = view.Sentence[i].Head, step++)
        {
            if (view.Sentence[i].Relation.StartsWith("acl", StringComparison.Ordinal))
            {
                int noun = view.Sentence[i].Head;
                var mention = found.LastOrDefault(mention => mention.Head == noun || (mention.First <= noun && noun < mention.End));
                return mention is null ? Finding.None : new Finding(mention.Actors, 0.9 * mention.Confidence);
            }
        }

        // Without a clause in the tree, "X, who" still means X.
        bool isPlain = view.Sentence.TextOf(token).ToLowerInvariant() is "who" or "whose";
        var last = found.Count > 0 ? found[^1] : null;
        return isPlain && last is not null && token - last.End <= 1 ? new Finding(last.Actors, 0.7 * last.Confidence) : Finding.None;
    }
}
