using System.Globalization;
using System.Xml.Linq;
using Entente.Evidence;
using Entente.Exchange.Exports;
using Entente.Exchange.Exports.Networks;
using Entente.Relations;
using Entente.Systems;
using Entente.Systems.Ties;
using Entente.Tests.Actors;
using Entente.Tests.Systems;

namespace Entente.Tests.Exchange.Exports;

public class NetworkWriterTests
{
    private static readonly XNamespace s_gexf = "http://gexf.net/1.3";
    private static readonly XNamespace s_graphml = "http://graphml.graphdrawing.org/xmlns";

    private static readonly ExportStamp s_stamp = new() { Program = "Entente 1", Stages = ["events/1"], Study = "a & b.entente", Query = "the <query>\u0001", Arguments = "export gexf" };

    // Friends in January and June, foes in July; other actors once in April.
    private static readonly SystemMaterial s_material = SystemMaterial.Of(
    [
        SystemDraft.Report("e1", "PAK", "RUS", 4, 9),
        SystemDraft.Report("e2", "PAK", "RUS", 4, 11, document: "two"),
        SystemDraft.Report("e3", "PAK", "RUS", 2, 160),
        SystemDraft.Report("e4", "PAK", "RUS", -9, 185),
        SystemDraft.Report("e5", "PAK", "RUS", -9, 190, document: "two"),
        SystemDraft.Report("e6", "IND", "RUS", 1.5, 95),
    ]);

    [Fact]
    public void A_bin_has_what_is_told_of_its_own_days_and_the_sign_by_its_end()
    {
        XElement edge = Gexf(windowDays: 60).Descendants(s_gexf + "edge").Single(found => found.Attribute("source")!.Value == "PAK");

        Values(edge, "cooperation").ShouldBe(["2021-01-01:8", "2021-02-01:0", "2021-06-01:2", "2021-07-01:0", "2021-08-01:0"]);
        Values(edge, "conflict").ShouldBe(["2021-01-01:0", "2021-02-01:0", "2021-06-01:0", "2021-07-01:18", "2021-08-01:0"]);
        Values(edge, "sign").ShouldBe(["2021-01-01:1", "2021-02-01:1", "2021-06-01:0", "2021-07-01:-1", "2021-08-01:-1"]);
        Values(edge, "weight").Sum(value => double.Parse(value.Split(':')[1], CultureInfo.InvariantCulture)).ShouldBe(5);
        edge.Attribute("weight")!.Value.ShouldBe("5");
    }

    [Fact]
    public void Spells_join_bins_that_follow_on_each_other_and_both_ends_belong_to_them()
    {
        XDocument file = Gexf(windowDays: 60);
        XElement edge = file.Descendants(s_gexf + "edge").Single(found => found.Attribute("source")!.Value == "PAK");
        Spells(edge).ShouldBe(["2021-01-01..2021-02-28", "2021-06-01..2021-08-31"]);
        Spells(file.Descendants(s_gexf + "node").Single(node => node.Attribute("id")!.Value == "RUS")).ShouldBe(["2021-01-01..2021-02-28", "2021-04-01..2021-08-31"]);
        file.Descendants(s_gexf + "graph").Single().Attribute("end")!.Value.ShouldBe("2021-08-31");
    }

    [Fact]
    public void No_value_of_an_edge_holds_on_a_day_on_which_it_is_not_there()
    {
        foreach (XElement edge in Gexf(windowDays: 1).Descendants(s_gexf + "edge"))
        {
            string[][] spells = [.. Spells(edge).Select(spell => spell.Split(".."))];
            edge.Descendants(s_gexf + "attvalue").ShouldAllBe(value => spells.Any(spell =>
                string.CompareOrdinal(spell[0], value.Attribute("start")!.Value) <= 0 && string.CompareOrdinal(value.Attribute("end")!.Value, spell[1]) <= 0));
        }
    }

    [Fact]
    public void The_stamp_stands_in_the_description_without_what_xml_cannot_hold()
    {
        Gexf(60).Descendants(s_gexf + "description").Single().Value.ShouldContain("the <query>  (entente export gexf) from study a & b.entente");
        using var output = new MemoryStream();
        GraphmlWriter.Write(output, TimedNetwork.Of(SystemDraft.Snapshot(s_material)), CatalogueFixture.Catalogue, s_stamp);
        output.Position = 0;
        XElement graph = XDocument.Load(output).Descendants(s_graphml + "graph").Single();
        graph.Element(s_graphml + "desc")!.Value.ShouldContain("days 2021-01-01 to 2021-12-31");
        graph.Elements(s_graphml + "data").Select(data => data.Attribute("key")!.Value).ShouldBe(["graph-query", "graph-arguments", "graph-study", "graph-program", "graph-stages"]);
        graph.Descendants(s_graphml + "edge").Count().ShouldBe(2);
    }

    private static XDocument Gexf(int windowDays)
    {
        var bins = new TimeBins(ReportDays.DayOf(SystemDraft.Day(0)), ReportDays.DayOf(SystemDraft.Day(240)), BinLength.Month);
        var options = new SystemOptions { Replicates = 0 };
        using var output = new MemoryStream();
        GexfWriter.Write(output, TimedNetwork.Of(s_material, bins, windowDays, options), CatalogueFixture.Catalogue, s_stamp);
        output.Position = 0;
        return XDocument.Load(output);
    }

    private static string[] Values(XElement edge, string name) =>
        [.. edge.Descendants(s_gexf + "attvalue").Where(value => value.Attribute("for")!.Value == name).Select(value => $"{value.Attribute("start")!.Value}:{value.Attribute("value")!.Value}")];

    private static string[] Spells(XElement element) =>
        [.. element.Descendants(s_gexf + "spell").Select(spell => $"{spell.Attribute("start")!.Value}..{spell.Attribute("end")!.Value}")];
}
