using Entente.Language.Treebanks;

namespace Entente.Language.Scoring;

/// <summary>Compares tags, lemmas and trees with gold ones over the same tokens.</summary>
public static class TreeScorer
{
    /// <summary>Scores <paramref name="predicted"/> against <paramref name="gold"/>, sentence by sentence.</summary>
    /// <exception cref="ArgumentException">The two differ in sentences or in the number of their tokens.</exception>
    public static TreeScore Score(IReadOnlyList<TreebankSentence> gold, IReadOnlyList<TreebankSentence> predicted)
    {
        Pairing.Check(gold, predicted);
        Counts counts = default;
        for (int s = 0; s < gold.Count; s++)
        {
            for (int i = 0; i < gold[s].Count; i++)
            {
                counts.Add(gold[s], predicted[s], i);
            }
        }

        return counts.ToScore();
    }

    private static ReadOnlySpan<char> WithoutSubtype(string relation)
    {
        int colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation.AsSpan(0, colon);
    }

    private struct Counts
    {
        private int _tokens, _upos, _xpos, _lemma, _head, _relation, _subtype;

        public void Add(TreebankSentence gold, TreebankSentence predicted, int i)
        {
            _tokens++;
            _upos += gold.Pos[i] == predicted.Pos[i] ? 1 : 0;
            _xpos += gold.PennTags[i] == predicted.PennTags[i] ? 1 : 0;
            _lemma += gold.Lemmas[i] == "_" || gold.Lemmas[i] == predicted.Lemmas[i] ? 1 : 0;
            if (gold.Heads[i] == predicted.Heads[i])
            {
                _head++;
                _relation += WithoutSubtype(gold.Relations[i]).SequenceEqual(WithoutSubtype(predicted.Relations[i])) ? 1 : 0;
                _subtype += gold.Relations[i] == predicted.Relations[i] ? 1 : 0;
            }
        }

        public readonly TreeScore ToScore() => new()
        {
            Tokens = _tokens,
            UposCorrect = _upos,
            XposCorrect = _xpos,
            LemmaCorrect = _lemma,
            HeadCorrect = _head,
            RelationCorrect = _relation,
            SubtypeCorrect = _subtype,
        };
    }
}
