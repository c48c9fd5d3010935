using System.Text.Json;
using Entente.Actors;
using Entente.Events;
using Entente.Exchange.Exports.Tables;
using Entente.Store;
using Entente.Vocabularies;

namespace Entente.Exchange.Exports.Stories;

/// <summary>Writes events, with who takes part and the documents that tell them, as entities of FollowTheMoney, one a line.</summary>
/// <remarks>
/// Who acts is an event's <c>organizer</c>, to whom it is done is <c>involved</c>, the documents are its <c>proof</c>. That model has no status: what is planned, denied or
/// alleged says so in its name and keywords. Ids begin with <c>entente-</c> and come from ours, so that two exports name the same things alike.
/// </remarks>
public sealed class FtmWriter(ActorCatalogue catalogue, Gazetteer gazetteer, IReadOnlyDictionary<string, DocumentCitation> citations)
{
    /// <summary>Writes the entities, each once, those that an event refers to before it; the stream stays open.</summary>
    /// <returns>Number of events.</returns>
    public long Write(Stream output, IEnumerable<ToldEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        using var json = new JsonOutput(output, indented: false);
        var described = new HashSet<string>(StringComparer.Ordinal);
        long count = 0;
        foreach (ToldEvent found in events)
        {
            foreach (Participant party in found.Parties.Where(party => described.Add(ActorId(party.Actor.Id))))
            {
                WriteEntity(json, ActorId(party.Actor.Id), SchemaOf(KindOf(party.Actor)), PropertiesOf(party.Actor));
            }

            foreach (string document in found.Documents.Where(document => described.Add(DocumentId(document))))
            {
                WriteEntity(json, DocumentId(document), "Article", PropertiesOf(document));
            }

            WriteEntity(json, $"entente-event-{found.Id}", "Event", PropertiesOf(found));
            count++;
        }

        return count;
    }

    private static string ActorId(string id) => $"entente-actor-{id}";

    private static string DocumentId(string id) => $"entente-document-{id}";

    private static string SchemaOf(ActorKind kind) => kind switch
    {
        ActorKind.State or ActorKind.StateBody => "PublicBody",
        ActorKind.Person => "Person",
        ActorKind.Company => "Company",
        ActorKind.People or ActorKind.Agent => "LegalEntity",
        _ => "Organization",
    };

    // What an actor is, whoever of it is meant: "Chinese state media" are China here.
    private ActorKind KindOf(ActorReference actor) => catalogue.Find(actor.Id)?.Kind ?? actor.Kind;

    private IEnumerable<(string Name, IEnumerable<string?> Values)> PropertiesOf(ActorReference actor)
    {
        Actor? known = catalogue.Find(actor.Id);
        return
        [
            ("name", [known?.Name ?? actor.Id]),
            ("alias", known?.Names ?? []),
            // Of a person the state is that of an office on a day, which is no nationality.
            ("country", [KindOf(actor) == ActorKind.Person ? null : gazetteer.CodeOf(known is null ? actor.Country : known.Country)]),
            ("classification", [RecordName.Of(KindOf(actor))]),
        ];
    }

    private IEnumerable<(string Name, IEnumerable<string?> Values)> PropertiesOf(string document)
    {
        DocumentCitation? cited = citations.GetValueOrDefault(document);
        return
        [
            ("name", [cited?.Title ?? cited?.FileName ?? document]),
            ("fileName", [cited?.FileName ?? document]),
            ("title", [cited?.Title]),
            ("author", cited?.Authors ?? []),
            ("publisher", [cited?.Outlet]),
            ("publishedAt", [CellText.Day(cited?.Published?.From)]),
            ("mimeType", [cited?.MediaType]),
            ("language", [cited?.Language == "en" ? "eng" : null]),
        ];
    }

    private IEnumerable<(string Name, IEnumerable<string?> Values)> PropertiesOf(ToldEvent found) =>
    [
        ("name", [found.Headline(id => catalogue.Find(id)?.Name ?? id)]),
        ("summary", [found.Standing.Sentence]),
        ("startDate", [found.Start]),
        ("endDate", [found.End]),
        ("organizer", found.Standing.Actors.Select(party => ActorId(party.Actor.Id))),
        ("involved", found.Standing.Recipients.Select(party => ActorId(party.Actor.Id))),
        ("country", found.States.Select(gazetteer.CodeOf)),
        ("location", [found.Standing.Place?.Text]),
        ("proof", found.Documents.Select(DocumentId)),
        ("keywords", [RecordName.Of(found.Standing.Type), found.Standing.Mode, RecordName.Of(found.Standing.Quad), RecordName.Of(found.Status), .. found.Standing.Contexts]),
        ("recordId", [found.Id]),
    ];

    private static void WriteEntity(JsonOutput json, string id, string schema, IEnumerable<(string Name, IEnumerable<string?> Values)> properties)
    {
        json.Writer.WriteStartObject();
        json.Writer.WriteString("id", id);
        json.Writer.WriteString("schema", schema);
        json.Writer.WriteStartObject("properties");
        foreach ((string name, IEnumerable<string?> values) in properties)
        {
            string[] all = [.. values.Where(value => !string.IsNullOrWhiteSpace(value)).Distinct(StringComparer.Ordinal)!];
            if (all.Length == 0)
            {
                continue;
            }

            json.Writer.WriteStartArray(name);
            Array.ForEach(all, json.Writer.WriteStringValue);
            json.Writer.WriteEndArray();
        }

        json.Writer.WriteEndObject();
        json.Writer.WriteEndObject();
        json.EndLine();
    }
}
