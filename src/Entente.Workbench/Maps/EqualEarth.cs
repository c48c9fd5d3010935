using Entente.Exchange.Exports;

namespace Entente.Workbench.Maps;

/// <summary>The Equal Earth projection (Šavrič, Patterson and Jenny 2018): areas are true, continents look as on a globe, parallels are straight.</summary>
/// <remarks>
/// With <c>sin θ = (√3 / 2) sin φ</c>: <c>x = 2√3 λ cos θ / (3 (9 A4 θ⁸ + 7 A3 θ⁶ + 3 A2 θ² + A1))</c>, <c>y = A4 θ⁹ + A3 θ⁷ + A2 θ³ + A1 θ</c>
/// (equations 2 and 3). Linear in longitude, so that points beyond ±180° fall where a second copy of the map would have them.
/// </remarks>
public static class EqualEarth
{
    /// <summary>The largest x, at 180° on the equator.</summary>
    public const double MostX = 2.7066299836;

    /// <summary>The largest y, at the pole.</summary>
    public const double MostY = 1.3173627591;

    private const double A1 = 1.340264;
    private const double A2 = -0.081106;
    private const double A3 = 0.000893;
    private const double A4 = 0.003796;
    private static readonly double s_m = Math.Sqrt(3) / 2;

    /// <summary>A point on the plane, in radii of the globe, y upwards.</summary>
    public static (double X, double Y) Project(MapPoint point)
    {
        double theta = Math.Asin(s_m * Math.Sin(Radians(point.Latitude)));
        double square = theta * theta;
        double sixth = square * square * square;
        double x = Radians(point.Longitude) * Math.Cos(theta) / (s_m * (A1 + (3 * A2 * square) + (sixth * ((7 * A3) + (9 * A4 * square)))));
        return (x, theta * (A1 + (A2 * square) + (sixth * (A3 + (A4 * square)))));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
