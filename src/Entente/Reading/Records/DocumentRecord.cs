using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Documents;
using Entente.Vocabularies;
using NodaTime;
using NodaTime.Text;

namespace Entente.Reading.Records;

/// <summary>Prints a document as one line of JSON. The field names are a promise to other programs.</summary>
/// <remarks>
/// <c>start</c> and <c>end</c> of a segment are half-open offsets in UTF-16 code units into the document's source text, all that the file or page
/// shows, and <c>pages</c>, of a PDF, where each page begins there; <c>text</c> is the body alone, a blank line between its segments, so offsets do not point into it. With
/// <c>withSource</c> a last field <c>source</c> carries the source text.
/// </remarks>
public static class DocumentRecord
{
    private const int LongestPart = 1_000_000;

    // Readers of JSON Lines expect "’" and "é", not "\u2019"; nothing here goes into a page unescaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The record, without a line end.</summary>
    /// <param name="document">The document.</param>
    /// <param name="withSource">Whether to add the source text that the offsets point into.</param>
    public static string Print(Document document, bool withSource = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, document, withSource);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the record to <paramref name="json"/>.</summary>
    /// <param name="json">Receives one object.</param>
    /// <param name="document">The document.</param>
    /// <param name="withSource">Whether to add the source text that the offsets point into.</param>
    public static void Write(Utf8JsonWriter json, Document document, bool withSource = false)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(document);
        json.WriteStartObject();
        json.WriteString("id", document.Id.Value);
        json.WriteString("path", Whole(document.Provenance.Path));
        json.WriteString("mediaType", document.Provenance.MediaType);
        json.WriteString("title", Whole(document.Title));
        WriteList(json, "authors", document.Authors);
        json.WriteString("outlet", Whole(document.Outlet));
        json.WriteString("language", document.Language);
        WriteDate(json, document);
        json.WriteString("genre", RecordName.Of(document.Genre));
        json.WriteString("duplicateOf", document.DuplicateOf?.Value);
        json.WriteString("originallyPublishedBy", Whole(document.OriginallyPublishedBy));
        WriteSegments(json, document.Segments);
        WritePages(json, document.PageStarts);
        WriteLong(json, "text", document.Text);
        if (withSource)
        {
            WriteLong(json, "source", document.Source.Characters);
        }

        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, Document document)
    {
        var published = document.Published;
        json.WriteString("published", Iso(published?.From));
        json.WriteString("publishedTo", Iso(published?.To));
        json.WriteString("publishedPrecision", published is null ? null : RecordName.Of(published.Precision));
        json.WriteString("publishedBasis", RecordName.Of(document.PublishedBasis));
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(Whole(value));
        }

        json.WriteEndArray();
    }

    private static void WriteSegments(Utf8JsonWriter json, IEnumerable<Segment> segments)
    {
        json.WriteStartArray("segments");
        foreach (var segment in segments)
        {
            json.WriteStartObject();
            json.WriteString("kind", RecordName.Of(segment.Kind));
            json.WriteNumber("start", segment.Span.Start);
            json.WriteNumber("end", segment.Span.End);
            WriteVoice(json, segment.Voice);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Of what has pages alone, so that records of everything else stay as they were.
    private static void WritePages(Utf8JsonWriter json, IReadOnlyList<int> starts)
    {
        if (starts.Count > 0)
        {
            json.WriteStartArray("pages");
            foreach (var start in starts)
            {
                json.WriteNumberValue(start);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteVoice(Utf8JsonWriter json, Voice voice)
    {
        json.WriteStartObject("voice");
        json.WriteString("kind", RecordName.Of(voice.Kind));
        if (voice.Id is not null)
        {
            json.WriteString("id", voice.Id);
        }

        if (voice.Text is not null)
        {
            json.WriteString("text", Whole(voice.Text));
        }

        json.WriteEndObject();
    }

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    // A path may hold half a surrogate pair, which JSON cannot carry.
    private static string? Whole(string? text) =>
        text is null || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    // In parts, because the writer reserves three bytes for every character of a part.
    private static void WriteLong(Utf8JsonWriter json, string name, string text)
    {
        json.WritePropertyName(name);
        var rest = Whole(text).AsSpan();
        while (rest.Length > LongestPart)
        {
            json.WriteStringValueSegment(rest[..LongestPart], isFinalSegment: false);
            rest = rest[LongestPart..];
        }

        json.WriteStringValueSegment(rest, isFinalSegment: true);
    }
}
