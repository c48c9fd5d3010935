using System.Text.Json.Nodes;
using Entente.Problems;
using Entente.Relations;
using Entente.Workbench.Addresses;
using Entente.Workbench.Figures;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Relations;

/// <summary>The page of one relation.</summary>
internal static class RelationPage
{
    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        new Page<RelationView>
        {
            Route = "/relations/{pair}",
            Load = RelationView.Of,
            Elsewhere = (services, request) => PairName.Elsewhere(request.RouteValues["pair"]?.ToString() ?? "", services.Options.Catalogue) is { } address ? address with { Query = request.QueryString.Value ?? "" } : null,
            Component = typeof(RelationContent),
        }
        .AsJson(Record)
        .AsText(PageFormat.Csv, (view, _) => Table(view))
        .AsText(PageFormat.Svg, (view, context) => SeriesFigure.Draw(view.Relation, Drawing(view, context) with { Style = FigureStyle.Light, EventLink = _ => null, TurnLink = _ => null }))
        .Map(endpoints);

    /// <summary>How the page's figure is drawn: events lead to where they stand on the page, or to their own.</summary>
    public static SeriesDrawing Drawing(RelationView view, PageContext context)
    {
        var listed = view.Listed.Where(found => view.Told.ContainsKey(found.Id)).Select(found => found.Id).ToHashSet(StringComparer.Ordinal);
        return new SeriesDrawing
        {
            Label = RelationFigureWords.Label(view.Relation, context.NameOf),
            EventWords = found => RelationFigureWords.Event(found, context.NameOf),
            EventLink = found => listed.Contains(found.Id) ? $"#e-{found.Id}" : found.Standing.Sentence is null ? null : At.Event(found.Id).ToString(),
            TurnLink = number => $"#turn-{number}",
        };
    }

    private static object Record(RelationView view) =>
        JsonNode.Parse(RelationRecord.ToJson(view.Relation, view.ScaleName, view.Compared.Differences, view.Says))!;

    private static string Table(RelationView view) => PageTable.Write(
        [
            "from", "to", "covered", "cooperation", "cooperation_low", "cooperation_high", "cooperation_level", "conflict", "conflict_low", "conflict_high", "conflict_level", "events", "reports",
        ],
        view.Relation.Series.Points.Select(point => new object?[]
        {
            BinName.Day(point.Days.First), BinName.Day(point.Days.Last), point.IsCovered ? 1 : 0,
            Figure(point, point.Cooperation.Flow.Value), Figure(point, point.Cooperation.Flow.Low), Figure(point, point.Cooperation.Flow.High), Figure(point, point.Cooperation.Level.Value),
            Figure(point, point.Conflict.Flow.Value), Figure(point, point.Conflict.Flow.Low), Figure(point, point.Conflict.Flow.High), Figure(point, point.Conflict.Level.Value),
            Figure(point, point.Events), Figure(point, point.Reports),
        }));

    // A gap has no figures: an empty cell, not a zero.
    private static double? Figure(SeriesPoint point, double value) => point.IsCovered ? Math.Round(value, 4) : null;
}
