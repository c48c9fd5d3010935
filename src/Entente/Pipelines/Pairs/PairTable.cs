using Entente.Problems;

namespace Entente.Pipelines.Pairs;

/// <summary>One row of a table of marked pairs.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Cells">Its cells as they stand in the file.</param>
/// <param name="Pair">The text with its parties, or null when the row is malformed.</param>
/// <param name="Fault">What is wrong with it, or null.</param>
public sealed record PairRow(int Line, IReadOnlyList<string> Cells, MarkedText? Pair, string? Fault);

/// <summary>A tab-separated table with a header and a column <c>text</c> of sentences with marked parties.</summary>
public sealed class PairTable
{
    private const string TextColumn = "text";

    private PairTable(IReadOnlyList<string> header, IReadOnlyList<PairRow> rows)
    {
        Header = header;
        Rows = rows;
    }

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>The rows in order; empty lines are left out.</summary>
    public IReadOnlyList<PairRow> Rows { get; }

    /// <summary>Reads a table; a cell between double quotes has its quotes doubled inside, as spreadsheets write them.</summary>
    /// <param name="characters">The file.</param>
    /// <param name="name">Its name, for problems.</param>
    /// <returns>The table, malformed rows included; problem EN0402 when there is no header with a column "text".</returns>
    public static Outcome<PairTable> Parse(string characters, string name)
    {
        ArgumentNullException.ThrowIfNull(characters);
        string[]? header = null;
        int column = -1;
        int number = 0;
        var rows = new List<PairRow>();
        foreach (var line in characters.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace())
            {
                continue;
            }

            string[] cells = line.ToString().TrimStart('\uFEFF').Split('\t');
            if (header is null)
            {
                header = cells;
                column = Array.FindIndex(header, title => Unquoted(title) == TextColumn);
                continue;
            }

            rows.Add(RowOf(number, cells, header.Length, column));
            if (column < 0)
            {
                break;
            }
        }

        return header is null ? ProblemCatalogue.EmptyFile.For(name)
            : column < 0 ? ProblemCatalogue.BadCorpus.For($"{name}, line 1", "the header names no column 'text'", string.Join(", ", header))
            : new PairTable(header, rows);
    }

    /// <summary>The labels meant by <paramref name="asked"/> for this table.</summary>
    public PairLabels LabelsFor(PairLabels asked) =>
        asked != PairLabels.Auto ? asked : Header.Contains("source") && Header.Contains("target") ? PairLabels.Plv : PairLabels.Plover;

    /// <summary>The value of a row in a column, without quotes; null when there is no such column.</summary>
    public string? ValueOf(PairRow row, string column)
    {
        ArgumentNullException.ThrowIfNull(row);
        int index = Enumerable.Range(0, Header.Count).FirstOrDefault(i => Unquoted(Header[i]) == column, -1);
        return index < 0 || index >= row.Cells.Count ? null : Unquoted(row.Cells[index]);
    }

    private static PairRow RowOf(int line, string[] cells, int columns, int column)
    {
        if (cells.Length > columns || column >= cells.Length)
        {
            return new PairRow(line, cells, null, $"{cells.Length} cells where the header names {columns}");
        }

        string? fault = null;
        MarkedText? pair = column < 0 ? null : MarkedText.Parse(Unquoted(cells[column]), out fault);
        return new PairRow(line, cells, pair, fault);
    }

    private static string Unquoted(string cell) =>
        cell.Length >= 2 && cell[0] == '"' && cell[^1] == '"' && !cell[1..^1].Replace("\"\"", "", StringComparison.Ordinal).Contains('"', StringComparison.Ordinal)
            ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal)
            : cell;
}
