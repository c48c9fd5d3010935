using System.Globalization;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Exchange.Exports;

/// <summary>Where a state is put on a map.</summary>
/// <param name="Latitude">Degrees north of the equator, −90 to 90.</param>
/// <param name="Longitude">Degrees east of Greenwich, −180 to 180.</param>
public readonly record struct MapPoint(double Latitude, double Longitude);

/// <summary>The capitals of states as points, and the codes of states in FollowTheMoney: <c>data/gazetteer/states.tsv</c>.</summary>
public sealed class Gazetteer
{
    private readonly Dictionary<string, (string Code, MapPoint Point)> _states;

    private Gazetteer(IEnumerable<(string Id, string Code, MapPoint Point)> rows) =>
        _states = rows.ToDictionary(row => row.Id, row => (row.Code, row.Point), StringComparer.Ordinal);

    /// <summary>Ids of its states.</summary>
    public IReadOnlyCollection<string> States => _states.Keys;

    /// <summary>Loads it.</summary>
    /// <returns>The gazetteer, or EN0002 or EN0201 with the line that is wrong.</returns>
    public static Outcome<Gazetteer> Load(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var rows = VocabularyFile.ReadTable(
            data.FileAt("gazetteer", "states.tsv"),
            row => (row["id"], row["code"], new MapPoint(Degrees(row, "latitude", 90), Degrees(row, "longitude", 180))));
        return rows.Succeeded ? new Gazetteer(rows.Value) : rows.Problem;
    }

    /// <summary>The capital of a state; null for what is no state.</summary>
    public MapPoint? PointOf(string? state) => state is not null && _states.TryGetValue(state, out var row) ? row.Point : null;

    /// <summary>The state's code in FollowTheMoney; null where it has none.</summary>
    public string? CodeOf(string? state) => state is not null && _states.TryGetValue(state, out var row) && row.Code.Length > 0 ? row.Code : null;

    private static double Degrees(VocabularyRow row, string column, double most) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out double degrees) && Math.Abs(degrees) <= most
            ? degrees
            : throw row.Fault($"'{row[column]}' is no {column} from -{most} to {most}");
}
