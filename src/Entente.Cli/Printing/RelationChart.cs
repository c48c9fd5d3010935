using System.Globalization;
using System.Text;
using Entente.Relations;

namespace Entente.Cli.Printing;

/// <summary>Draws the two axes of a relation in blocks, one above the other on one scale, as wide as there is room.</summary>
/// <remarks>What is above is named in words, gaps are dots, turning points are arrows: nothing is said by colour.</remarks>
internal static class RelationChart
{
    private const int Height = 4;
    private const int Margin = 19;
    private const int NameWidth = 11;
    private const int Steps = 8;
    private const string Blocks = " ▁▂▃▄▅▆▇█";

    /// <summary>The lines of the chart.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="width">Columns there are.</param>
    public static IReadOnlyList<string> Draw(Relation relation, int width)
    {
        int room = Math.Max(12, width - Margin);
        int each = ((relation.Series.Points.Count - 1) / room) + 1;
        Column[] columns = [.. relation.Series.Points.Chunk(each).Select((points, place) => new Column(points, place * each, each, IsLong(relation.Request.Bin)))];
        double top = columns.Max(column => Math.Max(column.Of(RelationAxis.Cooperation), column.Of(RelationAxis.Conflict)));
        return
        [
            .. Panel("cooperation", RelationAxis.Cooperation, columns, top, relation.TurningPoints),
            .. Panel("conflict", RelationAxis.Conflict, columns, top, relation.TurningPoints),
            "events".PadRight(Margin) + Row(columns, column => column.Events, columns.Max(column => column.Events), 0, 1),
            new string(' ', Margin) + Dates(columns, relation.Request.Bin),
            new string(' ', Margin) + $"{(IsLong(relation.Request.Bin) ? "flow" : "level at the end")} of each {Unit(relation.Request.Bin, each)}; · nothing told of either; ▲ ▼ turning points",
        ];
    }

    private static IEnumerable<string> Panel(string name, RelationAxis axis, Column[] columns, double top, IReadOnlyList<TurningPoint> turns)
    {
        for (int row = Height - 1; row >= 0; row--)
        {
            string label = row == Height - 1 ? name.PadRight(NameWidth) + Print(top).PadLeft(Margin - NameWidth - 2) : (row == 0 ? "0" : "").PadLeft(Margin - 2);
            yield return label + " │" + Row(columns, column => column.Of(axis), top, row, Height);
        }

        var marks = new StringBuilder().Append(' ', Margin);
        foreach (Column column in columns)
        {
            TurningPoint? turn = turns.FirstOrDefault(found => found.Axis == axis && column.Holds(found.Bin));
            marks.Append(turn is null ? ' ' : turn.IsRise ? '▲' : '▼');
        }

        yield return marks.ToString().TrimEnd();
    }

    private static string Row(Column[] columns, Func<Column, double> value, double top, int row, int height) => string.Concat(columns.Select(column =>
    {
        if (!column.IsCovered)
        {
            return row == 0 ? '·' : ' ';
        }

        double filled = top <= 0 ? 0 : value(column) / top * height * Steps;
        int here = (int)Math.Clamp(Math.Ceiling(filled - (row * Steps)), 0, Steps);
        return Blocks[here];
    }));

    private static string Dates(Column[] columns, BinLength length)
    {
        string first = BinName.Of(columns[0].First, length);
        string last = BinName.Of(columns[^1].Last, length);
        return columns.Length <= first.Length + last.Length ? $"{first} to {last}" : first + last.PadLeft(columns.Length - first.Length);
    }

    // Memory that fades within a bin tells of its last weeks only.
    private static bool IsLong(BinLength length) => length is BinLength.Quarter or BinLength.Year;

    private static string Unit(BinLength length, int each)
    {
        string name = Vocabularies.RecordName.Of(length);
        return each == 1 ? name : $"column of {each} {name}s (highest)";
    }

    private static string Print(double number) => number.ToString(number >= 10 ? "0" : "0.0", CultureInfo.InvariantCulture);

    private sealed class Column(SeriesPoint[] points, int start, int each, bool showsFlow)
    {
        private readonly SeriesPoint[] _covered = [.. points.Where(point => point.IsCovered)];

        public DayRange First => points[0].Days;

        public DayRange Last => points[^1].Days;

        public bool IsCovered => _covered.Length > 0;

        public double Events => points.Sum(point => point.Events);

        public double Of(RelationAxis axis) => IsCovered ? _covered.Max(point => (showsFlow ? point.On(axis).Flow : point.On(axis).Level).Value) : 0;

        public bool Holds(int bin) => bin >= start && bin < start + each;
    }
}
