using System.Globalization;
using Entente.Actors;
using Entente.Events;
using Entente.Exchange.Cameo;
using Entente.Problems;

namespace Entente.Exchange.Rows;

/// <summary>Rows in the columns of the Integrated Crisis Early Warning System's event files: twenty, tab-separated, with a header.</summary>
/// <remarks>
/// Names are those of the catalogue; a holder of a role without a name stands as ICEWS writes it, "Troops (Russia)". Intensity is CAMEO's
/// Goldstein score. Publisher, district and province, and coordinates are left empty: a study does not know them.
/// </remarks>
public sealed class IcewsRows(ActorCatalogue catalogue)
{
    private static readonly string[] s_header =
    [
        "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity", "Target Name", "Target Sectors",
        "Target Country", "Story ID", "Sentence Number", "Publisher", "City", "District", "Province", "Country", "Latitude", "Longitude",
    ];

    /// <summary>Writes dyads as rows; the sentence's number is the offset of its first character in the document.</summary>
    public void Write(TextWriter output, IEnumerable<Dyad> dyads)
    {
        ArgumentNullException.ThrowIfNull(dyads);
        RowFile.Write(output, s_header, dyads.Select(CellsOf));
    }

    /// <summary>Reads a file in these columns, also one published by ICEWS.</summary>
    /// <param name="input">The file.</param>
    /// <param name="name">Its name, for problems.</param>
    /// <returns>For each line its row, or problem EN0402.</returns>
    public static IEnumerable<Outcome<EventRow>> Read(TextReader input, string name) => RowFile.Read(input, hasHeader: true).Select(row =>
        row.Cells is { Length: 20 } cells && double.TryParse(cells[7], NumberStyles.Float, CultureInfo.InvariantCulture, out double intensity)
            ? (Outcome<EventRow>)new EventRow
            {
                Id = cells[0],
                Date = RowDate.Parse(cells[1]),
                Source = cells[2],
                SourceCountry = cells[4],
                Target = cells[8],
                TargetCountry = cells[10],
                Code = cells[6],
                Goldstein = intensity,
                Document = cells[11],
            }
            : ProblemCatalogue.BadCorpus.For($"{name}, line {row.Line}", "twenty cells with a number in the eighth are expected"));

    private string[] CellsOf(Dyad dyad) =>
    [
        dyad.Event.Id,
        RowDate.Iso(dyad.Event.When?.From),
        NameOf(dyad.Source),
        SectorsOf(dyad.Source),
        CountryOf(dyad.Source.Actor),
        dyad.Code.Name,
        dyad.Code.Code,
        dyad.Code.Goldstein.ToString(CultureInfo.InvariantCulture),
        dyad.Target is { } target ? NameOf(target) : "",
        dyad.Target is { } receiver ? SectorsOf(receiver) : "",
        dyad.Target is { } recipient ? CountryOf(recipient.Actor) : "",
        dyad.Event.Document.Value,
        dyad.Event.Span.Start.ToString(CultureInfo.InvariantCulture),
        "",
        dyad.Event.Place?.Text ?? "",
        "",
        "",
        "",
        "",
        "",
    ];

    private string NameOf(Participant participant)
    {
        string country = CountryOf(participant.Actor);
        return participant.Actor.Kind == ActorKind.Agent && country.Length > 0 ? $"{participant.Text} ({country})"
            : catalogue.Find(participant.Actor.Id)?.Name ?? participant.Text;
    }

    private string CountryOf(ActorReference actor) => actor.Country is { } id ? catalogue.Find(id)?.Name ?? id : "";

    /// <summary>The sector in ICEWS's words; none for a state as a whole.</summary>
    private static string SectorsOf(Participant participant) => participant.Actor.Kind == ActorKind.State ? "" : participant.Actor.Sector switch
    {
        Sector.GOV => "Government",
        Sector.COP => "Police,Government",
        Sector.JUD => "Judicial,Government",
        Sector.LEG => "Legislative / Parliamentary,Government",
        Sector.MIL => "Military,Government",
        Sector.PTY => "Parties",
        Sector.OPP => "Parties,Opposition Major Party (Out Of Government)",
        Sector.REB => "Insurgents,Dissident",
        Sector.SPY => "Defense / Security Ministry,Government",
        Sector.UAF or Sector.PRM => "Unidentified Forces",
        Sector.AGR => "Agricultural,Social",
        Sector.BUS => "Business,Social",
        Sector.CRM => "Criminals / Gangs",
        Sector.EDU => "Education,Social",
        Sector.ELI => "Elite",
        Sector.JRN => "Media,Social",
        Sector.LAB => "Labor,Social",
        Sector.MED => "Medical / Health NGOs",
        Sector.REF or Sector.CVL or Sector.SOC => "General Population / Civilian / Social,Social",
        Sector.PRE => "Nongovernmental Organizations / Activists,Social",
        Sector.REL => "National Religious,Social",
        Sector.IGO => "International Government Organization",
        Sector.NGO => "Nongovernmental Organization (International)",
        _ => "",
    };
}
