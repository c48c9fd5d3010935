using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Evidence.Judgements;
using Entente.Vocabularies;

namespace Entente.Store.Judgements;

/// <summary>What a person put in place of what the machine said, as the JSON that one column holds.</summary>
internal static class ChangeJson
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string? Print(EventChange? change) => change is null ? null : JsonSerializer.Serialize(
        new Row(
            change.Label is { } label ? new LabelRow(RecordName.Of(label.Type), label.Mode, RecordName.Of(label.Quad), label.Intensity) : null,
            change.Status is { } status ? RecordName.Of(status) : null,
            change.Roles is { } roles ? new RolesRow([.. roles.Actors.Select(ToRow)], [.. roles.Recipients.Select(ToRow)]) : null,
            change.Dating is { } dating ? ToRow(dating.When) : null),
        s_options);

    public static EventChange? Parse(string? json) => json is null ? null : FromRow(JsonSerializer.Deserialize<Row>(json, s_options)!);

    private static EventChange FromRow(Row row) => new()
    {
        Label = row.Label is { } label
            ? new EventLabel(EventRows.Member<EventType>(label.Type), label.Mode, EventRows.Member<QuadClass>(label.Quad), label.Intensity)
            : null,
        Status = row.Status is { } status ? EventRows.Member<EventStatus>(status) : null,
        Roles = row.Roles is { } roles ? new EventRoles([.. roles.Actors.Select(FromRow)], [.. roles.Recipients.Select(FromRow)]) : null,
        Dating = row.Date is { } date ? new EventDating(EventRows.Interval(date.From, date.To, date.Precision)) : null,
    };

    private static ActorRow ToRow(ActorReference actor) => new(actor.Id, actor.Country, RecordName.Of(actor.Sector), RecordName.Of(actor.Kind));

    private static ActorReference FromRow(ActorRow row) => new(row.Id, row.Country, EventRows.Member<Sector>(row.Sector), EventRows.Member<ActorKind>(row.Kind));

    private static DateRow ToRow(DateInterval? when) =>
        new(IsoDay.Print(when?.From), IsoDay.Print(when?.To), when is null ? null : RecordName.Of(when.Precision));

    private sealed record Row(LabelRow? Label, string? Status, RolesRow? Roles, DateRow? Date);

    private sealed record LabelRow(string Type, string? Mode, string Quad, double Intensity);

    private sealed record RolesRow(ActorRow[] Actors, ActorRow[] Recipients);

    private sealed record ActorRow(string Id, string? Country, string Sector, string Kind);

    private sealed record DateRow(string? From, string? To, string? Precision);
}
