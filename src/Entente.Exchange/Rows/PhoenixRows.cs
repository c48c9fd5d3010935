using System.Globalization;
using Entente.Actors;
using Entente.Exchange.Cameo;
using Entente.Problems;
using NodaTime;

namespace Entente.Exchange.Rows;

/// <summary>Rows in the columns of the Open Event Data Alliance's Phoenix files: twenty-six, tab-separated, without a header.</summary>
/// <remarks>Issues are the event's contexts, each counted once; coordinates and the publisher are left empty.</remarks>
public static class PhoenixRows
{
    private const int Columns = 26;

    // Sectors that Phoenix has a column of their own for; others are attributes.
    private static readonly HashSet<string> s_roles = new(StringComparer.Ordinal) { "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "MED", "EDU", "BUS", "CRM", "CVL" };

    /// <summary>Writes dyads as rows.</summary>
    public static void Write(TextWriter output, IEnumerable<Dyad> dyads)
    {
        ArgumentNullException.ThrowIfNull(dyads);
        RowFile.Write(output, null, dyads.Select(CellsOf));
    }

    /// <summary>Reads a file in these columns, also a published one.</summary>
    /// <param name="input">The file.</param>
    /// <param name="name">Its name, for problems.</param>
    /// <returns>For each line its row, or problem EN0402.</returns>
    public static IEnumerable<Outcome<EventRow>> Read(TextReader input, string name) => RowFile.Read(input, hasHeader: false).Select(row =>
        row.Cells is { Length: Columns } cells && double.TryParse(cells[16], NumberStyles.Float, CultureInfo.InvariantCulture, out double goldstein)
            ? (Outcome<EventRow>)new EventRow
            {
                Id = cells[0],
                Date = RowDate.Parse(cells[1]),
                Source = cells[5],
                SourceCountry = cells[6],
                Target = cells[9],
                TargetCountry = cells[10],
                Code = cells[13],
                Goldstein = goldstein,
                Document = cells[23],
            }
            : ProblemCatalogue.BadCorpus.For($"{name}, line {row.Line}", "twenty-six cells with a number in the seventeenth are expected"));

    private static string[] CellsOf(Dyad dyad)
    {
        LocalDate? day = dyad.Event.When?.From;
        return
        [
            dyad.Event.Id,
            RowDate.Compact(day),
            day?.Year.ToString("0000", CultureInfo.InvariantCulture) ?? "",
            day?.Month.ToString("00", CultureInfo.InvariantCulture) ?? "",
            day?.Day.ToString("00", CultureInfo.InvariantCulture) ?? "",
            .. ActorCells(dyad.Source.Actor),
            .. dyad.Target is { } target ? ActorCells(target.Actor) : ["", "", "", ""],
            dyad.Code.Code,
            dyad.Code.Root,
            dyad.Code.Quad.ToString(CultureInfo.InvariantCulture),
            dyad.Code.Goldstein.ToString(CultureInfo.InvariantCulture),
            string.Join(';', dyad.Event.Contexts.Select(context => context.ToUpperInvariant() + ",1")),
            "",
            "",
            dyad.Event.Place?.Text ?? "",
            "",
            "",
            string.Create(CultureInfo.InvariantCulture, $"{dyad.Event.Document.Value}_{dyad.Event.Span.Start}"),
            "",
            "",
        ];
    }

    private static string[] ActorCells(ActorReference actor)
    {
        string code = CameoActor.CodeOf(actor);
        string root = CameoActor.RootOf(actor);
        string sector = code.Length > root.Length ? code[root.Length..] : "";
        bool isRole = s_roles.Contains(sector);
        return [code, root == CameoActor.Nobody ? "" : root, isRole ? sector : "", isRole ? "" : sector];
    }
}
