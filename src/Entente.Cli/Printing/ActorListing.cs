using System.Globalization;
using System.Text.Json;
using Entente.Store;

namespace Entente.Cli.Printing;

/// <summary>Actors of a study as a table, CSV or records.</summary>
internal static class ActorListing
{
    private static readonly Column<ActorActivity>[] s_columns =
    [
        new("id", actor => actor.Id, ColumnFlow.Flexible),
        new("name", actor => NameOf(actor.Id), ColumnFlow.Flexible),
        new("country", actor => actor.Country),
        new("kind", actor => actor.Kind),
        new("as actor", actor => Count(actor.AsActor)),
        new("as recipient", actor => Count(actor.AsRecipient)),
        new("documents", actor => Count(actor.Documents)),
    ];

    public static void Print(OutputFormat format, IEnumerable<ActorActivity> actors) => Listing.Print(format, actors, s_columns, ToJson);

    private static string? NameOf(string id) => Workshop.Catalogue.Succeeded ? Workshop.Catalogue.Value.Find(id)?.Name : null;

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string ToJson(ActorActivity actor) => JsonSerializer.Serialize(
        new
        {
            id = actor.Id,
            name = NameOf(actor.Id),
            country = actor.Country,
            kind = actor.Kind,
            asActor = actor.AsActor,
            asRecipient = actor.AsRecipient,
            documents = actor.Documents,
        },
        RecordJson.Options);
}
