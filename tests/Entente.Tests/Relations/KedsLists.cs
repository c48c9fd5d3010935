using System.IO.Compression;
using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Events.Plover;
using Entente.Exchange.Cameo;
using Entente.Exchange.Petrarch;
using Entente.Relations;
using Entente.Vocabularies;
using NodaTime.Text;

namespace Entente.Tests.Relations;

/// <summary>The lists of the Kansas Event Data System as material: every day of a list stands for a document.</summary>
internal static class KedsLists
{
    private static readonly DataFolder s_data = DataFolder.Find().Value;
    private static readonly Lazy<IReadOnlyList<Row>> s_gulf = new(() => Read("keds_gulf_cameo.csv.gz", Cameo()));
    private static readonly Lazy<IReadOnlyList<Row>> s_balkans = new(() => Read("keds_balkans_weis.csv.gz", Weis()));

    public static IReadOnlyList<Row> Gulf => s_gulf.Value;

    public static IReadOnlyList<Row> Balkans => s_balkans.Value;

    /// <summary>The relation of two groups of codes.</summary>
    public static Relation Relation(IReadOnlyList<Row> rows, string[] first, string[] second, int replicates = 0)
    {
        var parties = new DyadParties("first", "second");
        var reports = new List<DyadReport>();
        var coverage = new HashSet<DayRange>();
        for (int number = 0; number < rows.Count; number++)
        {
            Row row = rows[number];
            (string? source, string? target) = (SideOf(row.Source), SideOf(row.Target));
            if (source is null && target is null)
            {
                continue;
            }

            coverage.Add(DayRange.Of(row.When)!.Value);
            if (row.Type is { } type && source is not null && target is not null && source != target)
            {
                reports.Add(new DyadReport
                {
                    Id = $"{number:000000}",
                    Event = $"{number:000000}",
                    When = row.When,
                    Source = new DyadParty(row.Source, source, Sector.GOV),
                    Target = new DyadParty(row.Target, target, Sector.GOV),
                    Type = type,
                    Intensity = row.Score,
                    Document = row.When.From!.Value.ToString(),
                    Outlet = "list",
                });
            }
        }

        var options = new SeriesOptions { Replicates = replicates };
        return RelationBuilder.Build(new DyadMaterial(reports, [.. coverage]), new RelationRequest(parties) { Options = options }).Value;

        string? SideOf(string code) => first.Contains(code) ? "first" : second.Contains(code) ? "second" : null;
    }

    private static List<Row> Read(string name, Func<string, (EventType? Type, double Score)> meaning)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.Find("relations/" + name)!), CompressionMode.Decompress));
        var rows = new List<Row>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split(',');
            var (type, score) = meaning(cells[3]);
            rows.Add(new Row(DateInterval.OfDay(LocalDatePattern.Iso.Parse(cells[0]).Value), cells[1], cells[2], type, score));
        }

        return rows;
    }

    private static Func<string, (EventType?, double)> Cameo()
    {
        CameoScheme cameo = CameoScheme.Load(s_data).Value;
        PloverScheme plover = PloverScheme.Load(s_data).Value;
        return code => cameo.Read(code) is { Type: { } type } meaning ? (type, plover.IntensityOf(type, meaning.Mode)) : (null, 0);
    }

    private static Func<string, (EventType?, double)> Weis()
    {
        WeisScheme weis = WeisScheme.Load(s_data).Value;
        PloverScheme plover = PloverScheme.Load(s_data).Value;
        return code => weis.Read(code) is [var type, ..] ? (type, plover.IntensityOf(type, null)) : (null, 0);
    }

    /// <summary>A row of a list.</summary>
    internal sealed record Row(DateInterval When, string Source, string Target, EventType? Type, double Score);
}
