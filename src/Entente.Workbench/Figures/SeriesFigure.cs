using System.Globalization;
using Entente.Relations;
using Entente.Vocabularies;

namespace Entente.Workbench.Figures;

/// <summary>A relation through time: cooperation rises above a line, conflict sinks below it, on one scale; under them the events at their dates and how many there are.</summary>
/// <remarks>
/// Bins of a month or less show what is remembered at their end, longer ones what was added in them, as the command line does. A bin is drawn as wide as it is; where nothing
/// is told of either party there is no line, but hatching. An event is a mark as wide as its date is vague.
/// </remarks>
public static class SeriesFigure
{
    /// <summary>Where the axis of time begins, from the left.</summary>
    public const double Left = 72;

    /// <summary>How far from the right it ends.</summary>
    public const double Right = 12;

    private const double RugHeight = 22;
    private const double VolumeHeight = 34;
    private const double LeastMark = 1.6;

    // Below this width a turning point has its number and arrow alone; the axis is in its title and in the list.
    private const double WidthOfWords = 600;

    /// <summary>Draws it.</summary>
    public static string Draw(Relation relation, SeriesDrawing drawing)
    {
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(drawing);
        DyadSeries series = relation.Series;
        double top = relation.TurningPoints.Count > 0 ? 44 : 16;
        double rug = top + drawing.Height + 14;
        double volume = rug + RugHeight + 14;
        double foot = volume + VolumeHeight;
        var time = new TimeScale(series.Bins.Window, Left, drawing.Width - Right);
        var svg = Svg.Figure(drawing.Width, foot + 26, drawing.Label, holdsLinks: true);
        if (drawing.Style is not null)
        {
            svg.Text("style", drawing.Style);
        }

        var axes = AxisPair.Of(series, relation.Request.Bin, drawing.Tops, top, drawing.Height);
        Gaps(svg, series, time, top, foot - top);
        Times(svg, time, top, foot, drawing.Width);
        axes.Draw(svg, series, time, Left, drawing.Width - Right);
        Turns(svg, relation, time, drawing, top, foot);
        Events(svg, series, time, drawing, rug);
        Volumes(svg, series, time, volume);
        svg.Text("text", "events", ("x", Left - 8), ("y", rug + (RugHeight / 2) + 4), ("text-anchor", "end"));
        svg.Text("text", $"a {RecordName.Of(relation.Request.Bin)}", ("x", Left - 8), ("y", foot), ("text-anchor", "end"));
        return svg.ToString();
    }

    /// <summary>Draws the axes of one part of a relation, small.</summary>
    public static string DrawPart(DyadSeries series, BinLength bin, SeriesDrawing drawing)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(drawing);
        const double top = 6;
        const double left = 30;
        var time = new TimeScale(series.Bins.Window, left, drawing.Width - 4);
        var svg = Svg.Figure(drawing.Width, top + drawing.Height + 20, drawing.Label);
        Gaps(svg, series, time, top, drawing.Height);
        Times(svg, time, top, top + drawing.Height, drawing.Width);
        AxisPair.Of(series, bin, drawing.Tops, top, drawing.Height).Draw(svg, series, time, left, drawing.Width - 4);
        return svg.ToString();
    }

    /// <summary>The highest points of both axes that any of some series reaches, so that small figures can share a scale.</summary>
    public static (double Cooperation, double Conflict) TopsOf(IEnumerable<DyadSeries> series, BinLength bin)
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.Select(each => AxisPair.TopsOf(each, bin)).Aggregate((0d, 0d), (highest, tops) => (Math.Max(highest.Item1, tops.Cooperation), Math.Max(highest.Item2, tops.Conflict)));
    }

    private static void Gaps(Svg svg, DyadSeries series, TimeScale time, double top, double height)
    {
        for (int bin = 0; bin < series.Points.Count; bin++)
        {
            if (series.Points[bin].IsCovered)
            {
                continue;
            }

            int first = bin;
            while (bin + 1 < series.Points.Count && !series.Points[bin + 1].IsCovered)
            {
                bin++;
            }

            (double x, double width) = time.Of(new DayRange(series.Bins[first].First, series.Bins[bin].Last));
            (string from, string to) = (BinName.Of(series.Bins[first], series.Bins.Length), BinName.Of(series.Bins[bin], series.Bins.Length));
            svg.Open("g").Title($"Nothing is told of either {(first == bin ? $"in {from}" : $"from {from} to {to}")}").Hatch(x, top, width, height).Close();
        }
    }

    private static void Times(Svg svg, TimeScale time, double top, double foot, double width)
    {
        foreach (TimeTick tick in time.Ticks(Math.Min(78, width / 6)))
        {
            double x = time.At(tick.Day);
            svg.Add("line", ("class", "grid"), ("x1", x), ("x2", x), ("y1", top), ("y2", foot + 4));
            if (x < width - 40)
            {
                svg.Text("text", tick.Label, ("x", x + 2), ("y", foot + 16));
            }
        }
    }

    private static void Turns(Svg svg, Relation relation, TimeScale time, SeriesDrawing drawing, double top, double foot)
    {
        bool isShort = drawing.Width < WidthOfWords;
        double last = double.NegativeInfinity;
        bool raised = false;
        foreach ((int index, TurningPoint turn) in relation.TurningPoints.Index())
        {
            double x = time.At(turn.Days.First);
            // Labels that would lie on one another go to two rows by turns.
            raised = x - last < (isShort ? 34 : 96) && !raised;
            last = x;
            string words = $"{index + 1} {(isShort ? "" : RecordName.Of(turn.Axis) + " ")}{(turn.IsRise ? "▲" : "▼")}";
            string? link = drawing.TurnLink(index + 1);
            svg.Open(link is null ? "g" : "a", ("href", link), ("class", "turn-link"));
            svg.Title($"{BinName.Of(turn.Days, relation.Request.Bin)}: {RecordName.Of(turn.Axis)} {(turn.IsRise ? "rose" : "fell")}");
            svg.Add("line", ("class", "turn"), ("x1", x), ("x2", x), ("y1", raised ? top - 28 : top - 12), ("y2", foot));
            bool before = x > drawing.Width - Right - (isShort ? 34 : 110);
            svg.Text("text", words, ("class", $"strong {RecordName.Of(turn.Axis)}"), ("x", before ? x - 4 : x + 4), ("y", raised ? top - 20 : top - 5), ("text-anchor", before ? "end" : null));
            svg.Close();
        }
    }

    private static void Events(Svg svg, DyadSeries series, TimeScale time, SeriesDrawing drawing, double top)
    {
        svg.Add("line", ("class", "grid"), ("x1", Left), ("x2", drawing.Width - Right), ("y1", top + (RugHeight / 2)), ("y2", top + (RugHeight / 2)));
        // Marks that would lie on one another are one, so that a figure of thousands of events stays light.
        foreach (var marks in series.InWindow.Select(found => (Event: found, Place: time.Of(found.Days!.Value), IsConflict: found.Points < 0))
            .GroupBy(mark => (Math.Round(mark.Place.X / LeastMark), Math.Round(mark.Place.Width / LeastMark), mark.IsConflict)))
        {
            (RelationEvent found, (double x, double width), bool conflict) = marks.First();
            int more = marks.Count() - 1;
            string? link = drawing.EventLink(found);
            // The list of events has the same links for the keyboard.
            svg.Open(link is null ? "g" : "a", ("href", link), ("tabindex", link is null ? null : "-1")).Title(drawing.EventWords(found) + (more > 0 ? $", and {more} more" : ""));
            // What may have happened on any of many days is faint, as long as they are.
            svg.Add("rect", ("class", $"area tick {(conflict ? "conflict" : "cooperation")}{(found.Days!.Value.Width > 7 ? " vague" : "")}"),
                ("x", x), ("y", conflict ? top + (RugHeight / 2) + 1 : top), ("width", Math.Max(LeastMark, width)), ("height", (RugHeight / 2) - 1));
            svg.Close();
        }
    }

    private static void Volumes(Svg svg, DyadSeries series, TimeScale time, double top)
    {
        double most = Math.Max(1, series.Points.Where(point => point.IsCovered).Select(point => point.Events).DefaultIfEmpty().Max());
        foreach (SeriesPoint point in series.Points.Where(point => point.IsCovered && point.Events > 0))
        {
            (double x, double width) = time.Of(point.Days);
            double height = VolumeHeight * point.Events / most;
            svg.Open("g").Title($"{BinName.Of(point.Days, series.Bins.Length)}: {Count(point.Events)} {(point.Events == 1 ? "event" : "events")} in {Count(point.Reports)} {(point.Reports == 1 ? "report" : "reports")}");
            svg.Add("rect", ("class", "volume"), ("x", x), ("y", top + VolumeHeight - height), ("width", Math.Max(0.6, width - (width > 4 ? 1 : 0))), ("height", height)).Close();
        }

        svg.Text("text", Count(most), ("x", Left - 8), ("y", top + 9), ("text-anchor", "end"));
    }

    private static string Count(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
