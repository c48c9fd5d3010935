using System.Globalization;
using CsvHelper;

namespace Entente.Cli.Printing;

/// <summary>One column of a table.</summary>
/// <param name="Title">Its heading; in CSV the field's name.</param>
/// <param name="Value">The cell of a row, as plain text.</param>
/// <param name="Flow">How it gives way in a narrow table.</param>
internal sealed record Column<T>(string Title, Func<T, string?> Value, ColumnFlow Flow = ColumnFlow.Fixed);

/// <summary>Prints rows as a table, CSV or JSON Lines.</summary>
internal static class Listing
{
    public static void Print<T>(OutputFormat format, IEnumerable<T> rows, IReadOnlyList<Column<T>> columns, Func<T, string> toJson)
    {
        switch (format)
        {
            case OutputFormat.Jsonl:
                foreach (T row in rows)
                {
                    Terminal.Records.WriteLine(toJson(row));
                }

                break;
            case OutputFormat.Csv:
                PrintCsv(rows, columns);
                break;
            default:
                PrintTable(rows, columns);
                break;
        }
    }

    private static void PrintCsv<T>(IEnumerable<T> rows, IReadOnlyList<Column<T>> columns)
    {
        // Escape: a document's "=cmd" must not become a formula when the file is opened in a spreadsheet.
        var options = new CsvWriterOptions { FormatProvider = CultureInfo.InvariantCulture, NewLine = "\n", Injection = CsvInjection.Escape };
        using CsvWriter csv = CsvWriter.Create(Terminal.Records, options, true);
        csv.WriteHeader([.. columns.Select(column => column.Title)]);
        foreach (T row in rows)
        {
            csv.WriteRecord(columns.Select(column => column.Value(row) ?? "").ToArray());
        }
    }

    private static void PrintTable<T>(IEnumerable<T> rows, IReadOnlyList<Column<T>> columns)
    {
        string[][] cells = [.. rows.Select(row => columns.Select(column => TextTable.Plain(column.Value(row))).ToArray())];
        TextTable.Write(Terminal.Results, [.. columns.Select(column => column.Title)], [.. columns.Select(column => column.Flow)], cells);
    }
}
