using System.Text;
using Entente.Exchange.Exports;
using Entente.Workbench.Figures;

namespace Entente.Workbench.Maps;

/// <summary>Writes land and lines as paths of SVG.</summary>
internal static class LandPath
{
    private const double LeastStep = 0.7;

    /// <summary>The outlines of all countries; what crosses the antimeridian is drawn at both edges, to be clipped by <see cref="Outline"/>.</summary>
    public static string Land(BoundarySet set, MapFrame frame)
    {
        var path = new StringBuilder();
        foreach (IReadOnlyList<MapPoint> ring in set.Shapes.SelectMany(shape => shape.Rings).Select(Antimeridian.Unrolled))
        {
            foreach (double turn in TurnsOf(ring))
            {
                Add(path, ring.Select(point => frame.Place(point with { Longitude = point.Longitude + turn })), isClosed: true);
            }
        }

        return path.ToString();
    }

    /// <summary>The boundaries that countries share.</summary>
    public static string Borders(BoundarySet set, MapFrame frame) => Lines(set.Borders, frame);

    /// <summary>Some lines, each cut at the antimeridian.</summary>
    public static string Lines(IEnumerable<IReadOnlyList<MapPoint>> lines, MapFrame frame)
    {
        var path = new StringBuilder();
        foreach (IReadOnlyList<MapPoint> piece in lines.SelectMany(Antimeridian.Cut))
        {
            Add(path, piece.Select(frame.Place), isClosed: false);
        }

        return path.ToString();
    }

    /// <summary>The edge of the world.</summary>
    public static string Outline(MapFrame frame)
    {
        var path = new StringBuilder();
        IEnumerable<int> up = Enumerable.Range(-30, 61).Select(step => 3 * step);
        Add(path, up.Select(latitude => frame.Place(new MapPoint(latitude, -180))).Concat(up.Reverse().Select(latitude => frame.Place(new MapPoint(latitude, 180)))), isClosed: true);
        return path.ToString();
    }

    private static IEnumerable<double> TurnsOf(IReadOnlyList<MapPoint> ring)
    {
        yield return 0;
        if (ring.Any(point => point.Longitude > 180))
        {
            yield return -360;
        }

        if (ring.Any(point => point.Longitude < -180))
        {
            yield return 360;
        }
    }

    // Differences at one decimal are shortest; they are taken from what was written, so that roundings do not add up. Points too near to see are left out.
    private static void Add(StringBuilder path, IEnumerable<(double X, double Y)> points, bool isClosed)
    {
        (double X, double Y)? before = null;
        foreach ((double exactX, double exactY) in points)
        {
            (double x, double y) = (Math.Round(exactX, 1), Math.Round(exactY, 1));
            if (before is not { } last)
            {
                path.Append('M').Append(Svg.Number(x)).Append(' ').Append(Svg.Number(y));
                before = (x, y);
            }
            else if (Math.Abs(x - last.X) + Math.Abs(y - last.Y) >= LeastStep)
            {
                path.Append('l').Append(Svg.Number(x - last.X)).Append(' ').Append(Svg.Number(y - last.Y));
                before = (x, y);
            }
        }

        if (isClosed)
        {
            path.Append('Z');
        }
    }
}
