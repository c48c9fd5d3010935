using System.Globalization;
using CsvHelper;
using Entente.Problems;
using Entente.Systems;

namespace Entente.Exchange.Networks;

/// <summary>A signed network read from comma-separated values with the columns source, target and sign, and what was wrong with the file.</summary>
/// <param name="Network">The network of the rows that could be used.</param>
/// <param name="Problems">One for every row, or pair of actors, that was left out, by line.</param>
public sealed record SignedEdgeTable(SignedNetwork Network, IReadOnlyList<Problem> Problems)
{
    private const string Signs = "1, +1, +, -1, -";
    private static readonly string[] s_columns = ["source", "target", "sign"];

    /// <summary>Reads a table. The order of the columns does not matter, nor does their case; others are read over. Ties have no direction.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="path">What to call it in problems.</param>
    /// <returns>The network, or EN0601 when a column is missing and EN0606 when no row can be used.</returns>
    public static Outcome<SignedEdgeTable> Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        var options = new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true, FormatProvider = CultureInfo.InvariantCulture };
        using CsvReader reader = CsvReader.Create(new StringReader(text), options, false);
        string[] header = reader.Read() ? Cells(reader) : [];
        int[] places = [.. s_columns.Select(column => Array.FindIndex(header, cell => cell.Equals(column, StringComparison.OrdinalIgnoreCase)))];
        if (places.Contains(-1))
        {
            string missing = string.Join(", ", s_columns.Where((_, i) => places[i] < 0));
            return ProblemCatalogue.ColumnMissing.For($"{path}, line 1", $"missing: {missing}", string.Join(", ", header));
        }

        var rows = new Rows(path);
        while (reader.Read())
        {
            rows.Add(reader.LineNumber, Cells(reader), header.Length, places);
        }

        Outcome<SignedNetwork> network = SignedNetwork.Create(rows.Edges);
        return network.Succeeded
            ? new SignedEdgeTable(network.Value, rows.Problems)
            : ProblemCatalogue.NoTies.For(path, rows.Problems.Count == 0 ? null : $"{rows.Problems.Count} rows refused, the first: {rows.Problems[0].Code}, {rows.Problems[0].Subject}");
    }

    private static string[] Cells(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetString(column).Trim())];

    private sealed class Rows(string path)
    {
        private readonly Dictionary<(string, string), (int Sign, long Line, bool IsRefused)> _pairs = [];

        public List<Problem> Problems { get; } = [];

        public SignedEdge[] Edges => [.. _pairs.Where(pair => !pair.Value.IsRefused).Select(pair => new SignedEdge(pair.Key.Item1, pair.Key.Item2, pair.Value.Sign))];

        public void Add(long line, string[] cells, int width, int[] places)
        {
            string place = $"{path}, line {line}";
            if (cells.Length != width)
            {
                Problems.Add(ProblemCatalogue.MalformedRow.For(place, $"{cells.Length} cells, the header has {width}"));
                return;
            }

            (string source, string target, string sign) = (cells[places[0]], cells[places[1]], cells[places[2]]);
            if (source.Length == 0 || target.Length == 0)
            {
                Problems.Add(ProblemCatalogue.MalformedRow.For(place, "a name is empty"));
            }
            else if (SignOf(sign) is not { } value)
            {
                Problems.Add(ProblemCatalogue.UnknownSign.For(place, $"'{sign}'", Signs));
            }
            else if (source == target)
            {
                Problems.Add(ProblemCatalogue.SelfTie.For(place, source));
            }
            else
            {
                Put(place, line, source, target, value);
            }
        }

        private void Put(string place, long line, string source, string target, int sign)
        {
            (string, string) pair = string.CompareOrdinal(source, target) < 0 ? (source, target) : (target, source);
            if (_pairs.TryAdd(pair, (sign, line, false)))
            {
                return;
            }

            (int before, long first, bool isRefused) = _pairs[pair];
            if (before != sign && !isRefused)
            {
                Problems.Add(ProblemCatalogue.ContradictorySigns.For(place, $"{source}, {target}: {sign} here, {before} in line {first}"));
                _pairs[pair] = (before, first, true);
            }
        }

        private static int? SignOf(string text) => text switch
        {
            "1" or "+1" or "+" => 1,
            "-1" or "-" or "\u22121" or "\u2212" => -1,
            _ => null,
        };
    }
}
