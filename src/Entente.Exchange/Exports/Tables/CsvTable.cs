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
        // Escape: a document's "=cmd" must not become a formula when the file is opened in a spreadsheet.
        var options = new CsvWriterOptions { FormatProvider = CultureInfo.InvariantCulture, NewLine = "\n", Injection = CsvInjection.Escape };
        using CsvWriter csv = CsvWriter.Create(output, options, true);
        csv.WriteHeader([.. fields.Select(field => field.Name)]);
        long count = 0;
        foreach (T record in records)
        {
            csv.WriteRecord(fields.Select(field => field.Value(record) ?? "").ToArray());
            count++;
        }

        return count;
    }
}
