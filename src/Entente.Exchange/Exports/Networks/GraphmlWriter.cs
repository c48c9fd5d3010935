using System.Xml;
using Entente.Actors;
using Entente.Exchange.Exports.Tables;
using Entente.Relations;
using Entente.Vocabularies;

namespace Entente.Exchange.Exports.Networks;

/// <summary>Writes a network as GraphML: undirected edges with both axes, sign and evidence.</summary>
public static class GraphmlWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string Type)[] s_nodeKeys = [("label", "string"), ("kind", "string")];

    private static readonly (string Id, string Type, Func<NetworkTie, string> Value)[] s_edgeKeys =
    [
        ("sign", "int", tie => CellText.Number(tie.Sign)),
        ("standing", "string", tie => RecordName.Of(tie.Standing.Sign)),
        ("weight", "double", tie => CellText.Rounded(tie.Events)),
        ("cooperation", "double", tie => CellText.Rounded(tie.Cooperation)),
        ("conflict", "double", tie => CellText.Rounded(tie.Conflict)),
        ("lean", "double", tie => CellText.Rounded(tie.Standing.Lean)),
        ("reports", "double", tie => CellText.Rounded(tie.Reports)),
        ("documents", "int", tie => CellText.Number(tie.Documents)),
        ("sources", "int", tie => CellText.Number(tie.Sources)),
        ("support", "double", tie => CellText.Rounded(tie.Standing.Support)),
    ];

    /// <summary>Writes the network of one window; the stream stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="network">The network, made of one snapshot.</param>
    /// <param name="catalogue">Where names and kinds of actors stand.</param>
    /// <param name="stamp">Stands in the graph's description.</param>
    public static void Write(Stream output, TimedNetwork network, ActorCatalogue catalogue, ExportStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(stamp);
        using var xml = XmlWriter.Create(output, NetworkXml.Settings);
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Namespace);
        WriteKeys(xml);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "network");
        xml.WriteAttributeString("edgedefault", "undirected");
        xml.WriteElementString("desc", NetworkXml.Legal($"{stamp}; days {BinName.Day(network.Window.First)} to {BinName.Day(network.Window.Last)}"));
        foreach ((string id, _, string value) in StampKeys(stamp))
        {
            WriteData(xml, id, value);
        }

        foreach (string id in network.Actors)
        {
            WriteNode(xml, id, catalogue.Find(id));
        }

        foreach (NetworkTie tie in network.Ties)
        {
            WriteEdge(xml, tie);
        }

        xml.WriteEndDocument();
    }

    private static (string Id, string Name, string Value)[] StampKeys(ExportStamp stamp) =>
    [
        ("graph-query", "query", stamp.Query),
        ("graph-arguments", "arguments", stamp.Arguments),
        ("graph-study", "study", stamp.Study),
        ("graph-program", "program", stamp.Program),
        ("graph-stages", "stages", string.Join(' ', stamp.Stages)),
    ];

    private static void WriteKeys(XmlWriter xml)
    {
        foreach (string name in new[] { "query", "arguments", "study", "program", "stages" })
        {
            WriteKey(xml, "graph", name, "string");
        }

        foreach ((string name, string type) in s_nodeKeys)
        {
            WriteKey(xml, "node", name, type);
        }

        foreach ((string name, string type, _) in s_edgeKeys)
        {
            WriteKey(xml, "edge", name, type);
        }
    }

    private static void WriteKey(XmlWriter xml, string @class, string name, string type)
    {
        xml.WriteStartElement("key");
        xml.WriteAttributeString("id", $"{@class}-{name}");
        xml.WriteAttributeString("for", @class);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private static void WriteNode(XmlWriter xml, string id, Actor? actor)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", id);
        WriteData(xml, "node-label", actor?.Name ?? id);
        WriteData(xml, "node-kind", actor is null ? "" : RecordName.Of(actor.Kind));
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, NetworkTie tie)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("source", tie.Parties.First);
        xml.WriteAttributeString("target", tie.Parties.Second);
        foreach ((string name, _, Func<NetworkTie, string> value) in s_edgeKeys)
        {
            WriteData(xml, $"edge-{name}", value(tie));
        }

        xml.WriteEndElement();
    }

    private static void WriteData(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(NetworkXml.Legal(value));
        xml.WriteEndElement();
    }
}
