using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Entente.Workbench.Hosting;

/// <summary>Tables as CSV (RFC 4180): a header of camel-case names, then a row each.</summary>
internal static class CsvTable
{
    /// <summary>The rows as CSV.</summary>
    public static string Write<TRow>(IEnumerable<TRow> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture)))
        {
            csv.WriteRecords(rows);
        }

        return text.ToString();
    }
}
