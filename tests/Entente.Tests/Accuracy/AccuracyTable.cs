using System.Globalization;
using System.Text;

namespace Entente.Tests.Accuracy;

/// <summary>A table of figures in Markdown.</summary>
internal sealed class AccuracyTable(params string[] headings)
{
    private readonly StringBuilder _rows = new();

    /// <summary>Adds a row: a label and counts.</summary>
    public AccuracyTable Counts(string label, params int[] counts) =>
        Row(label, counts.Select(count => count.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Adds a row: a label and shares from 0 to 1, shown in per cent.</summary>
    public AccuracyTable Shares(string label, params double?[] shares) =>
        Row(label, shares.Select(Percent));

    /// <summary>Adds a row: a label, counts, and shares from 0 to 1, shown in per cent.</summary>
    public AccuracyTable CountsAndShares(string label, int[] counts, params double?[] shares) =>
        Row(label, counts.Select(count => count.ToString(CultureInfo.InvariantCulture)).Concat(shares.Select(Percent)));

    /// <summary>Adds a row of words.</summary>
    public AccuracyTable Words(string label, params string[] cells) => Row(label, cells);

    public override string ToString() =>
        $"| {string.Join(" | ", headings)} |\n|{string.Concat(headings.Select(_ => "---|"))}\n{_rows}";

    private static string Percent(double? share) => share is { } known ? (100 * known).ToString("0.0", CultureInfo.InvariantCulture) : "—";

    private AccuracyTable Row(string label, IEnumerable<string> cells)
    {
        _rows.Append("| ").AppendJoin(" | ", cells.Prepend(label)).Append(" |\n");
        return this;
    }
}
