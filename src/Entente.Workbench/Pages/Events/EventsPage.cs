using Entente.Evidence;
using Entente.Exchange.Exports.Tables;
using Entente.Problems;
using Entente.Store;
using Entente.Store.Judgements;
using Entente.Vocabularies;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Events;

/// <summary>The list of distinct events, and the page of one.</summary>
internal static class EventsPage
{
    // A table holds more than a page; whole studies are exported by the command line.
    private const int TableSize = 10_000;

    /// <summary>Answers requests for them, and the decisions made there.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        new Page<EventsView> { Route = "/events", Load = LoadAll, Component = typeof(EventsContent) }
            .AsJson(ToRecord)
            .AsText(PageFormat.JsonLines, (view, _) => string.Concat(view.Stretch.Events.Select(found => EventsView.Record(found, view.StateOf(found)).ToJsonString(s_line) + "\n")))
            .AsCsv(
                view => view.Stretch.Events.Select(found => (Event: found, State: view.StateOf(found))),
                [
                    .. EventFields.Distinct.Select(field => new Field<(DistinctEvent Event, Evidence.Judgements.ReviewState State)>(field.Name, row => field.Value(row.Event))),
                    new("review", row => RecordName.Of(row.State)),
                ])
            .Map(endpoints);
        new Page<EventView> { Route = "/events/{id}", Load = EventView.Load, Component = typeof(EventContent) }
            .AsJson(EventView.ToRecord)
            .AsCsv(view => view.Event.Tellings.Select(telling => telling.Told), EventFields.All)
            .Map(endpoints);
        Decisions.Map(endpoints);
    }

    private static readonly System.Text.Json.JsonSerializerOptions s_line = new() { Encoder = PageRecord.Options.Encoder };

    private static object ToRecord(EventsView view, PageContext context) => new
    {
        says = EventWords.Says(view.Query, view.Stretch.Distinct, view.Stretch.Reports, context.NameOf),
        distinct = view.Stretch.Distinct,
        reports = view.Stretch.Reports,
        page = view.Query.Page,
        pages = view.Pages,
        review = view.Counts,
        events = view.Stretch.Events.Select(found => EventsView.Record(found, view.StateOf(found))),
    };

    private static Outcome<EventsView> LoadAll(PageQuestion question)
    {
        Outcome<EventQuery> query = EventQuery.Of(question);
        if (!query.Succeeded)
        {
            return query.Problem;
        }

        PageFormat format = PageFormat.Of(question.Request.HttpContext);
        int size = format == PageFormat.Csv || format == PageFormat.JsonLines ? TableSize : EventsView.PageSize;
        Study study = question.Study;
        EventStretch stretch = study.EventStretch(query.Value.Filter, query.Value.Sort, (query.Value.Page - 1) * size, size);
        return new EventsView(
            query.Value,
            stretch,
            study.Reviews([.. stretch.Events.SelectMany(found => found.Tellings).Select(telling => telling.Told.Id)]),
            study.SentencePlaces([.. stretch.Events.Select(found => found.Standing.Id)]),
            study.ReviewCounts(),
            DoneAction.Of(study, query.Value.Done),
            [.. study.Outlets().Select(outlet => outlet.Value)]);
    }
}
