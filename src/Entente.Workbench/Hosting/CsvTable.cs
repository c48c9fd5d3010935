using System.Globalization;
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
        await using var writer = new StreamWriter(stream, leaveOpen: true);
        // Escape: a document's "=cmd" must not become a formula when the file is opened in a spreadsheet.
        var options = new CsvWriterOptions { FormatProvider = CultureInfo.InvariantCulture, NewLine = "\n", Injection = CsvInjection.Escape };
        using CsvWriter csv = CsvWriter.Create(writer, options, true);
        csv.WriteHeader([.. header]);
        foreach (IReadOnlyList<string?> row in rows)
        {
            csv.WriteRecord(row.Select(cell => cell ?? "").ToArray());
        }
    }
}
