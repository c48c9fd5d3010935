using Entente.Exchange.Exports.Tables;
using Entente.Store;

namespace Entente.Cli.Printing;

/// <summary>Actors of a study as a table, CSV or records.</summary>
internal static class ActorListing
{
    public static void Print(OutputFormat format, IEnumerable<ActorActivity> actors)
    {
        var table = new ActorTable(Workshop.Catalogue.Succeeded ? Workshop.Catalogue.Value : null);
        Column<ActorActivity>[] columns = [.. table.Fields.Select(field => new Column<ActorActivity>(field.Name, field.Value, field.Name is "id" or "name" ? ColumnFlow.Flexible : ColumnFlow.Fixed))];
        Listing.Print(format, actors, columns, table.Fields, table.ToJson);
    }
}
