using Entente.Documents;
using Entente.Events.Pairs;
using Entente.Language;
using Entente.Language.Text;

namespace Entente.Pipelines.Pairs;

/// <summary>Finds the sentences and tokens of marked parties.</summary>
public sealed class PairPlacer(Language.Language language)
{
    /// <summary>The sentences that hold the parties, in the order of the texts; null where no token of a party can be found.</summary>
    public IReadOnlyList<PartyPair?> Place(IReadOnlyList<MarkedText> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var texts = language.Analyse([.. pairs.Select(pair => pair.Text)], keepsStates: true);
        // Where no sentence has both parties, the whole text is taken as one.
        return [.. pairs.Select((pair, i) => Place(pair, texts[i].Sentences) ?? Place(pair, [Whole(pair.Text)]))];
    }

    private Sentence Whole(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        return language.Analyse(text, [new TokenOffsets(tokens.Starts.ToArray(), tokens.Ends.ToArray())]).Sentences[0];
    }

    /// <summary>The first sentence in which both parties are named, with the tokens that name them first.</summary>
    private static PartyPair? Place(MarkedText pair, IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var source = TokensOf(sentence, pair.Sources);
            var target = TokensOf(sentence, pair.Targets);
            bool hasSource = source is not null || pair.Sources.Count == 0;
            bool hasTarget = target is not null || pair.Targets.Count == 0;
            if (hasSource && hasTarget && (source ?? target) is not null)
            {
                // A source that is not marked is put on the last token, most often a full stop, which takes part in nothing.
                return new PartyPair(sentence, source ?? (sentence.Count - 1, sentence.Count), target);
            }
        }

        return null;
    }

    private static (int First, int End)? TokensOf(Sentence sentence, IReadOnlyList<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            int first = Enumerable.Range(0, sentence.Count).FirstOrDefault(i => sentence[i].End > span.Start, -1);
            int end = Enumerable.Range(0, sentence.Count).LastOrDefault(i => sentence[i].Start < span.End, -1) + 1;
            if (first >= 0 && end > first && sentence.Start <= span.Start && span.End <= sentence.End)
            {
                return (first, end);
            }
        }

        return null;
    }
}
