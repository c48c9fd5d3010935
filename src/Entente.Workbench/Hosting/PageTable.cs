using System.Globalization;
using CsvHelper;

namespace Entente.Workbench.Hosting;

/// <summary>A page's main table as comma-separated values.</summary>
internal static class PageTable
{
    /// <summary>Writes it; a cell that is null is empty. Meant for numbers, dates and ids: words of documents need protection against formulas.</summary>
    public static string Write(IReadOnlyList<string> header, IEnumerable<object?[]> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var options = new CsvWriterOptions { FormatProvider = CultureInfo.InvariantCulture, NewLine = "\n" };
        using (CsvWriter csv = CsvWriter.Create(text, options, true))
        {
            csv.WriteHeader([.. header]);
            foreach (object?[] row in rows)
            {
                csv.WriteRecord(Array.ConvertAll(row, cell => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? ""));
            }
        }

        return text.ToString();
    }
}
