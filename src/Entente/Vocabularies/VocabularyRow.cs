using System.Globalization;

namespace Entente.Vocabularies;

/// <summary>A row of a tab-separated vocabulary that knows the line it stands on.</summary>
/// <remarks>As with <see cref="VocabularyNode"/>, its accessors belong inside <see cref="VocabularyFile.ReadTable{T}"/>.</remarks>
public readonly struct VocabularyRow
{
    private readonly string[] _header;
    private readonly string[] _cells;

    internal VocabularyRow(string file, int line, string[] header, string[] cells)
    {
        File = file;
        Line = line;
        _header = header;
        _cells = cells;
    }

    /// <summary>The file it stands in.</summary>
    public string File { get; }

    /// <summary>Its line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The cell in <paramref name="column"/>, counted from 0; empty when the row is shorter.</summary>
    public string this[int column] => column < _cells.Length ? _cells[column] : "";

    /// <summary>The cell under the heading <paramref name="column"/>; empty when the row is shorter.</summary>
    public string this[string column] => Array.IndexOf(_header, column) is var index and >= 0
        ? this[index]
        : throw Fault($"there is no column '{column}'", string.Join(", ", _header));

    /// <summary>The cell as a whole number.</summary>
    public int Integer(int column) =>
        int.TryParse(this[column], NumberStyles.Integer, CultureInfo.InvariantCulture, out int value) ? value : throw Fault($"'{this[column]}' is not a whole number");

    /// <summary>The exception that reports this row as wrong; throw it.</summary>
    public Exception Fault(string detail, string? available = null) => VocabularyFault.At(File, Line, detail, available);
}
