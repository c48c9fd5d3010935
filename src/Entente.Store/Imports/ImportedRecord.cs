using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Vocabularies;
using NodaTime.Text;

namespace Entente.Store.Imports;

/// <summary>Writes an imported event as one line of JSON. The field names are a promise, those that coded events have too mean the same.</summary>
public static class ImportedRecord
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The event as JSON on one line, without a line end.</summary>
    public static string ToJson(ImportedEvent found)
    {
        ArgumentNullException.ThrowIfNull(found);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("id", found.Id);
            json.WriteString("dataset", RecordName.Of(found.Dataset));
            WriteCode(json, found.Code);
            json.WriteString("status", "actual");
            WriteSide(json, "actors", found.Source);
            WriteSide(json, "recipients", found.Target);
            string day = LocalDatePattern.Iso.Format(found.Day);
            json.WriteString("from", day);
            json.WriteString("to", day);
            json.WriteString("precision", "day");
            json.WriteNumber("events", found.Events);
            json.WriteNumber("reports", found.Reports);
            json.WriteNumber("sources", found.Sources);
            json.WriteString("publisher", found.Publisher);
            json.WriteString("document", found.Document);
            json.WriteBoolean("mirrored", found.IsMirrored);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteCode(Utf8JsonWriter json, ImportedCode code)
    {
        json.WriteString("code", code.Code);
        json.WriteString("scheme", RecordName.Of(code.System));
        json.WriteString("type", code.Type is { } type ? RecordName.Of(type) : null);
        json.WriteString("mode", code.Mode);
        json.WriteString("quad", code.Quad is { } quad ? RecordName.Of(quad) : null);
        json.WriteNumber("intensity", code.Intensity);
        if (code.Goldstein is { } score)
        {
            json.WriteNumber("goldstein", score);
        }
        else
        {
            json.WriteNull("goldstein");
        }
    }

    private static void WriteSide(Utf8JsonWriter json, string field, ImportedActor? actor)
    {
        json.WriteStartArray(field);
        if (actor is not null)
        {
            json.WriteStartObject();
            json.WriteString("id", actor.Actor);
            json.WriteString("country", actor.State);
            json.WriteString("sector", actor.Sector.ToString());
            json.WriteString("code", actor.Code);
            json.WriteString("text", actor.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
