using System.Text;

namespace Entente.Workbench.Figures;

/// <summary>Slanted lines over an area that says nothing: drawn, not a pattern, so that a figure needs no name that another on the page may have too.</summary>
internal static class Hatching
{
    private const double Step = 9;

    /// <summary>Adds the lines.</summary>
    public static Svg Hatch(this Svg svg, double x, double y, double width, double height)
    {
        var path = new StringBuilder();
        for (double foot = (Math.Floor((x - height) / Step) * Step) + Step; foot < x + width; foot += Step)
        {
            double from = Math.Max(foot, x);
            double to = Math.Min(foot + height, x + width);
            if (to - from > 0.5)
            {
                path.Append('M').Append(Svg.Number(from)).Append(' ').Append(Svg.Number(y + height - (from - foot))).Append('L').Append(Svg.Number(to)).Append(' ').Append(Svg.Number(y + height - (to - foot)));
            }
        }

        return svg.Add("path", ("class", "gap-line"), ("d", path.ToString()));
    }
}
