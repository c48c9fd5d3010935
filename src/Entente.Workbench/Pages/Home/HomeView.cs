using Entente.Documents;
using Entente.Events;
using Entente.Evidence;
using Entente.Store;
using Entente.Store.Judgements;
using Entente.Workbench.Hosting;

namespace Entente.Workbench.Pages.Home;

/// <summary>What the study holds, what is new, and what needs review.</summary>
/// <param name="Counts">How much it holds.</param>
/// <param name="Actors">Actors that take part in its events.</param>
/// <param name="Imported">Events imported from other data sets.</param>
/// <param name="Published">First and last day on which its documents were published, or null.</param>
/// <param name="Latest">Documents read last, each with some of its events.</param>
/// <param name="Dyads">The dyads with most events.</param>
/// <param name="Unsure">Distinct events with a report that is no surer than <see cref="UnsureBelow"/> and that nobody decided on.</param>
/// <param name="LeastSure">The least sure of them.</param>
/// <param name="Sentences">Number of the sentence, from 0, of each event's standing report.</param>
/// <param name="Lost">Decisions on reports that are told no longer.</param>
public sealed record HomeView(
    StudyCounts Counts,
    int Actors,
    long Imported,
    DateInterval? Published,
    IReadOnlyList<LatestDocument> Latest,
    IReadOnlyList<BusyDyad> Dyads,
    int Unsure,
    IReadOnlyList<DistinctEvent> LeastSure,
    IReadOnlyDictionary<string, int> Sentences,
    int Lost)
{
    /// <summary>Confidence, 0 to 1, up to which an event is more likely wrong than right.</summary>
    public const double UnsureBelow = 0.5;

    private const int MostDocuments = 6;
    private const int MostEvents = 2;
    private const int MostDyads = 10;
    private const int MostUnsure = 4;

    /// <summary>Whether nothing was read or imported yet.</summary>
    public bool IsEmpty => Counts.Documents == 0 && Imported == 0;

    /// <summary>The overview of a study.</summary>
    internal static HomeView Of(PageQuestion question)
    {
        Study study = question.Study;
        EventStretch unsure = study.EventStretch(new EventFilter { Review = ReviewFilter.Open, MostConfidence = UnsureBelow }, EventSort.LeastSure, 0, MostUnsure);
        return new HomeView(
            study.Counts(),
            study.ActorCount(),
            study.ImportedCount(),
            study.PeriodPublished(),
            [.. study.LatestDocuments(MostDocuments).Select(line => new LatestDocument(line, Telling(study, line)))],
            study.BusiestDyads(MostDyads),
            unsure.Distinct,
            unsure.Events,
            study.SentenceNumbers(unsure.Events.Select(found => found.Standing.Id)),
            study.JudgementsWithoutObject().Count(judgement => judgement.Event is not null));
    }

    // The surest events of a document say best what it is about.
    private static Event[] Telling(Study study, DocumentLine line) =>
    [
        .. study.Events(new EventFilter { Document = line.Id })
            .OrderByDescending(told => told.Status is EventStatus.Actual or EventStatus.Ongoing).ThenByDescending(told => told.Actors.Count + told.Recipients.Count > 1).ThenByDescending(told => told.Confidence).ThenBy(told => told.Id, StringComparer.Ordinal)
            .Take(MostEvents),
    ];
}

/// <summary>A document that was read lately.</summary>
/// <param name="Line">The document.</param>
/// <param name="Events">Its surest events.</param>
public sealed record LatestDocument(DocumentLine Line, IReadOnlyList<Event> Events);
