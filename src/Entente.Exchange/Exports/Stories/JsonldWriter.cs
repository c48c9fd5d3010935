using System.Text.Json;
using Entente.Actors;
using Entente.Events;
using Entente.Store;
using Entente.Vocabularies;

namespace Entente.Exchange.Exports.Stories;

/// <summary>Writes events as JSON-LD 1.1 in the terms of schema.org and a few of our own; the context stands in the file, so that no reader needs the network.</summary>
/// <remarks>Ids are names (<c>urn:entente:…</c>), not addresses. Each actor and document is described once, before the first event that needs it.</remarks>
public sealed class JsonldWriter(ActorCatalogue catalogue, IReadOnlyDictionary<string, DocumentCitation> citations)
{
    private const string Context =
        """
        {"@version":1.1,"@vocab":"https://schema.org/","entente":"urn:entente:terms:","id":"@id","type":"@type","startDate":{"@type":"Date"},"endDate":{"@type":"Date"},
        "datePublished":{"@type":"Date"},"actor":{"@type":"@id"},"recipient":{"@id":"entente:recipient","@type":"@id"},"subjectOf":{"@type":"@id"},"plover":"entente:plover","mode":"entente:mode",
        "quad":"entente:quad","intensity":"entente:intensity","status":"entente:status","confidence":"entente:confidence","reports":"entente:reports","voice":"entente:voice","precision":"entente:precision",
        "query":"entente:query","arguments":"entente:arguments","study":"entente:study","program":"entente:program","stages":{"@id":"entente:stages","@container":"@list"}}
        """;

    private static readonly string s_context = Context.ReplaceLineEndings("");

    /// <summary>Writes a graph that begins with the stamp as a <c>Dataset</c>; the stream stays open.</summary>
    /// <returns>Number of events.</returns>
    public long Write(Stream output, IEnumerable<ToldEvent> events, ExportStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(stamp);
        using var json = new JsonOutput(output, indented: false);
        json.Writer.WriteStartObject();
        json.Writer.WritePropertyName("@context");
        json.Writer.WriteRawValue(s_context);
        json.Writer.WriteStartArray("@graph");
        WriteDataset(json.Writer, stamp);
        var described = new HashSet<string>(StringComparer.Ordinal);
        long count = 0;
        foreach (ToldEvent found in events)
        {
            foreach (Participant party in found.Parties.Where(party => described.Add(ActorName(party.Actor.Id))))
            {
                WriteActor(json.Writer, party.Actor);
            }

            foreach (string document in found.Documents.Where(document => described.Add(DocumentName(document))))
            {
                WriteDocument(json.Writer, document);
            }

            WriteEvent(json.Writer, found);
            json.Passed();
            count++;
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
        return count;
    }

    private static string ActorName(string id) => $"urn:entente:actor:{id}";

    private static string DocumentName(string id) => $"urn:entente:document:{id}";

    private static void WriteDataset(Utf8JsonWriter json, ExportStamp stamp)
    {
        json.WriteStartObject();
        json.WriteString("type", "Dataset");
        json.WriteString("name", stamp.Query);
        json.WriteString("query", stamp.Query);
        json.WriteString("arguments", stamp.Arguments);
        json.WriteString("study", stamp.Study);
        json.WriteString("program", stamp.Program);
        json.WriteStartArray("stages");
        foreach (string stage in stamp.Stages)
        {
            json.WriteStringValue(stage);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteActor(Utf8JsonWriter json, ActorReference actor)
    {
        Actor? known = catalogue.Find(actor.Id);
        json.WriteStartObject();
        json.WriteString("id", ActorName(actor.Id));
        json.WriteString("type", TypeOf(known?.Kind ?? actor.Kind));
        json.WriteString("name", known?.Name ?? actor.Id);
        json.WriteString("identifier", actor.Id);
        json.WriteEndObject();
    }

    private static string TypeOf(ActorKind kind) => kind switch
    {
        ActorKind.State => "Country",
        ActorKind.Person => "Person",
        ActorKind.StateBody => "GovernmentOrganization",
        ActorKind.Media => "NewsMediaOrganization",
        ActorKind.Company => "Corporation",
        ActorKind.People or ActorKind.Agent => "Thing",
        _ => "Organization",
    };

    private void WriteDocument(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        json.WriteString("id", DocumentName(id));
        json.WriteString("type", "Article");
        if (citations.TryGetValue(id, out DocumentCitation? cited))
        {
            Optional(json, "headline", cited.Title);
            Optional(json, "publisher", cited.Outlet);
            Optional(json, "datePublished", Tables.CellText.Day(cited.Published?.From));
            json.WriteString("inLanguage", cited.Language);
        }

        json.WriteEndObject();
    }

    private void WriteEvent(Utf8JsonWriter json, ToldEvent found)
    {
        json.WriteStartObject();
        json.WriteString("id", $"urn:entente:event:{found.Id}");
        json.WriteString("type", "Event");
        json.WriteString("name", found.Headline(id => catalogue.Find(id)?.Name ?? id));
        json.WriteString("description", found.Standing.Sentence);
        Optional(json, "startDate", found.Start);
        Optional(json, "endDate", found.End);
        Optional(json, "precision", found.When is { } when ? RecordName.Of(when.Precision) : null);
        WriteNames(json, "actor", found.Standing.Actors.Select(party => ActorName(party.Actor.Id)));
        WriteNames(json, "recipient", found.Standing.Recipients.Select(party => ActorName(party.Actor.Id)));
        WriteNames(json, "subjectOf", found.Documents.Select(DocumentName));
        if (found.Standing.Place is { } place)
        {
            json.WriteStartObject("location");
            json.WriteString("type", "Place");
            json.WriteString("name", place.Text);
            json.WriteEndObject();
        }

        json.WriteString("plover", RecordName.Of(found.Standing.Type));
        Optional(json, "mode", found.Standing.Mode);
        json.WriteString("quad", RecordName.Of(found.Standing.Quad));
        json.WriteNumber("intensity", found.Standing.Intensity);
        json.WriteString("status", RecordName.Of(found.Status));
        json.WriteString("voice", RecordName.Of(found.Standing.Voice.Kind));
        json.WriteNumber("confidence", Math.Round(found.Standing.Confidence, 4));
        json.WriteNumber("reports", found.Reports);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string property, IEnumerable<string> names)
    {
        json.WriteStartArray(property);
        foreach (string name in names.Distinct(StringComparer.Ordinal))
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string property, string? value)
    {
        if (value is not null)
        {
            json.WriteString(property, value);
        }
    }
}
