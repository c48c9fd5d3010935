using Entente.Vocabularies;
using Entente.Workbench.Addresses;
using Entente.Workbench.Figures;
using Entente.Workbench.Hosting;
using Entente.Workbench.Pages.Documents;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Home;

/// <summary>The first page: what the study holds.</summary>
internal static class HomePage
{
    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        new Page<HomeView> { Route = At.Home.Path, Load = question => HomeView.Of(question), Component = typeof(HomeContent) }
            .AsJson(view => new
            {
                view.Counts.Documents,
                view.Counts.Sentences,
                view.Counts.DistinctEvents,
                Reports = view.Counts.Events,
                view.Actors,
                view.Imported,
                PublishedFrom = view.Published?.From?.ToString("uuuu-MM-dd", null),
                PublishedTo = view.Published?.To?.ToString("uuuu-MM-dd", null),
                view.Counts.Unread,
                Latest = view.Latest.Select(latest => DocumentsPage.Record(latest.Line)),
                view.Dyads,
                Review = new
                {
                    view.Unsure,
                    view.Lost,
                    HomeView.UnsureBelow,
                    LeastSure = view.LeastSure.Select(found => new { found.Id, Type = RecordName.Of(found.Standing.Type), found.Standing.Confidence, Address = At.Event(found.Id).ToString() }),
                },
            })
            .AsText(PageFormat.Svg, (view, context) => TiesFigure.Draw(view.Dyads, context.NameOf, dyad => At.Relation(dyad.First, dyad.Second).ToString()))
            .Map(endpoints);
}
