using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Events;
using Entente.Vocabularies;
using NodaTime;
using NodaTime.Text;

namespace Entente.Evidence;

/// <summary>Writes a distinct event as one line of JSON. The field names are a promise to everyone who reads the files.</summary>
public static class DistinctEventRecord
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The event as JSON on one line, without a line end.</summary>
    public static string ToJson(DistinctEvent distinct)
    {
        ArgumentNullException.ThrowIfNull(distinct);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, distinct);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Reasons as a JSON array.</summary>
    public static string ReasonsToJson(IReadOnlyList<Reason> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            WriteReasons(json, reasons);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>The reasons that <see cref="ReasonsToJson"/> wrote.</summary>
    public static IReadOnlyList<Reason> ReasonsFromJson(string text)
    {
        if (text == "[]")
        {
            return [];
        }

        using var parsed = JsonDocument.Parse(text);
        return
        [
            .. parsed.RootElement.EnumerateArray().Select(reason => new Reason(
                RecordName.Parse<ReasonKind>(reason.GetProperty("reason").GetString())!.Value,
                reason.GetProperty("value").GetString()!,
                reason.GetProperty("points").GetDouble())),
        ];
    }

    private static void Write(Utf8JsonWriter json, DistinctEvent distinct)
    {
        Event standing = distinct.Standing;
        json.WriteStartObject();
        json.WriteString("id", distinct.Id);
        json.WriteString("type", RecordName.Of(standing.Type));
        json.WriteString("mode", standing.Mode);
        json.WriteString("quad", RecordName.Of(standing.Quad));
        json.WriteNumber("intensity", standing.Intensity);
        json.WriteString("status", RecordName.Of(distinct.Status));
        WriteParticipants(json, "actors", standing.Actors);
        WriteParticipants(json, "recipients", standing.Recipients);
        WriteDate(json, distinct.When);
        json.WriteString("place", distinct.Tellings.Select(telling => telling.Told.Place?.Text).FirstOrDefault(place => place is not null));
        json.WriteNumber("reports", distinct.Tellings.Count);
        json.WriteNumber("documents", distinct.Documents);
        WriteSources(json, distinct);
        WriteLinks(json, distinct.Links);
        WriteMembers(json, distinct);
        json.WriteString("stage", EventClusterer.Stage);
        json.WriteEndObject();
    }

    private static void WriteParticipants(Utf8JsonWriter json, string field, IReadOnlyList<Participant> participants)
    {
        json.WriteStartArray(field);
        foreach (Participant participant in participants)
        {
            json.WriteStartObject();
            json.WriteString("id", participant.Actor.Id);
            json.WriteString("country", participant.Actor.Country);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, DateInterval? when)
    {
        json.WriteString("from", Print(when?.From));
        json.WriteString("to", Print(when?.To));
        json.WriteString("precision", when is null ? null : RecordName.Of(when.Precision));
    }

    private static void WriteSources(Utf8JsonWriter json, DistinctEvent distinct)
    {
        json.WriteStartArray("sources");
        foreach (string source in distinct.Sources)
        {
            json.WriteStringValue(source);
        }

        json.WriteEndArray();
    }

    private static void WriteLinks(Utf8JsonWriter json, IReadOnlyList<ClusterLink> links)
    {
        json.WriteStartArray("links");
        foreach (ClusterLink link in links)
        {
            json.WriteStartObject();
            json.WriteString("kind", RecordName.Of(link.Kind));
            json.WriteString("target", link.Target);
            json.WriteNumber("score", Math.Round(link.Score, 2));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMembers(Utf8JsonWriter json, DistinctEvent distinct)
    {
        var sourceOf = distinct.SourceOf;
        json.WriteStartArray("members");
        foreach (Telling telling in distinct.Tellings)
        {
            json.WriteStartObject();
            json.WriteString("event", telling.Told.Id);
            json.WriteString("document", telling.Told.Document.Value);
            json.WriteString("outlet", telling.Origin.Outlet);
            json.WriteString("source", sourceOf[telling.Told.Document]);
            json.WriteString("duplicateOf", telling.Origin.DuplicateOf?.Value);
            json.WriteString("status", RecordName.Of(telling.Told.Status));
            json.WriteString("joinedTo", telling.JoinedTo);
            json.WriteNumber("score", Math.Round(telling.Score, 2));
            json.WritePropertyName("reasons");
            WriteReasons(json, telling.Reasons);
            json.WriteString("sentence", telling.Told.Sentence);
            json.WriteNumber("start", telling.Told.Span.Start);
            json.WriteNumber("end", telling.Told.Span.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReasons(Utf8JsonWriter json, IReadOnlyList<Reason> reasons)
    {
        json.WriteStartArray();
        foreach (Reason reason in reasons)
        {
            json.WriteStartObject();
            json.WriteString("reason", RecordName.Of(reason.Kind));
            json.WriteString("value", reason.Value);
            json.WriteNumber("points", reason.Points);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Print(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
