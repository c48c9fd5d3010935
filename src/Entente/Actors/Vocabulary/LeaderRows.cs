namespace Entente.Actors.Vocabulary;

/// <summary>Reads <c>actors/leaders/*.yaml</c>: holders of offices of states and organisations.</summary>
internal static class LeaderRows
{
    /// <summary>Adds every row of a file to the draft.</summary>
    public static void Read(IEnumerable<CatalogueRow> rows, CatalogueDraft draft, CatalogueReport report)
    {
        foreach (var row in rows)
        {
            row.Allow("state", "organisation", "offices");
            string? holder = row.Text("state") ?? row.Text("organisation");
            if (holder is null)
            {
                report.Add(row.Line, "neither 'state' nor 'organisation' is given");
                continue;
            }

            draft.Refer(holder, report, row.Line);
            foreach (var office in row.Rows("offices"))
            {
                office.Allow("office", "title", "holders");
                ReadOffice(office, holder, draft, report);
            }
        }
    }

    /// <summary>The sector a holder of this office acts in; null for the sector of the organisation.</summary>
    public static Sector SectorOf(string office) => office switch
    {
        "military-chief" => Sector.MIL,
        "intelligence-chief" => Sector.SPY,
        "speaker" => Sector.LEG,
        "opposition-leader" => Sector.OPP,
        "chief-justice" => Sector.JUD,
        _ => Sector.GOV,
    };

    private static void ReadOffice(CatalogueRow row, string holder, CatalogueDraft draft, CatalogueReport report)
    {
        string office = row.Required("office");
        string title = row.Required("title");
        foreach (var person in row.Rows("holders"))
        {
            person.Allow("id", "name", "names", "surname", "pronoun", "from", "to");
            string id = person.Required("id");
            string name = person.Required("name");
            draft.Terms.Add(new OfficeTerm(id, holder, office, title, person.Years()));
            draft.AddPerson(ReadPerson(person, id, name, SectorOf(office), report), report, person.Line);
        }
    }

    private static Actor ReadPerson(CatalogueRow row, string id, string name, Sector sector, CatalogueReport report)
    {
        string? pronoun = row.Text("pronoun");
        if (pronoun is not (null or "he" or "she" or "they"))
        {
            report.Add(row.Line, $"'{pronoun}' is no pronoun", "he, she, they");
        }

        return new Actor
        {
            Id = id,
            Name = name,
            Names = row.Texts("names"),
            Kind = ActorKind.Person,
            Sector = sector,
            Surname = row.Text("surname"),
            IsFemale = pronoun == "she",
        };
    }
}
