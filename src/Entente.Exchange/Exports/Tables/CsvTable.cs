using System.Globalization;
using CsvHelper;

namespace Entente.Exchange.Exports.Tables;

/// <summary>Writes records as comma-separated values, one at a time.</summary>
public static class CsvTable
{
    /// <summary>Writes a header and a row a record, with LF line ends; the writer stays open.</summary>
    /// <returns>Number of records.</returns>
    public static long Write<T>(TextWriter output, IEnumerable<T> records, IReadOnlyList<Field<T>> fields)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(fields);
        var options = new CsvWriterOptions { FormatProvider = CultureInfo.InvariantCulture, NewLine = "\n" };
        using CsvWriter csv = CsvWriter.Create(output, options, true);
        csv.WriteHeader([.. fields.Select(field => field.Name)]);
        long count = 0;
        foreach (T record in records)
        {
            csv.WriteRecord(fields.Select(field => Guarded(field.Value(record) ?? "")).ToArray());
            count++;
        }

        return count;
    }

    // A document's "=cmd" must not become a formula when the file is opened in a spreadsheet. The library's own guard would also make text of every negative number.
    private static string Guarded(string cell) =>
        cell.Length > 0 && cell[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') && !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? $"'{cell}" : cell;
}
