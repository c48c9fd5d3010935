using Entente.Problems;
using Entente.Relations;
using Entente.Vocabularies;
using Entente.Workbench.Addresses;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Relations;

/// <summary>The page of all dyads.</summary>
internal static class RelationsPage
{
    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        new Page<RelationsView> { Route = "/relations", IsPrepared = true, Load = RelationsView.Of, Elsewhere = Open, Component = typeof(RelationsContent) }
            .AsJson(view => new { view.Count, view.Events, dyads = view.Dyads.Select(Record) })
            .AsText(PageFormat.Csv, (view, _) => PageTable.Write(
                ["first", "second", "events", "reports", "cooperation", "conflict", "change", "turned", "turned_axis", "turned_to"],
                view.Dyads.Select(Record).Select(dyad => new object?[]
                {
                    dyad.First, dyad.Second, dyad.Events, dyad.Reports, dyad.Cooperation, dyad.Conflict, dyad.Change, dyad.Turned, dyad.TurnedAxis, dyad.TurnedTo,
                })))
            .Map(endpoints);

    // The form that opens a pair sends its two names here.
    private static Address? Open(WorkbenchServices services, HttpRequest request) =>
        request.Query["first"] is [.., { Length: > 0 } first] && request.Query["second"] is [.., { Length: > 0 } second]
            ? At.Relation(services.Options.Catalogue.Find(first.Trim())?.Id ?? first.Trim(), services.Options.Catalogue.Find(second.Trim())?.Id ?? second.Trim())
            : null;

    private static DyadRecord Record(DyadRow row) => new(
        row.Course.Parties.First,
        row.Course.Parties.Second,
        Math.Round(row.Course.Total.Events, 2),
        Math.Round(row.Course.Total.Reports, 2),
        Math.Round(row.Course.Total.Cooperation, 2),
        Math.Round(row.Course.Total.Conflict, 2),
        Math.Round(row.Course.Change, 3),
        row.Turn is null ? null : BinName.Day(row.Turn.Days.First),
        row.Turn is null ? null : RecordName.Of(row.Turn.Axis),
        row.Turn is null ? null : row.Turn.IsRise ? "rise" : "fall");

    private sealed record DyadRecord(
        string First, string Second, double Events, double Reports, double Cooperation, double Conflict, double Change, string? Turned, string? TurnedAxis, string? TurnedTo);
}
