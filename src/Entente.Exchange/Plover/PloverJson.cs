using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Events;
using Entente.Exchange.Rows;
using Entente.Vocabularies;

namespace Entente.Exchange.Plover;

/// <summary>Writes events as JSON in the fields of PLOVER's records, one on a line, with what our events know besides: status, quad, intensity, voice.</summary>
public static class PloverJson
{
    private const string Coder = "Entente";
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The event as JSON on one line, without a line end.</summary>
    public static string Of(Event @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            Write(json, @event);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, Event @event)
    {
        json.WriteStartObject();
        json.WriteString("id", @event.Id);
        json.WriteString("date", RowDate.Iso(@event.When?.From));
        WriteSide(json, "source", @event.Actors);
        WriteSide(json, "target", @event.Recipients);
        json.WriteString("event", RecordName.Of(@event.Type));
        json.WriteString("eventText", @event.Trigger);
        json.WriteString("mode", @event.Mode ?? "");
        json.WriteStartArray("context");
        foreach (string context in @event.Contexts)
        {
            json.WriteStringValue(context);
        }

        json.WriteEndArray();
        json.WriteString("text", @event.Sentence);
        json.WriteString("language", "en");
        json.WriteString("publication", @event.Document.Value);
        json.WriteString("coder", Coder);
        json.WriteString("version", @event.Stage);
        json.WriteString("status", RecordName.Of(@event.Status));
        json.WriteString("quad", RecordName.Of(@event.Quad));
        json.WriteNumber("intensity", @event.Intensity);
        json.WriteString("voice", RecordName.Of(@event.Voice.Kind));
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string field, IReadOnlyList<Participant> participants)
    {
        json.WriteStartArray(field);
        foreach (var participant in participants)
        {
            json.WriteStartObject();
            json.WriteString("actorText", participant.Text);
            json.WriteString("code", participant.Actor.Country ?? "");
            json.WriteString("sector", participant.Actor.Sector.ToString());
            json.WriteString("id", participant.Actor.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
