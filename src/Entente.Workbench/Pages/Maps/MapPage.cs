using System.Globalization;
using Entente.Exchange.Exports;
using Entente.Exchange.Exports.Stories;
using Entente.Exchange.Exports.Tables;
using Entente.Workbench.Figures;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Maps;

/// <summary>The page of the map, and the forms in which it can be had.</summary>
internal static class MapPage
{
    private static readonly Field<MapPlace>[] s_fields =
    [
        new("place", place => place.Name),
        new("state", place => place.State),
        new("located", place => place.IsState ? "country" : "place"),
        new("latitude", place => Number(place.Point.Latitude)),
        new("longitude", place => Number(place.Point.Longitude)),
        new("events", place => Number(place.Events)),
        new("reports", place => Number(place.Reports)),
        new("cooperation", place => Number(place.Cooperative)),
        new("conflict", place => Number(place.Hostile)),
    ];

    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        new Page<MapSheet> { Route = "/map", Load = MapSheet.Of, Component = typeof(MapContent) }
            .AsJson(Record)
            .AsText(PageFormat.Csv, (sheet, _) => Csv(sheet))
            .AsText(PageFormat.Svg, (sheet, _) => SvgFile.Of(sheet.Figure, "map.css"))
            .As(PageFormat.GeoJson, async (sheet, context, stream) =>
            {
                // The writer is not asynchronous, and the answer must be.
                using var whole = new MemoryStream();
                new GeojsonWriter(context.Services.Options.Catalogue, context.Services.Gazetteer.Value).Write(whole, sheet.Told, Stamp(sheet, context));
                whole.Position = 0;
                await whole.CopyToAsync(stream);
            })
            .Map(endpoints);

    private static object Record(MapSheet sheet) => new
    {
        boundaries = sheet.Boundaries,
        sheet.Events,
        sheet.WithoutPlace,
        places = sheet.Places.Select(place => new { place.Name, place.State, located = place.IsState ? "country" : "place", place.Point.Latitude, place.Point.Longitude, place.Events, place.Reports, cooperation = place.Cooperative, conflict = place.Hostile, listed = place.Listed.ToString() }),
        dyads = sheet.Dyads.Select(dyad => new
        {
            source = dyad.Volume.First, target = dyad.Volume.Second, sign = dyad.Sign, dyad.Volume.Events, dyad.Volume.Reports,
            cooperation = Math.Round(dyad.Volume.Cooperation, 4), conflict = Math.Round(dyad.Volume.Conflict, 4), drawn = dyad is { From: not null, To: not null }, coded = dyad.Coded, listed = dyad.Listed.ToString(),
        }),
        corridors = sheet.Corridors.Select(found => found.Id),
    };

    private static string Csv(MapSheet sheet)
    {
        using var text = new StringWriter();
        CsvTable.Write(text, sheet.Places, s_fields);
        return text.ToString();
    }

    private static ExportStamp Stamp(MapSheet sheet, PageContext context) => new()
    {
        Program = $"Entente {context.Services.Options.Version}",
        Stages = sheet.Stages,
        Study = Path.GetFileName(context.Services.Options.Study),
        Query = $"distinct events{sheet.Query.Says(context.NameOf)}",
        Arguments = context.Here.ToString(),
    };

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
