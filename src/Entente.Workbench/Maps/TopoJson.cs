using System.Text.Json;
using Entente.Exchange.Exports;
using Entente.Problems;

namespace Entente.Workbench.Maps;

/// <summary>Reads boundaries from TopoJSON (Bostock 2012, specification 1.0.0): countries are rings put together from arcs that neighbours share.</summary>
public static class TopoJson
{
    private const string Wanted = "countries";
    private const double Slack = 1e-6;

    /// <summary>Reads a topology. Its countries are the polygons of the object <c>countries</c>, else of its first object.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">What the page calls the set.</param>
    /// <param name="subject">What a problem calls the file.</param>
    /// <returns>The boundaries, or EN0814 with what is wrong.</returns>
    public static Outcome<BoundarySet> Read(ReadOnlyMemory<byte> bytes, string name, string subject)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return Read(document.RootElement, name);
        }
        catch (JsonException exception)
        {
            return ProblemCatalogue.MapUnreadable.For(subject, $"it is no JSON: line {exception.LineNumber + 1}");
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return ProblemCatalogue.MapUnreadable.For(subject, exception is FormatException ? exception.Message : "a part of a topology is missing or of another kind than it should be");
        }
    }

    private static BoundarySet Read(JsonElement root, string name)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("type", out JsonElement type) || type.GetString() != "Topology")
        {
            throw new FormatException("it is no TopoJSON: its type is not Topology");
        }

        MapPoint[][] arcs = ArcsOf(root);
        JsonElement objects = root.GetProperty("objects");
        JsonElement countries = objects.TryGetProperty(Wanted, out JsonElement named) ? named : objects.EnumerateObject().Select(each => each.Value).FirstOrDefault();
        if (countries.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("it has no object to draw");
        }

        int[] uses = new int[arcs.Length];
        MapShape[] shapes = [.. GeometriesOf(countries).Select(geometry => ShapeOf(geometry, arcs, uses)).Where(shape => shape.Rings.Count > 0)];
        return shapes.Length == 0
            ? throw new FormatException("it has no polygons")
            : new BoundarySet(name, shapes, [.. arcs.Where((_, place) => uses[place] > 1)]);
    }

    private static MapPoint[][] ArcsOf(JsonElement root)
    {
        bool isPacked = root.TryGetProperty("transform", out JsonElement transform);
        double[] scale = isPacked ? Pair(transform.GetProperty("scale")) : [1, 1];
        double[] origin = isPacked ? Pair(transform.GetProperty("translate")) : [0, 0];
        return [.. root.GetProperty("arcs").EnumerateArray().Select(arc => ArcOf(arc, isPacked, scale, origin))];
    }

    // Packed positions are differences from the one before, on a grid.
    private static MapPoint[] ArcOf(JsonElement arc, bool isPacked, double[] scale, double[] origin)
    {
        var points = new List<MapPoint>();
        (double x, double y) = (0, 0);
        foreach (JsonElement position in arc.EnumerateArray())
        {
            double[] pair = Pair(position);
            (x, y) = isPacked ? (x + pair[0], y + pair[1]) : (pair[0], pair[1]);
            points.Add(PointOf((x * scale[0]) + origin[0], (y * scale[1]) + origin[1]));
        }

        return points.Count >= 2 ? [.. points] : throw new FormatException("an arc has fewer than two points");
    }

    private static MapPoint PointOf(double longitude, double latitude) => Math.Abs(longitude) <= 180 + Slack && Math.Abs(latitude) <= 90 + Slack
        ? new MapPoint(Math.Clamp(latitude, -90, 90), Math.Clamp(longitude, -180, 180))
        : throw new FormatException("a point lies beyond 180 degrees of longitude or 90 of latitude: the map must not be projected");

    private static double[] Pair(JsonElement pair) => pair.GetArrayLength() >= 2 ? [pair[0].GetDouble(), pair[1].GetDouble()] : throw new FormatException("a position has fewer than two numbers");

    private static IEnumerable<JsonElement> GeometriesOf(JsonElement geometry) =>
        geometry.GetProperty("type").GetString() == "GeometryCollection" ? geometry.GetProperty("geometries").EnumerateArray().SelectMany(GeometriesOf) : [geometry];

    private static MapShape ShapeOf(JsonElement geometry, MapPoint[][] arcs, int[] uses)
    {
        string name = geometry.TryGetProperty("properties", out JsonElement properties) && properties.ValueKind == JsonValueKind.Object
            && properties.TryGetProperty("name", out JsonElement named) && named.ValueKind == JsonValueKind.String ? named.GetString()! : "";
        IEnumerable<JsonElement> rings = geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => geometry.GetProperty("arcs").EnumerateArray(),
            "MultiPolygon" => geometry.GetProperty("arcs").EnumerateArray().SelectMany(polygon => polygon.EnumerateArray()),
            _ => [],
        };
        return new MapShape(name, [.. rings.Select(ring => RingOf(ring, arcs, uses))]);
    }

    // An arc is named by its number, or when it runs backwards by the complement of it; the first point of each is the last of the one before.
    private static List<MapPoint> RingOf(JsonElement ring, MapPoint[][] arcs, int[] uses)
    {
        var points = new List<MapPoint>();
        foreach (JsonElement reference in ring.EnumerateArray())
        {
            int number = reference.GetInt32();
            int place = number < 0 ? ~number : number;
            if (place >= arcs.Length)
            {
                throw new FormatException($"arc {place} is named and not there");
            }

            uses[place]++;
            points.AddRange((number < 0 ? arcs[place].Reverse() : arcs[place]).Skip(points.Count == 0 ? 0 : 1));
        }

        return points.Count >= 4 && points[0] == points[^1] ? points : throw new FormatException("a ring is not closed or has fewer than four points");
    }
}
