using Entente.Documents;
using Entente.Time;

namespace Entente.Events.Dating;

/// <summary>Dates events that their own sentence leaves open: by the event they are told relative to, by an earlier or later telling, by the document.</summary>
internal sealed class DocumentDater(DocumentAnalysis document)
{
    public void Date(List<CodedCandidate> events)
    {
        foreach (var coded in events.Where(IsToCome))
        {
            coded.Date = EventDate.Unknown;
        }

        foreach (var coded in events.Where(coded => coded.Anchored is not null && coded.AnchorHead < 0))
        {
            coded.Date = ByAnchor(coded, LastDatedBefore(events, coded)) ?? coded.Date;
        }

        foreach (var coded in events.Where(coded => coded.Date.When is null && coded.Anchored is null))
        {
            coded.Date = ByOtherTelling(coded, events) ?? coded.Date;
            coded.Date = IsToCome(coded) ? EventDate.Unknown : coded.Date;
        }

        foreach (var coded in events.Where(coded => coded.CountedFrom is not null && coded.Date.When is null && !IsAnchor(coded, events)))
        {
            coded.Date = ByCountingBack(coded) ?? coded.Date;
        }

        foreach (var coded in events.Where(coded => coded.Anchored is not null && coded.AnchorHead >= 0))
        {
            coded.Date = ByAnchor(coded, events.Find(other => other.SentenceIndex == coded.SentenceIndex && other.Candidate.Trigger.Tokens.Contains(coded.AnchorHead))) ?? coded.Date;
        }

        foreach (var coded in events.Where(coded => coded.Date.When is null))
        {
            coded.Date = ByTalks(coded, events) ?? ByNeighbour(coded, events) ?? ByDocument(coded);
        }

        foreach (var coded in events.Where(coded => coded.Date.When is { To: null }))
        {
            coded.Date = UntilPublished(coded.Date);
        }
    }

    /// <summary>Whether another event of the sentence is dated by this one.</summary>
    private static bool IsAnchor(CodedCandidate coded, List<CodedCandidate> events) =>
        events.Exists(other => other.AnchorHead >= 0 && other.SentenceIndex == coded.SentenceIndex && coded.Candidate.Trigger.Tokens.Contains(other.AnchorHead));

    /// <summary>"Invited him to next year's summit": what is told as past has no date still to come; the summit has.</summary>
    private bool IsToCome(CodedCandidate coded) =>
        coded.IsNarrated && coded.Candidate.Standing.Status == EventStatus.Actual && coded.Date.When?.From is { } from && document.Published is { To: { } day } && from > day;

    private static CodedCandidate? LastDatedBefore(List<CodedCandidate> events, CodedCandidate coded) =>
        events.LastOrDefault(other => other.Date.Basis == DateBasis.Expression && IsBefore(other, coded) && other.SentenceIndex >= coded.SentenceIndex - 3);

    private static bool IsBefore(CodedCandidate first, CodedCandidate second) =>
        first.SentenceIndex < second.SentenceIndex || (first.SentenceIndex == second.SentenceIndex && first.Candidate.Trigger.Head < second.Candidate.Trigger.Head);

    /// <summary>Whether everybody in one event took part in the other.</summary>
    private static bool TookPart(CodedCandidate coded, CodedCandidate talks) => coded.Dyad.Split('|').All(talks.Dyad.Split('|').Contains);

    private static EventDate? ByAnchor(CodedCandidate coded, CodedCandidate? anchor) =>
        anchor?.Date.When is { } when && coded.Anchored?.Resolve(when) is { Interval: { } moved } expression ? new EventDate(moved, expression.Text, DateBasis.Context) : null;

    /// <summary>The same kind of act between the same parties, dated elsewhere in the document in only one way.</summary>
    private static EventDate? ByOtherTelling(CodedCandidate coded, List<CodedCandidate> events)
    {
        // What still goes on is no second telling of what was done once.
        if (coded.Candidate.Standing.Status is EventStatus.Denied or EventStatus.Hypothetical or EventStatus.Ongoing)
        {
            return null;
        }

        var dated = events.Where(other => other.Date.Basis == DateBasis.Expression && other.Candidate.Type == coded.Candidate.Type
            && other.Candidate.Mode == coded.Candidate.Mode && other.Dyad == coded.Dyad && !IsOtherWork(coded, other)).ToList();
        var first = dated.FirstOrDefault()?.Date;
        return first is not null && dated.TrueForAll(other => other.Date.When == first.When) ? new EventDate(first.When, first.Text, DateBasis.Context) : null;
    }

    /// <summary>What two do together (drills) is no telling of what one does for the other (exports).</summary>
    private static bool IsOtherWork(CodedCandidate coded, CodedCandidate other) =>
        coded.Candidate.Type == EventType.Cooperate && coded.Recipients.Count == 0 != (other.Recipients.Count == 0);

    /// <summary>What was said or agreed in talks took place when the talks did.</summary>
    private EventDate? ByTalks(CodedCandidate coded, List<CodedCandidate> events)
    {
        bool readOut = coded.Candidate.Type is EventType.Agree or EventType.Support or EventType.Consult or EventType.Request
            && document.Sentences[coded.SentenceIndex].Segment.Kind is SegmentKind.Readout or SegmentKind.Quote;
        bool agreed = coded.Candidate.Type is EventType.Agree or EventType.Concede && coded.IsNarrated && coded.Candidate.Standing.Status == EventStatus.Actual;
        int earliest = readOut ? 0 : agreed ? coded.SentenceIndex - 5 : coded.SentenceIndex;
        var talks = readOut || agreed ? events.FindLast(other => IsBefore(other, coded) && other.SentenceIndex >= earliest && other.Candidate.Type == EventType.Consult && TookPart(coded, other) && other.Date.When is not null) : null;
        return talks is null ? null : new EventDate(talks.Date.When, talks.Date.Text, DateBasis.Context);
    }

    /// <summary>"The news comes a week after the fight": counted from the document's day.</summary>
    private EventDate? ByCountingBack(CodedCandidate coded) =>
        document.Published is { Precision: Precision.Day } published && coded.CountedFrom?.ResolveBack(published) is { Interval: { } moved } expression ? new EventDate(moved, expression.Text, DateBasis.Context) : null;

    /// <summary>What the same parties are told to have done right after something dated to the day, they did that day.</summary>
    private static EventDate? ByNeighbour(CodedCandidate coded, List<CodedCandidate> events)
    {
        if (!coded.IsNarrated || coded.IsToldRelative || coded.Candidate.Standing.Status is not (EventStatus.Actual or EventStatus.Ongoing or EventStatus.Alleged))
        {
            return null;
        }

        var before = events.LastOrDefault(other => other.Date is { Basis: DateBasis.Expression, When.Precision: Precision.Day } && other.Dyad == coded.Dyad
            && other.SentenceIndex >= coded.SentenceIndex - 2 && IsBefore(other, coded));
        return before is null ? null : new EventDate(before.Date.When, before.Date.Text, DateBasis.Context);
    }

    /// <summary>"Since August" lasts until it is written.</summary>
    private EventDate UntilPublished(EventDate date) =>
        date.When is { From: { } from } when && document.Published is { To: { } day } && day >= from ? date with { When = new DateInterval(from, day, when.Precision) } : date;

    private EventDate ByDocument(CodedCandidate coded)
    {
        bool news = document.Genre is Genre.News or Genre.Readout && coded.IsNarrated && coded.Candidate.Standing.Status is EventStatus.Actual or EventStatus.Ongoing or EventStatus.Alleged;
        return news && document.Published is { Precision: Precision.Day } published ? new EventDate(published, null, DateBasis.Document) : EventDate.Unknown;
    }
}
