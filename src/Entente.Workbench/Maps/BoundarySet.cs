using Entente.Exchange.Exports;

namespace Entente.Workbench.Maps;

/// <summary>Land and boundaries as some file draws them.</summary>
/// <param name="Name">What the page calls the set.</param>
/// <param name="Shapes">Its countries.</param>
/// <param name="Borders">Lines that two countries share, each once.</param>
public sealed record BoundarySet(string Name, IReadOnlyList<MapShape> Shapes, IReadOnlyList<IReadOnlyList<MapPoint>> Borders)
{
    /// <summary>The name of the set that comes with the program.</summary>
    public const string NaturalEarth = "Natural Earth 1:110m, de facto boundaries";

    /// <summary>The shape that a point lies in, or null for the sea and for land too small to be in the set.</summary>
    public MapShape? At(MapPoint point) => Shapes.FirstOrDefault(shape => shape.Holds(point));
}

/// <summary>A country of a boundary set.</summary>
/// <param name="Name">Its name there; empty when it has none.</param>
/// <param name="Rings">Its outlines and holes, each closed: the last point is the first.</param>
public sealed record MapShape(string Name, IReadOnlyList<IReadOnlyList<MapPoint>> Rings)
{
    /// <summary>Whether a point lies in it, by the even-odd rule on the plane of degrees, rings that cross the antimeridian unrolled.</summary>
    public bool Holds(MapPoint point) => Rings.Count(ring => Crosses(ring, point)) % 2 == 1;

    private static bool Crosses(IReadOnlyList<MapPoint> ring, MapPoint point)
    {
        IReadOnlyList<MapPoint> flat = Antimeridian.Unrolled(ring);
        return Inside(flat, point.Longitude, point.Latitude) || Inside(flat, point.Longitude + 360, point.Latitude) || Inside(flat, point.Longitude - 360, point.Latitude);
    }

    private static bool Inside(IReadOnlyList<MapPoint> ring, double x, double y)
    {
        bool inside = false;
        for (int place = 0; place + 1 < ring.Count; place++)
        {
            (MapPoint one, MapPoint other) = (ring[place], ring[place + 1]);
            if (one.Latitude > y != other.Latitude > y && x < one.Longitude + ((other.Longitude - one.Longitude) * (y - one.Latitude) / (other.Latitude - one.Latitude)))
            {
                inside = !inside;
            }
        }

        return inside;
    }
}
