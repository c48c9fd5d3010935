using System.Text.Json;
using Entente.Actors;
using Entente.Exchange.Exports.Tables;
using Entente.Vocabularies;

namespace Entente.Exchange.Exports.Stories;

/// <summary>Writes events as features of GeoJSON (RFC 7946): at the capital they took place in, else at the capital of the state, else at those of the parties' states.</summary>
public sealed class GeojsonWriter(ActorCatalogue catalogue, Gazetteer gazetteer)
{
    private readonly Dictionary<string, string> _stateOfCapital = catalogue.Actors
        .Where(actor => actor is { Kind: ActorKind.State, Years.To: null, State.Capital: not null })
        .GroupBy(actor => actor.State!.Capital!, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First().Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes a feature collection; the stamp is its member <c>entente</c>; the stream stays open.</summary>
    /// <returns>Number of events.</returns>
    public long Write(Stream output, IEnumerable<ToldEvent> events, ExportStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(stamp);
        using var json = new JsonOutput(output, indented: false);
        json.Writer.WriteStartObject();
        json.Writer.WriteString("type", "FeatureCollection");
        json.Writer.WritePropertyName("entente");
        stamp.Write(json.Writer);
        json.Writer.WriteStartArray("features");
        long count = 0;
        foreach (ToldEvent found in events)
        {
            WriteFeature(json.Writer, found);
            json.Passed();
            count++;
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
        return count;
    }

    /// <summary>The points of an event and what they are: "place" (the capital it names), "country", "parties" or "none".</summary>
    public (string Located, IReadOnlyList<MapPoint> Points) Locate(ToldEvent found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (found.Standing.Place is { } place)
        {
            if (_stateOfCapital.TryGetValue(place.Text, out string? capital) && (place.Country is null || place.Country == capital) && gazetteer.PointOf(capital) is { } there)
            {
                return ("place", [there]);
            }

            if (gazetteer.PointOf(place.Country ?? place.Id) is { } land)
            {
                return ("country", [land]);
            }
        }

        MapPoint[] points = [.. found.States.Select(gazetteer.PointOf).OfType<MapPoint>().Distinct()];
        return points.Length == 0 ? ("none", []) : ("parties", points);
    }

    private void WriteFeature(Utf8JsonWriter json, ToldEvent found)
    {
        (string located, IReadOnlyList<MapPoint> points) = Locate(found);
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", found.Id);
        WriteGeometry(json, points);
        json.WriteStartObject("properties");
        json.WriteString("type", RecordName.Of(found.Standing.Type));
        json.WriteString("mode", found.Standing.Mode);
        json.WriteString("quad", RecordName.Of(found.Standing.Quad));
        json.WriteNumber("intensity", found.Standing.Intensity);
        json.WriteString("status", RecordName.Of(found.Status));
        json.WriteString("actors", CellText.Names(found.Standing.Actors));
        json.WriteString("recipients", CellText.Names(found.Standing.Recipients));
        json.WriteString("from", CellText.Day(found.When?.From));
        json.WriteString("to", CellText.Day(found.When?.To));
        json.WriteString("precision", found.When is { } when ? RecordName.Of(when.Precision) : null);
        json.WriteString("place", found.Standing.Place?.Text);
        json.WriteString("located", located);
        json.WriteString("voice", RecordName.Of(found.Standing.Voice.Kind));
        json.WriteNumber("confidence", Math.Round(found.Standing.Confidence, 4));
        json.WriteNumber("reports", found.Reports);
        json.WriteString("document", found.Documents[0]);
        json.WriteString("sentence", found.Standing.Sentence);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteGeometry(Utf8JsonWriter json, IReadOnlyList<MapPoint> points)
    {
        if (points.Count == 0)
        {
            json.WriteNull("geometry");
            return;
        }

        json.WriteStartObject("geometry");
        json.WriteString("type", points.Count == 1 ? "Point" : "MultiPoint");
        json.WritePropertyName("coordinates");
        if (points.Count == 1)
        {
            WritePosition(json, points[0]);
        }
        else
        {
            json.WriteStartArray();
            foreach (MapPoint point in points)
            {
                WritePosition(json, point);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, MapPoint point)
    {
        json.WriteStartArray();
        json.WriteNumberValue(point.Longitude);
        json.WriteNumberValue(point.Latitude);
        json.WriteEndArray();
    }
}
