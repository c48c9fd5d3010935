using System.Globalization;
using System.Text;
using CsvHelper;

namespace Entente.Workbench.Hosting;

/// <summary>Writes tables as CSV.</summary>
internal static class CsvTable
{
    /// <summary>The table with its header.</summary>
    /// <param name="stream">Receives UTF-8.</param>
    /// <param name="header">Names of the columns.</param>
    /// <param name="rows">Rows of as many cells.</param>
    public static async Task WriteAsync(Stream stream, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string?>> rows)
    {
        // Put together first: the writer writes when its own buffer is full, and an answer may only be written to without blocking.
        using var table = new StringWriter();
        // Escape: a document's "=cmd" must not become a formula when the file is opened in a spreadsheet.
        var options = new CsvWriterOptions { FormatProvider = CultureInfo.InvariantCulture, NewLine = "\n", Injection = CsvInjection.Escape };
        using (CsvWriter csv = CsvWriter.Create(table, options, true))
        {
            csv.WriteHeader([.. header]);
            foreach (IReadOnlyList<string?> row in rows)
            {
                csv.WriteRecord(row.Select(cell => cell ?? "").ToArray());
            }
        }

        await stream.WriteAsync(Encoding.UTF8.GetBytes(table.ToString()));
    }
}
