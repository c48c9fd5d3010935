using Entente.Documents;
using Entente.Events.Pairs;
using Entente.Language;
using Entente.Language.Text;

namespace Entente.Pipelines.Pairs;

/// <summary>Says what the marked source of each text does to its marked target.</summary>
public sealed class PairReader(Language.Language language, PairCoder coder)
{
    // Enough for the network to work on whole batches, few enough to keep both cores busy to the end.
    private const int BatchSize = 64;

    /// <summary>The readings of texts, in their order; what is read does not depend on the number of threads.</summary>
    public IEnumerable<PairReading> Read(IEnumerable<MarkedText> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return pairs.Chunk(BatchSize).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.AutoBuffered).Select(ReadBatch).AsSequential().SelectMany(readings => readings);
    }

    private PairReading[] ReadBatch(MarkedText[] pairs)
    {
        var texts = language.Analyse([.. pairs.Select(pair => pair.Text)]);
        return [.. pairs.Select((pair, i) => ReadOne(pair, texts[i]))];
    }

    private PairReading ReadOne(MarkedText pair, AnalysedText text)
    {
        // Where no sentence has both parties, the whole text is taken as one.
        var (sentence, source, target) = Place(pair, text.Sentences) ?? Place(pair, [Whole(pair.Text)]) ?? default;
        return sentence is null
            ? new PairReading(Events.EventType.Consult, null, Events.EventStatus.Actual, 0)
            : coder.Read(sentence, source, target);
    }

    private Sentence Whole(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        return language.Analyse(text, [new TokenOffsets(tokens.Starts.ToArray(), tokens.Ends.ToArray())]).Sentences[0];
    }

    /// <summary>The first sentence in which both parties are named, with the tokens that name them first.</summary>
    private static (Sentence Sentence, (int First, int End) Source, (int First, int End) Target)? Place(MarkedText pair, IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var source = TokensOf(sentence, pair.Sources);
            var target = TokensOf(sentence, pair.Targets);
            bool hasSource = source is not null || pair.Sources.Count == 0;
            bool hasTarget = target is not null || pair.Targets.Count == 0;
            if (hasSource && hasTarget && (source ?? target) is not null)
            {
                // A party that is not marked is put on the last token, most often a full stop, which takes part in nothing.
                (int, int) nobody = (sentence.Count - 1, sentence.Count);
                return (sentence, source ?? nobody, target ?? nobody);
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
