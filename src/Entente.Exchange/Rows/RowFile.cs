using System.Globalization;
using CsvHelper;

namespace Entente.Exchange.Rows;

/// <summary>Writes and reads tab-separated rows without quotes, as event data sets are published; tabs and line ends in a cell become spaces.</summary>
internal static class RowFile
{
    public static void Write(TextWriter output, IReadOnlyList<string>? header, IEnumerable<string[]> rows)
    {
        var options = new CsvWriterOptions { Mode = CsvMode.NoEscape, Separator = '\t', NewLine = "\n", FormatProvider = CultureInfo.InvariantCulture };
        using CsvWriter writer = CsvWriter.Create(output, options, true);
        if (header is not null)
        {
            writer.WriteHeader([.. header]);
        }

        foreach (string[] row in rows)
        {
            writer.WriteRecord(Array.ConvertAll(row, Flat));
        }
    }

    /// <summary>The rows of a file, each with its line; a header is read over.</summary>
    public static IEnumerable<(long Line, string[] Cells)> Read(TextReader input, bool hasHeader)
    {
        var options = new CsvReaderOptions { Mode = CsvMode.NoEscape, Separator = '\t', HasHeader = hasHeader, TrackLineNumbers = true };
        using CsvReader reader = CsvReader.Create(input, options, true);
        while (reader.Read())
        {
            yield return (reader.LineNumber, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }
    }

    private static string Flat(string cell) => cell.AsSpan().IndexOfAny('\t', '\n', '\r') < 0 ? cell : cell.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
}
