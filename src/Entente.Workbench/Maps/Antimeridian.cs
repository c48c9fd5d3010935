using Entente.Exchange.Exports;

namespace Entente.Workbench.Maps;

/// <summary>Lines and rings that cross 180 degrees.</summary>
internal static class Antimeridian
{
    private const double PoleStep = 3;

    /// <summary>A line whose longitudes go on beyond ±180 instead of jumping to the other side. A ring around a pole, which ends a whole turn from where it began, is closed over that pole.</summary>
    public static IReadOnlyList<MapPoint> Unrolled(IReadOnlyList<MapPoint> line)
    {
        var points = new List<MapPoint>(line.Count);
        double turn = 0;
        foreach (MapPoint point in line)
        {
            if (points.Count > 0)
            {
                double jump = point.Longitude + turn - points[^1].Longitude;
                turn += jump > 180 ? -360 : jump < -180 ? 360 : 0;
            }

            points.Add(point with { Longitude = point.Longitude + turn });
        }

        if (points.Count > 2 && line[0] == line[^1] && Math.Abs(points[^1].Longitude - points[0].Longitude) > 180)
        {
            CloseOverPole(points);
        }

        return points;
    }

    /// <summary>A line in pieces, cut where it jumps from one side of the map to the other.</summary>
    public static IEnumerable<IReadOnlyList<MapPoint>> Cut(IReadOnlyList<MapPoint> line)
    {
        int start = 0;
        for (int place = 1; place < line.Count; place++)
        {
            if (Math.Abs(line[place].Longitude - line[place - 1].Longitude) > 180)
            {
                yield return [.. line.Skip(start).Take(place - start)];
                start = place;
            }
        }

        yield return [.. line.Skip(start)];
    }

    // Along the meridian to the pole, along it, and back; in small steps, since meridians are bent on most maps.
    private static void CloseOverPole(List<MapPoint> points)
    {
        (MapPoint first, MapPoint last) = (points[0], points[^1]);
        double pole = points.Average(point => point.Latitude) < 0 ? -90 : 90;
        points.AddRange(Steps(last.Latitude, pole).Select(latitude => new MapPoint(latitude, last.Longitude)));
        points.AddRange(Steps(pole, first.Latitude).Select(latitude => new MapPoint(latitude, first.Longitude)));
        points.Add(first);
    }

    private static IEnumerable<double> Steps(double from, double to)
    {
        int count = Math.Max(1, (int)Math.Ceiling(Math.Abs(to - from) / PoleStep));
        return Enumerable.Range(0, count + 1).Select(step => from + ((to - from) * step / count));
    }
}
