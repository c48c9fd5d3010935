using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Exchange.Exports.Tables;
using Entente.Vocabularies;

namespace Entente.Exchange.Exports;

/// <summary>The stamp of formats that have no place for it: a file named as the export with <c>-metadata.json</c> behind, where readers of CSV on the Web look for it.</summary>
public static class ExportSidecar
{
    /// <summary>Name of the file beside <paramref name="path"/>.</summary>
    public static string PathOf(string path) => path + "-metadata.json";

    /// <summary>Writes it; of CSV as W3C's metadata vocabulary for tabular data has it. The stream stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="file">Name of the export, without folders.</param>
    /// <param name="request">What was exported.</param>
    /// <param name="stamp">Its stamp.</param>
    public static void Write(Stream output, string file, ExportRequest request, ExportStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(stamp);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        if (request.Format == ExportFormat.Csv)
        {
            WriteTable(json, file, request, stamp);
        }
        else
        {
            json.WriteString("file", file);
            json.WriteString("format", RecordName.Of(request.Format));
            json.WritePropertyName("entente");
            stamp.Write(json);
        }

        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, string file, ExportRequest request, ExportStamp stamp)
    {
        json.WriteString("@context", "http://www.w3.org/ns/csvw");
        json.WriteString("url", Uri.EscapeDataString(file));
        json.WriteString("dc:title", stamp.Query);
        json.WriteString("dc:creator", stamp.Program);
        json.WriteString("dc:source", stamp.Study);
        json.WriteString("dc:description", stamp.ToString());
        json.WriteString("urn:entente:terms:arguments", stamp.Arguments);
        json.WriteString("urn:entente:terms:stages", string.Join(' ', stamp.Stages));
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        foreach (string column in TableHeadings.Of(request))
        {
            json.WriteStartObject();
            json.WriteString("titles", column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
