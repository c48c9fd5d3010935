using System.Text;
using System.Text.Json.Nodes;
using Entente.Exchange.Exports;
using Entente.Exchange.Exports.Networks;
using Entente.Exchange.Exports.Tables;
using Entente.Relations;
using Entente.Systems;
using Entente.Workbench.Figures;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Systems;

/// <summary>The page of the signed network, and the forms in which it can be had.</summary>
internal static class SystemPage
{
    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        new Page<SystemSheet> { Route = "/system", IsPrepared = true, Load = SystemSheet.Of, Component = typeof(SystemContent) }
            .AsJson(Record)
            .AsText(PageFormat.Csv, (sheet, _) => Csv(sheet))
            .AsText(PageFormat.Svg, (sheet, _) => SvgFile.Of(NetworkFigure.Draw(sheet.Drawing!), "network.css"))
            .AsText(PageFormat.GraphMl, (sheet, context) => Written(output => GraphmlWriter.Write(output, Network(sheet), context.Services.Options.Catalogue, Stamp(sheet, context))))
            .AsText(PageFormat.Gexf, (sheet, context) => Written(output => GexfWriter.Write(output, Course(sheet, context.Stop), context.Services.Options.Catalogue, Stamp(sheet, context))))
            .Map(endpoints);

    private static object Record(SystemSheet sheet) => sheet.System is not { } system
        ? new { words = "Nothing is told of two actors that counts.", steps = sheet.Steps }
        : new
        {
            step = sheet.Steps[sheet.Place],
            bin = sheet.Place,
            steps = sheet.Steps,
            window = new { from = BinName.Day(sheet.Window.First), to = BinName.Day(sheet.Window.Last) },
            says = sheet.Words,
            system = JsonNode.Parse(SystemRecord.ToJson(system, sheet.Desk!.Options, "plover", sheet.Words, sheet.Story)),
            changes = sheet.Changes?.Select(change => new { source = change.Parties.First, target = change.Parties.Second, before = change.Before, after = change.After, unbalancedBefore = change.UnbalancedBefore, unbalancedAfter = change.UnbalancedAfter }),
            evidence = sheet.Ties.Select(row => new { source = row.Tie.Parties.First, target = row.Tie.Parties.Second, since = row.SinceName, frustrated = row.IsFrustrated, @event = row.Evidence?.Event, words = row.Words, act = row.Evidence?.Words }),
            drawing = sheet.Drawing,
        };

    private static string Csv(SystemSheet sheet)
    {
        using var text = new StringWriter();
        CsvTable.Write(text, Network(sheet).Ties, TieTable.Fields);
        return text.ToString();
    }

    private static TimedNetwork Network(SystemSheet sheet) => TimedNetwork.Of(sheet.System!.Snapshot);

    private static TimedNetwork Course(SystemSheet sheet, CancellationToken stop) => TimedNetwork.Of(sheet.Desk!.Material, sheet.Desk.Bins, sheet.Query.WindowDays, sheet.Desk.Options, stop);

    private static ExportStamp Stamp(SystemSheet sheet, PageContext context) => new()
    {
        Program = $"Entente {context.Services.Options.Version}",
        Stages = sheet.Desk!.Stages,
        Study = Path.GetFileName(context.Services.Options.Study),
        Query = "ties of a system",
        Arguments = context.Here.ToString(),
    };

    private static string Written(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
