namespace Entente.Actors.Vocabulary;

/// <summary>Reads the lists of organisations, armed groups, parties, media, state bodies and peoples, which share one schema.</summary>
internal static class GroupRows
{
    /// <summary>Adds every row of a file to the draft.</summary>
    public static void Read(IEnumerable<CatalogueRow> rows, CatalogueDraft draft, CatalogueReport report)
    {
        foreach (var row in rows)
        {
            row.Allow("id", "name", "names", "kind", "sector", "country", "seat", "members", "from", "to");
            string id = row.Required("id");
            if (id.Length == 0 || !id.All(unit => char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) || unit == '-'))
            {
                report.Add(row.Line, $"an id is small letters, digits and hyphens, not '{id}'");
            }

            var actor = ReadGroup(row, id, report);
            draft.Refer(actor.Country, report, row.Line);
            draft.Refer(actor.Seat, report, row.Line);
            foreach (var member in actor.Members)
            {
                draft.Refer(member.State, report, row.Line);
            }

            draft.Add(actor, report, row.Line);
        }
    }

    private static Actor ReadGroup(CatalogueRow row, string id, CatalogueReport report)
    {
        var kind = row.OneOf<ActorKind>("kind");
        var sector = row.OneOf<Sector>("sector");
        if (kind is null || sector is null)
        {
            report.Add(row.Line, "'kind' and 'sector' must be given");
        }

        return new Actor
        {
            Id = id,
            Name = row.Required("name"),
            Names = row.Texts("names"),
            Kind = kind ?? ActorKind.Organisation,
            Sector = sector ?? Sector.UNK,
            Country = row.Text("country"),
            Seat = row.Text("seat"),
            Years = row.Years(),
            Members = ReadMembers(row, report),
        };
    }

    private static Membership[] ReadMembers(CatalogueRow row, CatalogueReport report)
    {
        var members = new List<Membership>();
        foreach (var node in row.Nodes("members"))
        {
            switch (node)
            {
                case { IsText: true } text:
                    members.Add(new Membership(text.Text, Years.Always));
                    break;
                case { IsMapping: true } map:
                    var member = new CatalogueRow(map, report);
                    member.Allow("id", "from", "to");
                    members.Add(new Membership(member.Required("id"), member.Years()));
                    break;
                default:
                    report.Add(node.Line, "a member is an id, or {id, from, to}");
                    break;
            }
        }

        return [.. members];
    }
}
