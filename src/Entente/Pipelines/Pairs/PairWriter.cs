using System.Globalization;
using Entente.Events.Pairs;
using Entente.Events.Plover;
using Entente.Vocabularies;

namespace Entente.Pipelines.Pairs;

/// <summary>Writes a table of marked pairs with what was read in five more columns at the end: type, mode, status, quad, confidence.</summary>
/// <remarks>All columns of the input are kept as they stand, also those of the same names; ours are the last five.</remarks>
public static class PairWriter
{
    private static readonly string[] s_columns = ["type", "mode", "status", "quad", "confidence"];

    /// <summary>The header line.</summary>
    public static string Header(PairTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return string.Join('\t', table.Header.Concat(s_columns));
    }

    /// <summary>The line of a row; the new columns are empty where the row was malformed.</summary>
    /// <param name="table">The table it belongs to.</param>
    /// <param name="row">The row.</param>
    /// <param name="reading">What was read, or null.</param>
    /// <param name="labels">Which names types have.</param>
    /// <param name="scheme">The code book, for quads.</param>
    public static string Line(PairTable table, PairRow row, PairReading? reading, PairLabels labels, PloverScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(row);
        string[] added = reading is null
            ? ["", "", "", "", ""]
            : [
                PairLabelNames.TypeOf(labels, reading.Type),
                reading.Mode ?? "",
                RecordName.Of(reading.Status),
                PairLabelNames.QuadOf(labels, reading.Type, scheme),
                reading.Confidence.ToString("0.000", CultureInfo.InvariantCulture),
            ];
        var padding = Enumerable.Repeat("", Math.Max(0, table.Header.Count - row.Cells.Count));
        return string.Join('\t', row.Cells.Concat(padding).Concat(added));
    }
}
