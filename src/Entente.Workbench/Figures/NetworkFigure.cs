namespace Entente.Workbench.Figures;

/// <summary>Draws a signed network: positive ties solid, negative ones dashed, dyads without a sign dotted; frustrated ties crossed, blocs by letter, balancers by a second ring.</summary>
public static class NetworkFigure
{
    /// <summary>Radius of a node's circle.</summary>
    public const double Radius = 12;

    private const double RingRadius = 16.5;
    private const double UntiedRadius = 7;
    private const double FaintRadius = 4;
    private const double LabelDrop = 27;
    private const double NarrowLabelDrop = 38;
    private const double Cross = 5;

    /// <summary>The figure as SVG. Its links are for the pointer; a table beside it has the same for keys and readers of screens.</summary>
    public static string Draw(NetworkDrawing drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        Svg svg = Svg.Figure(drawing.Width, drawing.Height, drawing.Label, holdsLinks: true);
        Dictionary<string, NetworkNode> nodes = drawing.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        svg.Open("g", ("class", "ties"));
        foreach (NetworkLine line in drawing.Ties)
        {
            DrawTie(svg, line, nodes[line.First], nodes[line.Second]);
        }

        svg.Close().Open("g", ("class", "nodes"));
        foreach (NetworkNode node in drawing.Nodes)
        {
            DrawNode(svg, node);
        }

        return svg.Close().ToString();
    }

    private static void DrawTie(Svg svg, NetworkLine line, NetworkNode first, NetworkNode second)
    {
        string kind = line.Sign switch { > 0 => "tie positive", < 0 => "tie negative", _ => "tie unsigned" };
        svg.Open("a", ("href", line.Href), ("tabindex", "-1")).Title(line.Words)
            .Add("path", ("class", kind), ("d", CurveOf(line, first, second)), ("stroke-width", line.Width), ("stroke-opacity", line.Opacity));
        if (line.IsFrustrated)
        {
            (double x, double y) = TieCurve.At(first, second, line.Bend, 0.5);
            string d = $"M{Svg.Number(x - Cross)} {Svg.Number(y - Cross)}L{Svg.Number(x + Cross)} {Svg.Number(y + Cross)}M{Svg.Number(x - Cross)} {Svg.Number(y + Cross)}L{Svg.Number(x + Cross)} {Svg.Number(y - Cross)}";
            svg.Add("path", ("class", "cross-ground"), ("d", d)).Add("path", ("class", "cross"), ("d", d));
        }

        svg.Close();
    }

    private static string CurveOf(NetworkLine line, NetworkNode first, NetworkNode second)
    {
        (double x, double y) = TieCurve.Control(first, second, line.Bend);
        string by = line.Bend == 0 ? "L" : $"Q{Svg.Number(x)} {Svg.Number(y)} ";
        return $"M{Svg.Number(first.X)} {Svg.Number(first.Y)}{by}{Svg.Number(second.X)} {Svg.Number(second.Y)}";
    }

    /// <summary>Radius of a node's circle, by what is known of it.</summary>
    internal static double RadiusOf(NetworkNode node) => !node.IsTold ? FaintRadius : node.Bloc.Length == 0 ? UntiedRadius : Radius;

    private static void DrawNode(Svg svg, NetworkNode node)
    {
        svg.Open("a", ("href", node.Href), ("tabindex", "-1"), ("class", !node.IsTold ? "actor absent" : node.Bloc.Length == 0 ? "actor untied" : "actor"), ("aria-label", node.IsTold ? null : node.Name));
        if (node.IsBalancer)
        {
            svg.Add("circle", ("class", "ring"), ("cx", node.X), ("cy", node.Y), ("r", RingRadius));
        }

        svg.Add("circle", ("class", "node"), ("cx", node.X), ("cy", node.Y), ("r", RadiusOf(node)));
        if (node.Bloc.Length > 0)
        {
            svg.Text("text", node.Bloc, ("class", "bloc"), ("x", node.X), ("y", node.Y + 4.5), ("text-anchor", "middle"));
        }

        double under = node.Y - Radius + RadiusOf(node);
        svg.Text("text", node.Name, ("class", "node-label on-wide"), ("x", node.X), ("y", under + LabelDrop), ("text-anchor", "middle"));
        if (node.IsTold)
        {
            // On a narrow screen the drawing is less than half as large, where only ids in large letters can be read.
            svg.Text("text", node.Id, ("class", "node-label on-narrow"), ("x", node.X), ("y", under + NarrowLabelDrop), ("text-anchor", "middle"));
        }

        svg.Close();
    }
}
