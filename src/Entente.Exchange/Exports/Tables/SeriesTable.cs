using Entente.Relations;

namespace Entente.Exchange.Exports.Tables;

/// <summary>The series of a dyad as rows, one a bin. A bin in which nothing is told of either party has empty cells: silence is not peace.</summary>
public static class SeriesTable
{
    /// <summary>The columns; the flow adds what the acts of a bin score, the level remembers earlier ones; low and high are the ends of the band.</summary>
    public static IReadOnlyList<Field<SeriesRow>> Fields { get; } =
    [
        new("source", row => row.Parties.First),
        new("target", row => row.Parties.Second),
        new("from", row => BinName.Day(row.Point.Days.First)),
        new("to", row => BinName.Day(row.Point.Days.Last)),
        new("covered", row => row.Point.IsCovered ? "true" : "false"),
        .. AxisFields("cooperation", RelationAxis.Cooperation),
        .. AxisFields("conflict", RelationAxis.Conflict),
        new("events", row => row.Covered(row.Point.Events)),
        new("reports", row => row.Covered(row.Point.Reports)),
        new("forward cooperation", row => row.Covered(row.Forward.Cooperation.Flow.Value)),
        new("forward conflict", row => row.Covered(row.Forward.Conflict.Flow.Value)),
        new("backward cooperation", row => row.Covered(row.Backward.Cooperation.Flow.Value)),
        new("backward conflict", row => row.Covered(row.Backward.Conflict.Flow.Value)),
    ];

    /// <summary>The rows of a relation.</summary>
    public static IEnumerable<SeriesRow> RowsOf(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return relation.Series.Points.Select((point, bin) => new SeriesRow(relation.Request.Parties, point, relation.Forward.Points[bin], relation.Backward.Points[bin]));
    }

    /// <summary>A row as JSON on one line.</summary>
    public static string ToJson(SeriesRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return RelationRecord.ToJson(row.Parties, row.Point, row.Forward, row.Backward);
    }

    private static IEnumerable<Field<SeriesRow>> AxisFields(string name, RelationAxis axis) =>
    [
        new(name, row => row.Covered(row.Point.On(axis).Flow.Value)),
        new($"{name} low", row => row.Covered(row.Point.On(axis).Flow.Low)),
        new($"{name} high", row => row.Covered(row.Point.On(axis).Flow.High)),
        new($"{name} level", row => row.Covered(row.Point.On(axis).Level.Value)),
        new($"{name} level low", row => row.Covered(row.Point.On(axis).Level.Low)),
        new($"{name} level high", row => row.Covered(row.Point.On(axis).Level.High)),
    ];
}

/// <summary>One bin of a relation.</summary>
/// <param name="Parties">Whose.</param>
/// <param name="Point">Both directions.</param>
/// <param name="Forward">What the first did.</param>
/// <param name="Backward">What the second did.</param>
public sealed record SeriesRow(DyadParties Parties, SeriesPoint Point, SeriesPoint Forward, SeriesPoint Backward)
{
    internal string? Covered(double value) => Point.IsCovered ? CellText.Rounded(value) : null;
}
