using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Documents;
using Entente.Vocabularies;
using NodaTime;
using NodaTime.Text;

namespace Entente.Events;

/// <summary>Writes an event as one line of JSON. The field names are a promise to everyone who reads the files.</summary>
public static class EventRecord
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The event as JSON on one line, without a line end.</summary>
    public static string ToJson(Event @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, @event);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Writes the event as a JSON object.</summary>
    public static void Write(Utf8JsonWriter json, Event @event)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(@event);
        json.WriteStartObject();
        json.WriteString("id", @event.Id);
        json.WriteString("document", @event.Document.Value);
        json.WriteString("type", RecordName.Of(@event.Type));
        json.WriteString("mode", @event.Mode);
        json.WriteStartArray("contexts");
        foreach (string context in @event.Contexts)
        {
            json.WriteStringValue(context);
        }

        json.WriteEndArray();
        json.WriteString("quad", RecordName.Of(@event.Quad));
        json.WriteNumber("intensity", @event.Intensity);
        json.WriteString("status", RecordName.Of(@event.Status));
        WriteCue(json, @event.StatusCue);
        WriteParticipants(json, "actors", @event.Actors);
        WriteParticipants(json, "recipients", @event.Recipients);
        WriteDate(json, @event);
        WritePlace(json, @event.Place);
        WriteVoice(json, @event.Voice, @event.Via);
        json.WriteString("sentence", @event.Sentence);
        json.WriteNumber("start", @event.Span.Start);
        json.WriteNumber("end", @event.Span.End);
        json.WriteString("trigger", @event.Trigger);
        json.WriteNumber("triggerStart", @event.TriggerSpan.Start);
        json.WriteNumber("triggerEnd", @event.TriggerSpan.End);
        json.WriteNumber("confidence", Math.Round(@event.Confidence, 2));
        json.WriteString("stage", @event.Stage);
        json.WriteEndObject();
    }

    private static void WriteParticipants(Utf8JsonWriter json, string field, IReadOnlyList<Participant> participants)
    {
        json.WriteStartArray(field);
        foreach (var participant in participants)
        {
            json.WriteStartObject();
            json.WriteString("id", participant.Actor.Id);
            json.WriteString("country", participant.Actor.Country);
            json.WriteString("sector", participant.Actor.Sector.ToString());
            json.WriteString("text", participant.Text);
            json.WriteNumber("start", participant.Span.Start);
            json.WriteNumber("end", participant.Span.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, Event @event)
    {
        json.WriteString("from", Print(@event.When?.From));
        json.WriteString("to", Print(@event.When?.To));
        json.WriteString("precision", @event.When is { } when ? RecordName.Of(when.Precision) : null);
        json.WriteString("dateText", @event.DateText);
        json.WriteString("dateBasis", RecordName.Of(@event.DateBasis));
    }

    private static void WriteCue(Utf8JsonWriter json, StatusCue? cue)
    {
        if (cue is null)
        {
            json.WriteNull("statusCue");
            return;
        }

        json.WriteStartObject("statusCue");
        json.WriteString("text", cue.Text);
        json.WriteNumber("start", cue.Span.Start);
        json.WriteNumber("end", cue.Span.End);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, EventPlace? place)
    {
        if (place is null)
        {
            json.WriteNull("place");
            return;
        }

        json.WriteStartObject("place");
        json.WriteString("id", place.Id);
        json.WriteString("country", place.Country);
        json.WriteString("text", place.Text);
        json.WriteNumber("start", place.Span.Start);
        json.WriteNumber("end", place.Span.End);
        json.WriteEndObject();
    }

    private static void WriteVoice(Utf8JsonWriter json, Voice voice, IReadOnlyList<Voice> via)
    {
        json.WriteStartObject("voice");
        WriteSpeaker(json, voice);
        json.WriteStartArray("via");
        foreach (var speaker in via)
        {
            json.WriteStartObject();
            WriteSpeaker(json, speaker);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, Voice speaker)
    {
        json.WriteString("kind", RecordName.Of(speaker.Kind));
        json.WriteString("id", speaker.Id);
        json.WriteString("text", speaker.Text);
    }

    private static string? Print(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
