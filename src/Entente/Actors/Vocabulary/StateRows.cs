namespace Entente.Actors.Vocabulary;

/// <summary>Reads <c>actors/states/*.yaml</c>.</summary>
internal static class StateRows
{
    /// <summary>Adds every row of a file to the draft.</summary>
    public static void Read(IEnumerable<CatalogueRow> rows, CatalogueDraft draft, CatalogueReport report)
    {
        foreach (var row in rows)
        {
            row.Allow("id", "name", "names", "demonyms", "combining", "capital", "seats", "places", "borders", "regions", "from", "to");
            string id = row.Required("id");
            if (id.Length != 3 || !id.All(char.IsAsciiLetterUpper))
            {
                report.Add(row.Line, $"the id of a state is three capital letters, not '{id}'");
            }

            var state = ReadState(row, id);
            foreach (string neighbour in state.State!.Borders)
            {
                draft.Refer(neighbour, report, row.Line);
            }

            draft.Add(state, report, row.Line);
        }
    }

    private static Actor ReadState(CatalogueRow row, string id) => new()
    {
        Id = id,
        Name = row.Required("name"),
        Names = row.Texts("names"),
        Kind = ActorKind.State,
        Sector = Sector.GOV,
        Country = id,
        Years = row.Years(),
        State = new StateProfile
        {
            Demonyms = row.Texts("demonyms"),
            Combining = row.Texts("combining"),
            Capital = row.Text("capital"),
            Seats = row.Texts("seats"),
            Places = row.Texts("places"),
            Borders = row.Texts("borders"),
            Regions = row.Texts("regions"),
        },
    };
}
