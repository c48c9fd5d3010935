using Entente.Exchange.Exports;
using Entente.Workbench.Maps;

namespace Entente.Workbench.Figures;

/// <summary>Draws events on a map: land and boundaries, arcs between capitals (cooperation solid, conflict dashed, neither dotted), circles where events took place.</summary>
public static class MapFigure
{
    private const double LeastRadius = 3;
    private const double RadiusRange = 10;
    private const double LeastWidth = 0.8;
    private const double WidthRange = 3.6;
    private const double LetterWidth = 6.6;
    private const double LineHeight = 14;
    private const int MostNames = 16;

    /// <summary>The figure as SVG. Its links are for the pointer; tables beside it have the same for keys and readers of screens.</summary>
    public static string Draw(MapDrawing drawing, BoundarySet set)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(set);
        MapFrame frame = drawing.Frame;
        Svg svg = Svg.Figure(MapFrame.Width, MapFrame.Height, drawing.Label, holdsLinks: true);
        string outline = LandPath.Outline(frame);
        svg.Open("clipPath", ("id", "edge-of-the-world")).Add("path", ("d", outline)).Close()
            .Add("path", ("class", "sea"), ("d", outline))
            .Open("g", ("clip-path", "url(#edge-of-the-world)"))
            .Add("path", ("class", "land"), ("d", LandPath.Land(set, frame)), ("fill-rule", "evenodd"))
            .Add("path", ("class", "border"), ("d", LandPath.Borders(set, frame)))
            .Close();
        foreach (MapPoint dot in drawing.Dots)
        {
            (double x, double y) = frame.Place(dot);
            svg.Add("circle", ("class", "small-state"), ("cx", x), ("cy", y), ("r", 1.4));
        }

        foreach (MapArc arc in drawing.Arcs.OrderBy(arc => arc.Share))
        {
            string kind = arc.Sign switch { > 0 => "arc positive", < 0 => "arc negative", _ => "arc mixed" };
            svg.Open("a", ("href", arc.Href), ("tabindex", "-1")).Title(arc.Words)
                .Add("path", ("class", kind), ("d", LandPath.Lines([GreatCircle.Between(arc.From, arc.To)], frame)), ("stroke-width", LeastWidth + (WidthRange * Math.Sqrt(arc.Share)))).Close();
        }

        DrawPlaces(svg, drawing);
        return svg.ToString();
    }

    // Large circles first, so that none hides a smaller one; names for those with most events, where there is room.
    private static void DrawPlaces(Svg svg, MapDrawing drawing)
    {
        var placed = drawing.Places.OrderByDescending(place => place.Share).ThenBy(place => place.Name, StringComparer.Ordinal)
            .Select(place => (Place: place, At: drawing.Frame.Place(place.Point), Radius: LeastRadius + (RadiusRange * Math.Sqrt(place.Share)))).ToArray();
        foreach ((MapCircle place, (double x, double y), double radius) in placed)
        {
            string kind = place.Sign switch { > 0 => "place positive", < 0 => "place negative", _ => "place mixed" };
            svg.Open("a", ("href", place.Href), ("tabindex", "-1")).Title(place.Words).Add("circle", ("class", kind), ("cx", x), ("cy", y), ("r", radius), ("data-r", radius)).Close();
        }

        var taken = new List<Box>();
        foreach ((MapCircle place, (double x, double y), double radius) in placed.Take(MostNames))
        {
            Box[] free = [.. Sides(place.Name, x, y, radius).Where(side => !taken.Exists(side.Meets) && !Array.Exists(placed, other => other.Place != place && side.Meets(other.At.X, other.At.Y, 0.6 * other.Radius))).Take(1)];
            foreach (Box box in free)
            {
                taken.Add(box);
                svg.Text("text", place.Name, ("class", "node-label"), ("x", box.Left), ("y", box.Top + LineHeight - 3));
            }
        }
    }

    // To the right, the left, above and below, in the order in which they read best.
    private static IEnumerable<Box> Sides(string name, double x, double y, double radius)
    {
        double width = LetterWidth * name.Length;
        yield return new Box(x + radius + 3, y - (LineHeight / 2), width);
        yield return new Box(x - radius - 3 - width, y - (LineHeight / 2), width);
        yield return new Box(x - (width / 2), y - radius - LineHeight, width);
        yield return new Box(x - (width / 2), y + radius, width);
    }

    private readonly record struct Box(double Left, double Top, double Width)
    {
        public bool Meets(Box other) => Left < other.Left + other.Width && other.Left < Left + Width && Math.Abs(Top - other.Top) < LineHeight;

        public bool Meets(double x, double y, double radius) => x + radius > Left && x - radius < Left + Width && y + radius > Top && y - radius < Top + LineHeight;
    }
}
