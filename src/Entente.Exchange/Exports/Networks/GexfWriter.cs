using System.Xml;
using Entente.Actors;
using Entente.Exchange.Exports.Tables;
using Entente.Relations;
using Entente.Vocabularies;

namespace Entente.Exchange.Exports.Networks;

/// <summary>Writes a network as GEXF 1.3 over time: spells of nodes and edges, and the axes, sign and weight of each edge bin by bin.</summary>
/// <remarks>Both ends of an interval are included, as in version 1.3.</remarks>
public static class GexfWriter
{
    private const string Namespace = "http://gexf.net/1.3";

    private static readonly (string Id, string Type, Func<NetworkTie, string> Value)[] s_values =
    [
        ("weight", "double", tie => CellText.Rounded(tie.Events)),
        ("cooperation", "double", tie => CellText.Rounded(tie.Cooperation)),
        ("conflict", "double", tie => CellText.Rounded(tie.Conflict)),
        ("sign", "integer", tie => CellText.Number(tie.Sign)),
        ("lean", "double", tie => CellText.Rounded(tie.Standing.Lean)),
        ("support", "double", tie => CellText.Rounded(tie.Standing.Support)),
    ];

    /// <summary>Writes the network; the stream stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="network">The network.</param>
    /// <param name="catalogue">Where names and kinds of actors stand.</param>
    /// <param name="stamp">Stands in the file's <c>meta</c>.</param>
    public static void Write(Stream output, TimedNetwork network, ActorCatalogue catalogue, ExportStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(stamp);
        using var xml = XmlWriter.Create(output, NetworkXml.Settings);
        xml.WriteStartDocument();
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        WriteMeta(xml, stamp);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("defaultedgetype", "undirected");
        xml.WriteAttributeString("timeformat", "date");
        xml.WriteAttributeString("timerepresentation", "interval");
        WriteDays(xml, network.Window);
        WriteAttributes(xml, "node", "static", [("kind", "string")]);
        WriteAttributes(xml, "edge", "dynamic", s_values.Select(value => (value.Id, value.Type)));
        WriteNodes(xml, network, catalogue);
        WriteEdges(xml, network);
        xml.WriteEndDocument();
    }

    private static void WriteMeta(XmlWriter xml, ExportStamp stamp)
    {
        xml.WriteStartElement("meta");
        xml.WriteElementString("creator", NetworkXml.Legal(stamp.Program));
        xml.WriteElementString("keywords", "signed network, cooperation, conflict");
        xml.WriteElementString("description", NetworkXml.Legal(stamp.ToString()));
        xml.WriteEndElement();
    }

    private static void WriteAttributes(XmlWriter xml, string @class, string mode, IEnumerable<(string Id, string Type)> attributes)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", @class);
        xml.WriteAttributeString("mode", mode);
        foreach ((string id, string type) in attributes)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("title", id);
            xml.WriteAttributeString("type", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteNodes(XmlWriter xml, TimedNetwork network, ActorCatalogue catalogue)
    {
        ILookup<string, DayRange> daysOf = network.Ties
            .SelectMany(tie => new[] { (Actor: tie.Parties.First, tie.Days), (Actor: tie.Parties.Second, tie.Days) })
            .Distinct().ToLookup(entry => entry.Actor, entry => entry.Days);
        xml.WriteStartElement("nodes");
        foreach (string id in network.Actors)
        {
            Actor? actor = catalogue.Find(id);
            xml.WriteStartElement("node");
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("label", NetworkXml.Legal(actor?.Name ?? id));
            xml.WriteStartElement("attvalues");
            WriteValue(xml, "kind", actor is null ? "" : RecordName.Of(actor.Kind), null);
            xml.WriteEndElement();
            WriteSpells(xml, daysOf[id].OrderBy(days => days.First));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteEdges(XmlWriter xml, TimedNetwork network)
    {
        xml.WriteStartElement("edges");
        foreach (IGrouping<DyadParties, NetworkTie> edge in network.Ties.GroupBy(tie => tie.Parties))
        {
            xml.WriteStartElement("edge");
            xml.WriteAttributeString("id", $"{edge.Key.First}/{edge.Key.Second}");
            xml.WriteAttributeString("source", edge.Key.First);
            xml.WriteAttributeString("target", edge.Key.Second);
            xml.WriteAttributeString("weight", CellText.Rounded(edge.Sum(tie => tie.Events)));
            xml.WriteStartElement("attvalues");
            foreach ((string id, _, Func<NetworkTie, string> value) in s_values)
            {
                foreach (NetworkTie tie in edge)
                {
                    WriteValue(xml, id, value(tie), tie.Days);
                }
            }

            xml.WriteEndElement();
            WriteSpells(xml, edge.Select(tie => tie.Days));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValue(XmlWriter xml, string id, string value, DayRange? days)
    {
        xml.WriteStartElement("attvalue");
        xml.WriteAttributeString("for", id);
        xml.WriteAttributeString("value", value);
        if (days is { } known)
        {
            WriteDays(xml, known);
        }

        xml.WriteEndElement();
    }

    // Bins that follow on each other are one spell.
    private static void WriteSpells(XmlWriter xml, IEnumerable<DayRange> bins)
    {
        var spells = new List<DayRange>();
        foreach (DayRange bin in bins)
        {
            if (spells.Count > 0 && spells[^1].Last + 1 == bin.First)
            {
                spells[^1] = spells[^1] with { Last = bin.Last };
            }
            else
            {
                spells.Add(bin);
            }
        }

        xml.WriteStartElement("spells");
        foreach (DayRange spell in spells)
        {
            xml.WriteStartElement("spell");
            WriteDays(xml, spell);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteDays(XmlWriter xml, DayRange days)
    {
        xml.WriteAttributeString("start", BinName.Day(days.First));
        xml.WriteAttributeString("end", BinName.Day(days.Last));
    }
}
