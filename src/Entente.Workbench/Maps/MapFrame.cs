using Entente.Exchange.Exports;

namespace Entente.Workbench.Maps;

/// <summary>Which part of the world a drawing shows, and how large.</summary>
/// <param name="Scale">Units of the drawing for a radius of the globe.</param>
/// <param name="Left">Unit at the left edge, from the middle of the map.</param>
/// <param name="Top">Unit at the upper edge.</param>
public sealed record MapFrame(double Scale, double Left, double Top)
{
    /// <summary>Width of a drawing.</summary>
    public const double Width = 960;

    /// <summary>Height of a drawing.</summary>
    public const double Height = 468;

    private const double MostMagnification = 7;
    private const double Margin = 0.16;

    /// <summary>The whole world.</summary>
    public static MapFrame World { get; } = Around(0, 0, WorldScale);

    private static double WorldScale => Width / (2 * EqualEarth.MostX);

    /// <summary>The part that holds some points with room around them; the world when there are none.</summary>
    public static MapFrame Of(IReadOnlyCollection<MapPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count == 0)
        {
            return World;
        }

        (double X, double Y)[] flat = [.. points.Select(EqualEarth.Project)];
        (double left, double right, double low, double high) = (flat.Min(at => at.X), flat.Max(at => at.X), flat.Min(at => at.Y), flat.Max(at => at.Y));
        double room = 1 - (2 * Margin);
        double scale = Math.Min(room * Width / Math.Max(1e-6, right - left), room * Height / Math.Max(1e-6, high - low));
        scale = Math.Clamp(scale, WorldScale, MostMagnification * WorldScale);
        return Around((left + right) / 2, (low + high) / 2, scale);
    }

    /// <summary>A point in the drawing, y downwards.</summary>
    public (double X, double Y) Place(MapPoint point)
    {
        (double x, double y) = EqualEarth.Project(point);
        return ((x * Scale) - Left, (-y * Scale) - Top);
    }

    // No frame looks beyond the edge of the world.
    private static MapFrame Around(double x, double y, double scale)
    {
        double mostX = Math.Max(0, (EqualEarth.MostX * scale) - (Width / 2));
        double mostY = Math.Max(0, (EqualEarth.MostY * scale) - (Height / 2));
        return new MapFrame(scale, Math.Clamp(x * scale, -mostX, mostX) - (Width / 2), Math.Clamp(-y * scale, -mostY, mostY) - (Height / 2));
    }
}
