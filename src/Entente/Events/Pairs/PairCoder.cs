using Entente.Actors;
using Entente.Documents;
using Entente.Events.Scoring;
using Entente.Language;
using Entente.Language.Relations;

namespace Entente.Events.Pairs;

/// <summary>Says what one marked party does to another; always says something, and how surely.</summary>
public sealed class PairCoder(EventCoder coder, EventScorer scorer)
{
    private const string SourceId = "source";
    private const string TargetId = "target";

    /// <summary>Reads the event between the parties of each pair, in their order.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="convention">Whose reading of the code book is asked for; under PLV's, CONCEDE and RETREAT count as one.</param>
    public IReadOnlyList<PairReading> Read(IReadOnlyList<PartyPair> pairs, LabelConvention convention)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return [.. scorer.Score([.. pairs.Select(pair => Describe(coder, pair, convention))]).Select(score => ReadingOf(score, convention))];
    }

    /// <summary>A pair as the scorer reads it.</summary>
    internal static SpanPair Describe(EventCoder coder, PartyPair pair, LabelConvention convention)
    {
        var sentence = pair.Sentence;
        ActorMention[] parties = pair.Target is { } target
            ? [MentionOf(sentence, pair.Source, SourceId), MentionOf(sentence, target, TargetId)]
            : [MentionOf(sentence, pair.Source, SourceId)];
        var analysis = new SentenceAnalysis
        {
            Sentence = sentence,
            Mentions = parties,
            Segment = new Segment(SegmentKind.Body, new TextSpan(sentence.Start, sentence.End), Voice.Author),
        };
        return PairFeatures.Describe(coder.ViewOf(analysis, pair.Source, pair.Target), convention);
    }

    private static PairReading ReadingOf(PairScore score, LabelConvention convention)
    {
        var (type, probability) = score.Best(mergesYield: convention == LabelConvention.Plv);
        return new PairReading(type, score.ModeOf(type), score.Status, probability);
    }

    private static ActorMention MentionOf(Sentence sentence, (int First, int End) span, string id)
    {
        int head = Enumerable.Range(span.First, span.End - span.First)
            .FirstOrDefault(token => sentence[token].Head < span.First || sentence[token].Head >= span.End, span.First);
        return new ActorMention
        {
            First = span.First,
            End = span.End,
            Head = head,
            Form = MentionForm.Name,
            Actors = [new ActorReference(id, null, Sector.UNK, ActorKind.Agent)],
        };
    }
}
