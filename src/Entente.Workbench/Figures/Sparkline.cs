using System.Text;
using Entente.Relations;

namespace Entente.Workbench.Figures;

/// <summary>A dyad in a cell of a table: cooperation up, conflict down, on one scale, gaps left open.</summary>
public static class Sparkline
{
    private const double Width = 168;
    private const double Height = 30;

    /// <summary>Draws it.</summary>
    /// <param name="course">The dyad.</param>
    /// <param name="label">What it shows, in words.</param>
    public static string Draw(DyadCourse course, string label)
    {
        ArgumentNullException.ThrowIfNull(course);
        double up = course.Sums.Max(sum => sum?.Cooperation ?? 0);
        double down = course.Sums.Max(sum => sum?.Conflict ?? 0);
        double unit = up + down > 0 ? (Height - 2) / (up + down) : 0;
        double zero = 1 + (up * unit);
        double each = Width / course.Sums.Count;
        var cooperation = new StringBuilder();
        var conflict = new StringBuilder();
        var ground = new StringBuilder();
        for (int bin = 0; bin < course.Sums.Count; bin++)
        {
            if (course.Sums[bin] is not { } sum)
            {
                continue;
            }

            Add(ground, bin * each, zero - 0.4, each, 0.8);
            Add(cooperation, bin * each, zero - (sum.Cooperation * unit), each, sum.Cooperation * unit);
            Add(conflict, bin * each, zero, each, sum.Conflict * unit);
        }

        return Svg.Figure(Width, Height, label)
            .Add("path", ("class", "ground"), ("d", ground.ToString()))
            .Add("path", ("class", "area cooperation"), ("d", cooperation.ToString()))
            .Add("path", ("class", "area conflict"), ("d", conflict.ToString()))
            .ToString();
    }

    private static void Add(StringBuilder path, double x, double y, double width, double height)
    {
        if (height > 0)
        {
            path.Append('M').Append(Svg.Number(x)).Append(' ').Append(Svg.Number(y)).Append('h').Append(Svg.Number(width)).Append('v').Append(Svg.Number(height)).Append('h').Append(Svg.Number(-width)).Append('z');
        }
    }
}
