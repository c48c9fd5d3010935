using System.Text;
using Entente.Relations;
using Entente.Vocabularies;

namespace Entente.Workbench.Figures;

/// <summary>The two axes of a series, one above and one below a line, on one scale.</summary>
internal sealed class AxisPair
{
    private const double LeastShare = 0.14;

    // Room beyond the highest band, so that its end is seen to be its end.
    private const double Headroom = 9;
    private readonly BinLength _bin;
    private readonly double _top;
    private readonly double _height;
    private readonly double _zero;
    private readonly LinearScale _up;
    private readonly LinearScale _down;
    private readonly (double Cooperation, double Conflict) _tops;

    private AxisPair(BinLength bin, (double Cooperation, double Conflict) tops, double top, double height)
    {
        (_bin, _tops, _top, _height) = (bin, tops, top, height);
        double all = tops.Cooperation + tops.Conflict;
        double share = all > 0 ? Math.Clamp(tops.Cooperation / all, LeastShare, 1 - LeastShare) : 0.5;
        double room = Math.Max(height - (2 * Headroom), height / 2);
        _zero = top + ((height - room) / 2) + (room * share);
        // The same length is the same number of points on both sides.
        double unit = all > 0 ? Math.Min(room * share / Math.Max(tops.Cooperation, 1e-9), room * (1 - share) / Math.Max(tops.Conflict, 1e-9)) : 1;
        _up = new LinearScale(_zero, -unit);
        _down = new LinearScale(_zero, unit);
    }

    public static AxisPair Of(DyadSeries series, BinLength bin, (double Cooperation, double Conflict)? tops, double top, double height) =>
        new(bin, tops ?? TopsOf(series, bin), top, height);

    public static (double Cooperation, double Conflict) TopsOf(DyadSeries series, BinLength bin) => (TopOf(series, bin, RelationAxis.Cooperation), TopOf(series, bin, RelationAxis.Conflict));

    /// <summary>What is drawn of a point: of long bins what they add, since memory would tell of their last weeks only.</summary>
    public static Estimate ValueOf(SeriesPoint point, RelationAxis axis, BinLength bin) =>
        bin is BinLength.Quarter or BinLength.Year ? point.On(axis).Flow : point.On(axis).Level;

    public void Draw(Svg svg, DyadSeries series, TimeScale time, double left, double right)
    {
        Grid(svg, left, right);
        foreach (RelationAxis axis in new[] { RelationAxis.Cooperation, RelationAxis.Conflict })
        {
            LinearScale scale = axis == RelationAxis.Cooperation ? _up : _down;
            string name = RecordName.Of(axis);
            foreach (SeriesPoint[] run in Runs(series))
            {
                svg.Add("path", ("class", $"band {name}"), ("d", Band(run, axis, time, scale)));
                svg.Add("path", ("class", name), ("d", Line(run, axis, time, scale)));
            }
        }

        svg.Add("line", ("class", "axis"), ("x1", left), ("x2", right), ("y1", _zero), ("y2", _zero));
    }

    private void Grid(Svg svg, double left, double right)
    {
        svg.Text("text", "0", ("x", left - 8), ("y", _zero + 4), ("text-anchor", "end"));
        int marks = Math.Max(2, (int)(_height / 50));
        double all = _tops.Cooperation + _tops.Conflict;
        double step = LinearScale.Ticks(all, marks) is [var first, ..] ? first : 0;
        Side(_up, _tops.Cooperation);
        Side(_down, _tops.Conflict);

        void Side(LinearScale scale, double top)
        {
            for (double value = step; step > 0 && value <= top * 1.0001; value += step)
            {
                double y = scale.At(value);
                svg.Add("line", ("class", "grid"), ("x1", left), ("x2", right), ("y1", y), ("y2", y));
                if (y > _top + 2)
                {
                    svg.Text("text", LinearScale.Print(value), ("x", left - 8), ("y", y + 4), ("text-anchor", "end"));
                }
            }
        }
    }

    private string Line(SeriesPoint[] run, RelationAxis axis, TimeScale time, LinearScale scale)
    {
        var path = new StringBuilder();
        foreach (SeriesPoint point in run)
        {
            Step(path, time, point.Days, scale.At(ValueOf(point, axis, _bin).Value));
        }

        return path.ToString();
    }

    private string Band(SeriesPoint[] run, RelationAxis axis, TimeScale time, LinearScale scale)
    {
        var path = new StringBuilder();
        foreach (SeriesPoint point in run)
        {
            Step(path, time, point.Days, scale.At(ValueOf(point, axis, _bin).High));
        }

        foreach (SeriesPoint point in run.Reverse())
        {
            (double x, double width) = time.Of(point.Days);
            double y = scale.At(ValueOf(point, axis, _bin).Low);
            path.Append('L').Append(Svg.Number(x + width)).Append(' ').Append(Svg.Number(y)).Append('H').Append(Svg.Number(x));
        }

        return path.Append('Z').ToString();
    }

    private static void Step(StringBuilder path, TimeScale time, DayRange days, double y)
    {
        (double x, double width) = time.Of(days);
        path.Append(path.Length == 0 ? 'M' : 'L').Append(Svg.Number(x)).Append(' ').Append(Svg.Number(y)).Append('H').Append(Svg.Number(x + width));
    }

    // Stretches of bins with coverage: a gap breaks the line.
    private static IEnumerable<SeriesPoint[]> Runs(DyadSeries series)
    {
        var run = new List<SeriesPoint>();
        foreach (SeriesPoint point in series.Points)
        {
            if (point.IsCovered)
            {
                run.Add(point);
            }
            else if (run.Count > 0)
            {
                yield return [.. run];
                run.Clear();
            }
        }

        if (run.Count > 0)
        {
            yield return [.. run];
        }
    }

    private static double TopOf(DyadSeries series, BinLength bin, RelationAxis axis) =>
        series.Points.Where(point => point.IsCovered).Select(point => ValueOf(point, axis, bin)).Select(value => Math.Max(value.Value, value.High)).DefaultIfEmpty().Max();
}
