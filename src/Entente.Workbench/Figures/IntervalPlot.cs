using Entente.Relations;

namespace Entente.Workbench.Figures;

/// <summary>A scale beside others in a plot of dots with intervals.</summary>
/// <param name="Title">What is measured, in a few words.</param>
/// <param name="Low">Left end.</param>
/// <param name="High">Right end.</param>
/// <param name="Reference">The figure of all together, drawn as a line through all rows; null for none.</param>
/// <param name="Ticks">Numbers that are printed under the scale.</param>
/// <param name="Print">How they are printed.</param>
public sealed record IntervalPanel(string Title, double Low, double High, double? Reference, IReadOnlyList<double> Ticks, Func<double, string> Print);

/// <summary>A row of a plot of dots with intervals.</summary>
/// <param name="Name">Whose figures these are.</param>
/// <param name="Cells">For each panel the figure, or null where nothing can be said, with words for a pointer.</param>
public sealed record IntervalRow(string Name, IReadOnlyList<(Estimate? Value, string Words)> Cells);

/// <summary>Dots with intervals: a row a source, a panel a measure, and a line for all together to compare with (Cleveland 1984).</summary>
public static class IntervalPlot
{
    private const double NameWidth = 170;
    private const double Gap = 26;
    private const double Head = 30;
    private const double RowHeight = 24;
    private const double Foot = 24;
    private const int LongestName = 26;

    /// <summary>The drawing.</summary>
    /// <param name="label">What it shows, in a sentence.</param>
    /// <param name="panels">The scales, from the left.</param>
    /// <param name="rows">The rows, from the top.</param>
    /// <param name="width">Width in user units.</param>
    public static string Draw(string label, IReadOnlyList<IntervalPanel> panels, IReadOnlyList<IntervalRow> rows, double width = 960)
    {
        ArgumentNullException.ThrowIfNull(panels);
        ArgumentNullException.ThrowIfNull(rows);
        double height = Head + (rows.Count * RowHeight) + Foot;
        Svg svg = Svg.Figure(width, height, label);
        double panelWidth = ((width - NameWidth) / panels.Count) - Gap;
        for (int row = 0; row < rows.Count; row++)
        {
            svg.Text("text", Short(rows[row].Name), ("class", "strong"), ("x", NameWidth), ("y", MiddleOf(row) + 4), ("text-anchor", "end"));
        }

        for (int panel = 0; panel < panels.Count; panel++)
        {
            Add(svg, panels[panel], [.. rows.Select(row => row.Cells[panel])], NameWidth + Gap + (panel * (panelWidth + Gap)), panelWidth);
        }

        return svg.ToString();
    }

    private static void Add(Svg svg, IntervalPanel panel, IReadOnlyList<(Estimate? Value, string Words)> cells, double left, double width)
    {
        double bottom = Head + (cells.Count * RowHeight);
        svg.Text("text", panel.Title, ("class", "strong"), ("x", left), ("y", 14));
        foreach ((int number, double tick) in panel.Ticks.Index())
        {
            // The ends stand inside the panel, so that they do not run into those of its neighbour.
            string anchor = number == 0 ? "start" : number == panel.Ticks.Count - 1 ? "end" : "middle";
            svg.Add("path", ("class", "grid"), ("d", $"M{Svg.Number(At(tick))} {Svg.Number(Head)}V{Svg.Number(bottom)}"), ("stroke", "currentColor"), ("stroke-opacity", 0.2))
                .Text("text", panel.Print(tick), ("x", At(tick)), ("y", bottom + 16), ("text-anchor", anchor));
        }

        if (panel.Reference is { } reference)
        {
            svg.Add("path", ("class", "turn"), ("d", $"M{Svg.Number(At(reference))} {Svg.Number(Head - 6)}V{Svg.Number(bottom)}"), ("stroke", "currentColor"), ("stroke-dasharray", "2 3"));
        }

        for (int row = 0; row < cells.Count; row++)
        {
            Add(svg, cells[row], MiddleOf(row));
        }

        double At(double value) => left + (Math.Clamp((value - panel.Low) / (panel.High - panel.Low), 0, 1) * width);

        void Add(Svg to, (Estimate? Value, string Words) cell, double y)
        {
            if (cell.Value is not { } value)
            {
                to.Text("text", "too few", ("class", "faint"), ("x", left), ("y", y + 4));
                return;
            }

            to.Open("g", ("class", "interval")).Title(cell.Words)
                .Add("path", ("class", "whisker"), ("d", $"M{Svg.Number(At(value.Low))} {Svg.Number(y)}H{Svg.Number(At(value.High))}"), ("stroke", "currentColor"))
                .Add("circle", ("class", "dot"), ("cx", At(value.Value)), ("cy", y), ("r", 4.5), ("fill", "currentColor"))
                .Close();
        }
    }

    private static double MiddleOf(int row) => Head + (row * RowHeight) + (RowHeight / 2);

    private static string Short(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)].TrimEnd() + "…";
}
