using Entente.Actors;
using Entente.Events;
using Entente.Events.Plover;
using Entente.Evidence;
using Entente.Evidence.Judgements;
using Entente.Problems;
using Entente.Store;
using Entente.Store.Judgements;
using Entente.Vocabularies;
using Entente.Workbench.Hosting;
using NodaTime;

namespace Entente.Workbench.Pages.Events;

/// <summary>One distinct event with its reports, what people decided, and what could be decided.</summary>
/// <param name="Event">The event.</param>
/// <param name="Reviews">What people made of its reports.</param>
/// <param name="Places">Where their sentences stand.</param>
/// <param name="History">All that was ever decided on its reports.</param>
/// <param name="Machine">What the machine said of the reports that people changed, by id.</param>
/// <param name="Candidates">Distinct events of the same parties near it in time.</param>
/// <param name="Scheme">The code book.</param>
/// <param name="Actors">Ids and names of states, which the form of roles offers; it takes any other id or name as well.</param>
/// <param name="Done">The action that was just taken, if one was.</param>
/// <param name="Return">The query of the list that led here, with its question mark; null when none did.</param>
/// <param name="Next">The event that is next in that list.</param>
public sealed record EventView(
    DistinctEvent Event,
    IReadOnlyDictionary<string, ReviewState> Reviews,
    IReadOnlyDictionary<string, SentencePlace> Places,
    IReadOnlyList<JudgementEntry> History,
    IReadOnlyDictionary<string, Event> Machine,
    IReadOnlyList<DistinctEvent> Candidates,
    PloverScheme Scheme,
    IReadOnlyList<(string Id, string Name)> Actors,
    DoneAction? Done,
    string? Return,
    string? Next)
{
    private const int MostCandidates = 12;
    private const int DaysAround = 10;

    /// <summary>What people made of it.</summary>
    public ReviewState State => Event.Tellings.Max(telling => Reviews.GetValueOrDefault(telling.Told.Id));

    /// <summary>Its parties: states, or actors that stand for none.</summary>
    public IReadOnlyList<string> Parties => PartiesOf(Event.Standing);

    /// <summary>Reads the page of an event.</summary>
    internal static Outcome<EventView> Load(PageQuestion question)
    {
        string id = question.Route("id");
        Study study = question.Study;
        // Records of reports name the report: its page is that of the event it reports.
        if ((study.DistinctEvent(id) ?? study.DistinctEventOfReport(id)) is not { } found)
        {
            return ProblemCatalogue.EventMissing.For(id);
        }

        Outcome<PloverScheme> scheme = question.Services.Plover;
        if (!scheme.Succeeded)
        {
            return scheme.Problem;
        }

        string[] reports = [.. found.Tellings.Select(telling => telling.Told.Id)];
        IReadOnlyDictionary<string, ReviewState> reviews = study.Reviews(reports);
        return new EventView(
            found,
            reviews,
            study.SentencePlaces(reports),
            study.Judgements(reports),
            reports.Where(reviews.ContainsKey).Select(study.MachineStatement).OfType<Event>().ToDictionary(told => told.Id, StringComparer.Ordinal),
            Near(study, found),
            scheme.Value,
            [.. question.Services.Options.Catalogue.Actors.Where(actor => actor.Kind == ActorKind.State).Select(actor => (actor.Id, actor.Name))],
            DoneAction.Of(study, long.TryParse(question.Query("done"), out long action) ? action : null),
            question.Query("return"),
            question.Query("next"));
    }

    /// <summary>The page as a record.</summary>
    public static object ToRecord(EventView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new
        {
            @event = EventsView.Record(view.Event, view.State),
            reviews = view.Reviews.ToDictionary(pair => pair.Key, pair => RecordName.Of(pair.Value)),
            history = view.History.Select(entry => new
            {
                entry.Judgement.Number,
                entry.Judgement.Action,
                entry.Judgement.Kind,
                entry.Judgement.Event,
                entry.Judgement.Other,
                entry.Judgement.Reason,
                entry.Judgement.By,
                at = entry.Judgement.At.ToString(),
                entry.Judgement.Undoes,
                entry.Counts,
            }),
        };
    }

    private static List<DistinctEvent> Near(Study study, DistinctEvent found)
    {
        string[] parties = [.. PartiesOf(found.Standing).Take(2)];
        var filter = new EventFilter
        {
            With = parties,
            From = (found.When?.From ?? found.When?.To)?.PlusDays(-DaysAround),
            Until = (found.When?.To ?? found.When?.From)?.PlusDays(DaysAround),
        };
        List<DistinctEvent> near = [.. study.EventStretch(filter, EventSort.Date, 0, MostCandidates * 4).Events.Where(other => other.Id != found.Id)];
        return [.. near.OrderBy(other => other.Standing.Type != found.Standing.Type).ThenBy(other => DaysBetween(other, found)).Take(MostCandidates)];
    }

    private static int DaysBetween(DistinctEvent one, DistinctEvent other) =>
        one.When?.From is { } day && other.When?.From is { } to ? Math.Abs(Period.DaysBetween(day, to)) : int.MaxValue;

    private static string[] PartiesOf(Event told) =>
        [.. told.Actors.Concat(told.Recipients).Select(part => part.Actor.Country ?? part.Actor.Id).Distinct(StringComparer.Ordinal)];
}
