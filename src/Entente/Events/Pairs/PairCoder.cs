using Entente.Actors;
using Entente.Documents;
using Entente.Language;

namespace Entente.Events.Pairs;

/// <summary>Says what one marked party does to another; always says something, with low confidence when the grammar does not bear it out.</summary>
public sealed class PairCoder(EventCoder coder)
{
    private const string SourceId = "source";
    private const string TargetId = "target";

    /// <summary>Reads the event between two stretches of tokens.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="source">First token and one past the last of who acts.</param>
    /// <param name="target">First token and one past the last of whom it is done to.</param>
    public PairReading Read(Sentence sentence, (int First, int End) source, (int First, int End) target)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var analysis = new SentenceAnalysis
        {
            Sentence = sentence,
            Mentions = [MentionOf(sentence, source, SourceId), MentionOf(sentence, target, TargetId)],
            Segment = new Segment(SegmentKind.Body, new TextSpan(sentence.Start, sentence.End), Voice.Author),
        };
        var best = coder.CandidatesOf(analysis)
            .Select(candidate => (Candidate: candidate, Fit: Fit(candidate, source.First, target.First)))
            .OrderByDescending(scored => scored.Fit)
            .FirstOrDefault();
        return best.Candidate is null
            ? new PairReading(EventType.Accuse, null, EventStatus.Actual, 0.05)
            : new PairReading(best.Candidate.Type, best.Candidate.Mode, best.Candidate.Standing.Status, Math.Clamp(best.Fit / 10, 0.05, 0.95));
    }

    /// <summary>How well a candidate fits the pair: source acts on target, then both act, then one takes part, then mere nearness.</summary>
    private static double Fit(Candidate candidate, int source, int target)
    {
        var actors = candidate.Roles.Actors.SelectMany(mention => mention.Actors).Select(actor => actor.Id).ToHashSet();
        var recipients = candidate.Roles.Recipients.SelectMany(mention => mention.Actors).Select(actor => actor.Id).ToHashSet();
        double roles = (actors.Contains(SourceId), recipients.Contains(TargetId)) switch
        {
            (true, true) => 5,
            (true, false) => actors.Contains(TargetId) ? 4.5 : 3,
            (false, true) => 2.5,
            _ => recipients.Contains(SourceId) && actors.Contains(TargetId) ? 2 : 0,
        };
        int head = candidate.Trigger.Head;
        double between = head > Math.Min(source, target) && head < Math.Max(source, target) ? 0.7 : 0;
        double distance = Math.Min(Math.Abs(head - source), Math.Abs(head - target)) * 0.05;
        return (candidate.Absorbed is null ? roles : roles - 3) + (0.6 * candidate.Trigger.Sense.Strength) + (0.2 * candidate.Trigger.Tokens.Length) + between - distance;
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
