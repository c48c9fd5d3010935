using System.Globalization;
using Entente.Exchange.Cameo;
using Entente.Problems;

namespace Entente.Exchange.Rows;

/// <summary>Rows of CAMEO codes: date, source, target, code, Goldstein score, event, document; tab-separated with a header.</summary>
public static class CameoRows
{
    private static readonly string[] s_header = ["date", "source", "target", "code", "goldstein", "event", "document"];

    /// <summary>Writes dyads as rows.</summary>
    public static void Write(TextWriter output, IEnumerable<Dyad> dyads)
    {
        ArgumentNullException.ThrowIfNull(dyads);
        RowFile.Write(output, s_header, dyads.Select(dyad => new[]
        {
            RowDate.Compact(dyad.Event.When?.From),
            CameoActor.CodeOf(dyad.Source.Actor),
            dyad.Target is { } target ? CameoActor.CodeOf(target.Actor) : CameoActor.Nobody,
            dyad.Code.Code,
            dyad.Code.Goldstein.ToString(CultureInfo.InvariantCulture),
            dyad.Event.Id,
            dyad.Event.Document.Value,
        }));
    }

    /// <summary>Reads rows that <see cref="Write"/> wrote.</summary>
    /// <param name="input">The file.</param>
    /// <param name="name">Its name, for problems.</param>
    /// <returns>For each line its row, or problem EN0402.</returns>
    public static IEnumerable<Outcome<EventRow>> Read(TextReader input, string name) => RowFile.Read(input, hasHeader: true).Select(row =>
        row.Cells is [var date, var source, var target, var code, var score, var id, var document]
        && double.TryParse(score, NumberStyles.Float, CultureInfo.InvariantCulture, out double goldstein)
            ? (Outcome<EventRow>)new EventRow
            {
                Id = id,
                Date = RowDate.Parse(date),
                Source = source,
                SourceCountry = CountryOf(source),
                Target = target == CameoActor.Nobody ? "" : target,
                TargetCountry = CountryOf(target),
                Code = code,
                Goldstein = goldstein,
                Document = document,
            }
            : ProblemCatalogue.BadCorpus.For($"{name}, line {row.Line}", "seven cells with a number in the fifth are expected"));

    internal static string CountryOf(string code) => code.Length < 3 || code.StartsWith('-') ? "" : code[..3];
}
