using System.Net;
using System.Text.Json;
using Entente.Actors;
using Entente.Documents;
using Entente.Exchange.Exports.Tables;
using Entente.Store;
using Entente.Vocabularies;
using LocalDate = NodaTime.LocalDate;

namespace Entente.Exchange.Exports.Stories;

/// <summary>Writes events as the JSON of TimelineJS: a slide an event, dated no finer than it is known, with its sentence and source.</summary>
/// <remarks>A timeline can only show what has a first day; other events are left out and counted.</remarks>
public sealed class TimelinejsWriter(ActorCatalogue catalogue, IReadOnlyDictionary<string, DocumentCitation> citations)
{
    /// <summary>Writes the timeline; the stamp is its title slide and its member <c>entente</c>; the stream stays open.</summary>
    /// <returns>Number of events written, and of those left out.</returns>
    public (long Written, long LeftOut) Write(Stream output, IEnumerable<ToldEvent> events, ExportStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(stamp);
        using var json = new JsonOutput(output, indented: false);
        json.Writer.WriteStartObject();
        json.Writer.WriteStartObject("title");
        WriteText(json.Writer, stamp.Query, $"<p>Study {Html(stamp.Study)}, {Html(stamp.Program)}, {Html(string.Join(' ', stamp.Stages))}</p><p>entente {Html(stamp.Arguments)}</p>");
        json.Writer.WriteEndObject();
        json.Writer.WritePropertyName("entente");
        stamp.Write(json.Writer);
        json.Writer.WriteStartArray("events");
        (long written, long leftOut) = (0, 0);
        foreach (ToldEvent found in events)
        {
            if (found.When?.From is not { } first)
            {
                leftOut++;
                continue;
            }

            WriteSlide(json.Writer, found, first);
            json.Passed();
            written++;
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
        return (written, leftOut);
    }

    private void WriteSlide(Utf8JsonWriter json, ToldEvent found, LocalDate first)
    {
        json.WriteStartObject();
        json.WriteString("unique_id", found.Id);
        Precision precision = found.When!.Precision;
        WriteDate(json, "start_date", first, precision);
        if (found.When.To is { } last && !IsOwnEnd(first, last, precision))
        {
            WriteDate(json, "end_date", last, precision);
        }

        json.WriteString("group", RecordName.Of(found.Standing.Quad));
        string place = found.Standing.Place is { } where ? $"{Html(where.Text)}. " : "";
        WriteText(json, found.Headline(id => catalogue.Find(id)?.Name ?? id), $"<p>{Html(found.Standing.Sentence)}</p><p>{place}{Html(Source(found))}</p>");
        json.WriteEndObject();
    }

    // One day, month or year is its own end; several and other spans end on another.
    private static bool IsOwnEnd(LocalDate first, LocalDate last, Precision precision) => precision switch
    {
        Precision.Day => first == last,
        Precision.Month => (first.Year, first.Month) == (last.Year, last.Month),
        Precision.Year => first.Year == last.Year,
        _ => false,
    };

    private string Source(ToldEvent found)
    {
        string first = citations.TryGetValue(found.Documents[0], out DocumentCitation? cited) ? cited.ToString() : found.Documents[0];
        return found.Documents.Count == 1 ? first : $"{first} and {CellText.Number(found.Documents.Count - 1)} more";
    }

    private static void WriteDate(Utf8JsonWriter json, string property, LocalDate day, Precision precision)
    {
        json.WriteStartObject(property);
        json.WriteNumber("year", day.Year);
        if (precision != Precision.Year)
        {
            json.WriteNumber("month", day.Month);
        }

        if (precision is not (Precision.Year or Precision.Month))
        {
            json.WriteNumber("day", day.Day);
        }

        json.WriteEndObject();
    }

    // What stands in a document is text, never a part of the page.
    private static void WriteText(Utf8JsonWriter json, string headline, string html)
    {
        json.WriteStartObject("text");
        json.WriteString("headline", Html(headline));
        json.WriteString("text", html);
        json.WriteEndObject();
    }

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
