using System.Globalization;
using System.Text;

namespace Entente.Bench;

/// <summary>Draws time and memory against the number of events, both axes logarithmic; readable on light and on dark ground, lines told apart by their dashes and names.</summary>
internal static class ScaleFigure
{
    private const int Width = 360;
    private const int Height = 260;
    private const int Left = 62;
    private const int Bottom = 40;
    private const int Top = 30;
    private const int Right = 20;

    private const string Style =
        """
        <style>
        text{font:12px sans-serif;fill:#222}.axis{stroke:#777;fill:none}.grid{stroke:#ccc}.line{fill:none;stroke:#1b5e9b;stroke-width:2}.dot{fill:#1b5e9b}.floor{stroke:#b00020;stroke-dasharray:2 3}
        @media (prefers-color-scheme:dark){text{fill:#eee}.axis{stroke:#aaa}.grid{stroke:#444}.line{stroke:#7ab8f5}.dot{fill:#7ab8f5}.floor{stroke:#ff8a80}}
        </style>
        """;

    /// <summary>The figure.</summary>
    public static string Draw(IReadOnlyList<RelationScale.Row> relations, IReadOnlyList<SystemScale.Row> systems)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {3 * Width} {Height}\" role=\"img\" aria-label=\"Time and memory against the number of events\">\n{Style}\n");
        Panel(svg, 0, "a dyad series, milliseconds", 1, 10_000, 100,
            new Line("busiest dyad", "", [.. relations.Select(row => ((double)row.Events, row.Busiest))]),
            new Line("median dyad", "6 4", [.. relations.Select(row => ((double)row.Events, row.Median))]));
        Panel(svg, 1, "360 monthly networks, seconds", 0.1, 100, 5,
            new Line("in all", "", [.. systems.Select(row => ((double)row.Events, row.All))]),
            new Line("reading", "6 4", [.. systems.Select(row => ((double)row.Events, row.Read))]));
        Panel(svg, 2, "memory for these, MB", 10, 10_000, null, new Line("most held", "", [.. systems.Select(row => ((double)row.Events, row.Megabytes))]));
        return svg.Append("</svg>\n").ToString();
    }

    private static void Panel(StringBuilder svg, int place, string title, double least, double most, double? floor, params Line[] lines)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({place * Width} 0)\">\n<text x=\"{Left}\" y=\"18\">{title}</text>\n");
        for (double tick = least; tick <= most * 1.001; tick *= 10)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{Y(tick):F1}\" y2=\"{Y(tick):F1}\"/><text x=\"{Left - 6}\" y=\"{Y(tick) + 4:F1}\" text-anchor=\"end\">{tick:#,0.###}</text>\n");
        }

        foreach (int size in ScaleStudies.Sizes)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(size):F1}\" y=\"{Height - Bottom + 16}\" text-anchor=\"middle\">{size / 1e6:0.#} M</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 6}\" text-anchor=\"middle\">events in the study</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"axis\" d=\"M{Left} {Top}V{Height - Bottom}H{Width - Right}\"/>\n");
        if (floor is { } asked)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"floor\" x1=\"{Left}\" x2=\"{X(1e6):F1}\" y1=\"{Y(asked):F1}\" y2=\"{Y(asked):F1}\"/><text x=\"{Left + 4}\" y=\"{Y(asked) - 4:F1}\">asked for 1 M</text>\n");
        }

        foreach (Line line in lines)
        {
            string points = string.Join(' ', line.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.Events):F1},{Y(point.Value):F1}")));
            svg.Append(CultureInfo.InvariantCulture, $"<polyline class=\"line\" stroke-dasharray=\"{line.Dashes}\" points=\"{points}\"/>\n");
            foreach ((double events, double value) in line.Points)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"dot\" cx=\"{X(events):F1}\" cy=\"{Y(value):F1}\" r=\"3\"/>\n");
            }

            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(line.Points[^1].Events):F1}\" y=\"{Y(line.Points[^1].Value) - 8:F1}\" text-anchor=\"end\">{line.Name}</text>\n");
        }

        svg.Append("</g>\n");

        double Y(double value) => Height - Bottom - ((Height - Bottom - Top) * Math.Log(Math.Clamp(value, least, most) / least) / Math.Log(most / least));
    }

    private static double X(double events) => Left + 20 + ((Width - Left - Right - 40) * Math.Log(events / ScaleStudies.Sizes[0]) / Math.Log((double)ScaleStudies.Sizes[^1] / ScaleStudies.Sizes[0]));

    private sealed record Line(string Name, string Dashes, (double Events, double Value)[] Points);
}
