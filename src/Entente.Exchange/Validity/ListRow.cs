using System.Globalization;
using System.IO.Compression;

namespace Entente.Exchange.Validity;

/// <summary>A row of a published list in CSV, plain or gzipped.</summary>
internal sealed class ListRow(Dictionary<string, int> columns, string[] cells)
{
    /// <summary>The cell under a heading; empty when the row is shorter.</summary>
    public string this[string column] => columns[column] is var place && place < cells.Length ? cells[place] : "";

    /// <summary>The cell as a number; NaN, of which nothing is true, when it is none.</summary>
    public double Number(string column) => double.TryParse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : double.NaN;

    /// <summary>The rows of a file.</summary>
    public static IEnumerable<ListRow> Read(string path)
    {
        using TextReader reader = Open(path);
        string[] header = Split(reader.ReadLine() ?? "");
        var columns = header.Select((name, place) => (name, place)).ToDictionary(column => column.name, column => column.place, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            yield return new ListRow(columns, Split(line));
        }
    }

    /// <summary>A reader of a plain or gzipped file.</summary>
    public static TextReader Open(string path)
    {
        Stream file = File.OpenRead(path);
        return new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
    }

    // A comma inside double quotes separates nothing.
    private static string[] Split(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return line.Split(',');
        }

        string[] parts = line.Split('"');
        for (int i = 0; i < parts.Length; i += 2)
        {
            parts[i] = parts[i].Replace(',', '\u001f');
        }

        return string.Concat(parts).Split('\u001f');
    }
}
