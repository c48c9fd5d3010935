using Entente.Exchange.Exports;

namespace Entente.Workbench.Maps;

/// <summary>The shortest way over the globe.</summary>
internal static class GreatCircle
{
    private const double StepDegrees = 3;

    /// <summary>Points on the way from one place to another, both included, some three degrees apart. Of two places opposite each other the way is over a pole.</summary>
    public static IReadOnlyList<MapPoint> Between(MapPoint one, MapPoint other)
    {
        (double X, double Y, double Z) from = Vector(one);
        (double X, double Y, double Z) to = Vector(other);
        double angle = Math.Acos(Math.Clamp((from.X * to.X) + (from.Y * to.Y) + (from.Z * to.Z), -1, 1));
        if (angle < 1e-9)
        {
            return [one, other];
        }

        if (Math.Sin(angle) < 1e-9)
        {
            return [one, new MapPoint(90, one.Longitude), new MapPoint(90, other.Longitude), other];
        }

        int steps = Math.Max(2, (int)Math.Ceiling(angle * 180 / Math.PI / StepDegrees));
        return [.. Enumerable.Range(0, steps + 1).Select(step => At(from, to, angle, (double)step / steps))];
    }

    // Slerp (Shoemake 1985).
    private static MapPoint At((double X, double Y, double Z) from, (double X, double Y, double Z) to, double angle, double share)
    {
        (double a, double b) = (Math.Sin((1 - share) * angle) / Math.Sin(angle), Math.Sin(share * angle) / Math.Sin(angle));
        (double x, double y, double z) = ((a * from.X) + (b * to.X), (a * from.Y) + (b * to.Y), (a * from.Z) + (b * to.Z));
        return new MapPoint(Math.Asin(Math.Clamp(z, -1, 1)) * 180 / Math.PI, Math.Atan2(y, x) * 180 / Math.PI);
    }

    private static (double X, double Y, double Z) Vector(MapPoint point)
    {
        (double sineLatitude, double cosineLatitude) = Math.SinCos(point.Latitude * Math.PI / 180);
        (double sineLongitude, double cosineLongitude) = Math.SinCos(point.Longitude * Math.PI / 180);
        return (cosineLatitude * cosineLongitude, cosineLatitude * sineLongitude, sineLatitude);
    }
}
