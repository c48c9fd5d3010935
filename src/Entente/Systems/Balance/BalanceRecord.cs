using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Systems.Balance;

/// <summary>Writes the balance of a network as JSON. The field names are a promise to everyone who reads the files.</summary>
public static class BalanceRecord
{
    private const int Digits = 7;
    private static readonly string s_format = $"G{Digits}";
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The report as one JSON object on one line, without a line end.</summary>
    public static string ToJson(BalanceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            WriteNetwork(json, report.Network);
            WriteFrustration(json, report);
            WriteTriads(json, report.Triads);
            WriteShare(json, "walkBalance", report.Walks?.Balance);
            WriteBlocs(json, report);
            WriteActors(json, report);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteNetwork(Utf8JsonWriter json, SignedNetwork network)
    {
        json.WriteNumber("nodes", network.NodeCount);
        json.WriteNumber("edges", network.EdgeCount);
        json.WriteNumber("positive", network.EdgeCount - network.NegativeCount);
        json.WriteNumber("negative", network.NegativeCount);
    }

    private static void WriteFrustration(Utf8JsonWriter json, BalanceReport report)
    {
        var found = report.Frustration;
        json.WriteNumber("frustration", found.Frustration);
        json.WriteNumber("lowerBound", found.LowerBound);
        json.WriteBoolean("proven", found.IsProven);
        WriteShare(json, "normalisedFrustration", found.Normalised(report.Network.EdgeCount));
        json.WritePropertyName("partition");
        WriteSides(json, report.Network, found.Partitions[0]);
        json.WriteStartObject("optimalPartitions");
        json.WriteNumber("found", found.IsProven ? found.Partitions.Count : 0);
        json.WriteBoolean("complete", found.HasAllPartitions);
        json.WriteStartArray("partitions");
        foreach (IReadOnlyList<sbyte> sides in found.IsProven ? found.Partitions : [])
        {
            WriteSides(json, report.Network, sides);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("frustratedEdges");
        foreach (int edge in report.FrustratedEdges())
        {
            json.WriteStartObject();
            json.WriteString("source", report.Network.Names[report.Network.From[edge]]);
            json.WriteString("target", report.Network.Names[report.Network.To[edge]]);
            json.WriteNumber("sign", report.Network.EdgeSigns[edge]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTriads(Utf8JsonWriter json, TriadCensus triads)
    {
        json.WriteStartObject("triads");
        json.WriteNumber("+++", triads.AllPositive);
        json.WriteNumber("++-", triads.OneNegative);
        json.WriteNumber("+--", triads.TwoNegative);
        json.WriteNumber("---", triads.AllNegative);
        json.WriteNumber("total", triads.Total);
        WriteShare(json, "balanced", triads.BalancedShare);
        WriteShare(json, "weaklyBalanced", triads.WeaklyBalancedShare);
        json.WriteEndObject();
    }

    private static void WriteBlocs(Utf8JsonWriter json, BalanceReport report)
    {
        BlocPartition best = report.Blocs[^1];
        json.WriteStartObject("blocs");
        json.WriteNumber("alpha", best.Alpha);
        json.WriteNumber("count", best.Count);
        json.WriteNumber("error", Math.Round(best.Error, Digits));
        json.WriteNumber("negativeWithin", best.NegativeWithin);
        json.WriteNumber("positiveBetween", best.PositiveBetween);
        json.WriteStartArray("members");
        for (int bloc = 0; bloc < best.Count; bloc++)
        {
            WriteNames(json, Enumerable.Range(0, report.Network.NodeCount).Where(node => best.Membership[node] == bloc), report.Network);
        }

        json.WriteEndArray();
        json.WriteStartArray("tried");
        foreach (BlocPartition blocs in report.Blocs)
        {
            json.WriteStartObject();
            json.WriteNumber("count", blocs.Count);
            json.WriteNumber("error", Math.Round(blocs.Error, Digits));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteActors(Utf8JsonWriter json, BalanceReport report)
    {
        json.WriteStartArray("actors");
        for (int node = 0; node < report.Network.NodeCount; node++)
        {
            SignedDegree degree = report.Degrees[node];
            json.WriteStartObject();
            json.WriteString("name", report.Network.Names[node]);
            json.WriteNumber("side", report.Frustration.Partitions[0][node] > 0 ? 1 : 2);
            json.WriteNumber("bloc", report.Blocs[^1].Membership[node] + 1);
            json.WriteNumber("positive", degree.Positive);
            json.WriteNumber("negative", degree.Negative);
            json.WriteNumber("net", degree.Net);
            WriteShare(json, "ratio", degree.Ratio);
            WriteShare(json, "pn", report.Pn[node]);
            WriteShare(json, "walkBalance", report.Walks?.OfNodes[node]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSides(Utf8JsonWriter json, SignedNetwork network, IReadOnlyList<sbyte> sides)
    {
        json.WriteStartArray();
        foreach (int side in new[] { 1, -1 })
        {
            WriteNames(json, Enumerable.Range(0, network.NodeCount).Where(node => sides[node] == side), network);
        }

        json.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter json, IEnumerable<int> nodes, SignedNetwork network)
    {
        json.WriteStartArray();
        foreach (int node in nodes)
        {
            json.WriteStringValue(network.Names[node]);
        }

        json.WriteEndArray();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known)
        {
            // Significant digits: walk-based balance of a large network is a very small number.
            json.WriteNumber(name, double.Parse(known.ToString(s_format, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
