using System.Globalization;
using Entente.Exchange.Exports.Tables;
using Entente.Problems;
using Entente.Relations.Sources;
using Entente.Store;
using Entente.Workbench.Figures;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Sources;

/// <summary>The page of who covers whom, and how.</summary>
internal static class SourcesPage
{
    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        new Page<SourcesView> { Route = "/sources", Load = Load, Component = typeof(SourcesContent) }
            .AsJson(SourcesRecord.Of)
            .AsCsv(
                view => view.Picture.Sources,
                new Field<SourceProfile>("source", source => source.Name),
                new Field<SourceProfile>("documents", source => Text(source.Documents)),
                new Field<SourceProfile>("copies", source => Text(source.Copies)),
                new Field<SourceProfile>("copied_by_others", source => Text(source.CopiedByOthers)),
                new Field<SourceProfile>("distinct_events", source => Text(source.Events)),
                new Field<SourceProfile>("told_alone", source => Text(source.Alone)),
                new Field<SourceProfile>("reports", source => Text(source.Reports)),
                new Field<SourceProfile>("first", source => source.First?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)),
                new Field<SourceProfile>("last", source => source.Last?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)),
                new Field<SourceProfile>("tone", source => Text(source.Tone.Value?.Value)),
                new Field<SourceProfile>("tone_low", source => Text(source.Tone.Value?.Low)),
                new Field<SourceProfile>("tone_high", source => Text(source.Tone.Value?.High)),
                new Field<SourceProfile>("tone_documents", source => Text(source.Tone.Pieces)),
                new Field<SourceProfile>("lean", source => Text(source.Lean.Value?.Value)),
                new Field<SourceProfile>("lean_low", source => Text(source.Lean.Value?.Low)),
                new Field<SourceProfile>("lean_high", source => Text(source.Lean.Value?.High)),
                new Field<SourceProfile>("lean_documents", source => Text(source.Lean.Pieces)),
                new Field<SourceProfile>("lean_documents_of_others", source => Text(source.Lean.OtherPieces)))
            .AsText(PageFormat.Svg, (view, context) => SvgFile.Of(SourceFigure.Draw(view.Picture, context.NameOf), "intervals.css"))
            .Map(endpoints);

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string? Text(double? value) => value?.ToString("0.###", CultureInfo.InvariantCulture);

    private static Outcome<SourcesView> Load(PageQuestion question)
    {
        var values = new QueryValues(question);
        var asked = new SourceQuestion
        {
            By = values.Member("by", SourceGrouping.Outlet),
            Dyad = values.Dyad("dyad"),
            Actor = values.Actor("actor"),
            From = values.Day("from", last: false),
            Until = values.Day("to", last: true),
        };
        if (values.Problem is { } problem)
        {
            return problem;
        }

        // Reading all reports takes most of the time, and the same draws serve every visit.
        StudyMemo memo = question.Services.Memo;
        return memo.Get($"sources {asked}", () => new SourcesView(SourceProfiler.Of(memo.Get("sources", question.Study.Sources), asked)));
    }
}
