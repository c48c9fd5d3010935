using Entente.Exchange.Exports.Tables;

namespace Entente.Cli.Printing;

/// <summary>One column of a table for people.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Value">The cell of a row, as plain text.</param>
/// <param name="Flow">How it gives way in a narrow table.</param>
internal sealed record Column<T>(string Title, Func<T, string?> Value, ColumnFlow Flow = ColumnFlow.Fixed);

/// <summary>Prints rows as a table, CSV or JSON Lines.</summary>
internal static class Listing
{
    /// <summary>Prints rows; in CSV every column of the table is a field.</summary>
    public static void Print<T>(OutputFormat format, IEnumerable<T> rows, IReadOnlyList<Column<T>> columns, Func<T, string> toJson) =>
        Print(format, rows, columns, [.. columns.Select(column => new Field<T>(column.Title, column.Value))], toJson);

    /// <summary>Prints rows.</summary>
    /// <param name="format">How.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">Those of the table.</param>
    /// <param name="fields">Those of CSV.</param>
    /// <param name="toJson">A row as JSON on one line.</param>
    public static void Print<T>(OutputFormat format, IEnumerable<T> rows, IReadOnlyList<Column<T>> columns, IReadOnlyList<Field<T>> fields, Func<T, string> toJson)
    {
        switch (format)
        {
            case OutputFormat.Jsonl:
                JsonLines.Write(Terminal.Records, rows, toJson);
                break;
            case OutputFormat.Csv:
                CsvTable.Write(Terminal.Records, rows, fields);
                break;
            default:
                PrintTable(rows, columns);
                break;
        }
    }

    private static void PrintTable<T>(IEnumerable<T> rows, IReadOnlyList<Column<T>> columns)
    {
        string[][] cells = [.. rows.Select(row => columns.Select(column => TextTable.Plain(column.Value(row))).ToArray())];
        TextTable.Write(Terminal.Results, [.. columns.Select(column => column.Title)], [.. columns.Select(column => column.Flow)], cells);
    }
}
