using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Vocabularies;

namespace Entente.Relations;

/// <summary>A relation as JSON; the fields are described in <c>docs/formats.md</c>.</summary>
public static class RelationRecord
{
    private const int Digits = 4;
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The record of a relation.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="scale">Name of the scale its acts are scored on.</param>
    /// <param name="differences">Comparisons, if any were asked for.</param>
    /// <param name="words">What it comes to, in words.</param>
    public static string ToJson(Relation relation, string scale, IReadOnlyList<RelationDifference> differences, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(relation);
        RelationRequest request = relation.Request;
        return JsonSerializer.Serialize(
            new
            {
                source = request.Parties.First,
                target = request.Parties.Second,
                bin = RecordName.Of(request.Bin),
                scale,
                halfLife = request.Options.HalfLife,
                replicates = request.Options.Replicates,
                seed = request.Options.Seed,
                stage = SeriesBuilder.Stage,
                undated = relation.Series.Undated,
                series = Enumerable.Range(0, relation.Series.Points.Count).Select(bin => Point(relation.Series.Points[bin], relation.Forward.Points[bin], relation.Backward.Points[bin])),
                turningPoints = relation.TurningPoints.Select(Turn),
                parts = relation.Parts.Select(part => new { name = part.Name, series = part.Series.Points.Select(point => Plain(point)) }),
                differences = differences.Select(found => new { first = found.First, second = found.Second, cooperation = Figure(found.Cooperation), conflict = Figure(found.Conflict) }),
                words = string.Join(' ', words),
            },
            s_options);
    }

    /// <summary>The record of one bin by itself, on one line without a line end.</summary>
    /// <param name="parties">Whose.</param>
    /// <param name="point">Both directions.</param>
    /// <param name="forward">What the first did.</param>
    /// <param name="backward">What the second did.</param>
    public static string ToJson(DyadParties parties, SeriesPoint point, SeriesPoint forward, SeriesPoint backward)
    {
        ArgumentNullException.ThrowIfNull(parties);
        JsonObject record = JsonSerializer.SerializeToNode(Point(point, forward, backward), s_options)!.AsObject();
        record.Insert(0, "source", parties.First);
        record.Insert(1, "target", parties.Second);
        return record.ToJsonString(s_options);
    }

    private static object Point(SeriesPoint point, SeriesPoint forward, SeriesPoint backward) =>
        new
        {
            from = BinName.Day(point.Days.First),
            to = BinName.Day(point.Days.Last),
            covered = point.IsCovered,
            cooperation = Axis(point, RelationAxis.Cooperation),
            conflict = Axis(point, RelationAxis.Conflict),
            events = Volume(point, point.Events),
            reports = Volume(point, point.Reports),
            forward = Plain(forward),
            backward = Plain(backward),
        };

    private static object Plain(SeriesPoint point) => new
    {
        from = BinName.Day(point.Days.First),
        cooperation = Axis(point, RelationAxis.Cooperation),
        conflict = Axis(point, RelationAxis.Conflict),
        events = Volume(point, point.Events),
        reports = Volume(point, point.Reports),
    };

    // A gap has no figures: silence is not peace.
    private static object? Axis(SeriesPoint point, RelationAxis axis) =>
        point.IsCovered ? new { flow = Figure(point.On(axis).Flow), level = Figure(point.On(axis).Level) } : null;

    private static double? Volume(SeriesPoint point, double volume) => point.IsCovered ? Math.Round(volume, Digits) : null;

    private static object Turn(TurningPoint turn) => new
    {
        date = BinName.Day(turn.Days.First),
        to = BinName.Day(turn.Days.Last),
        axis = RecordName.Of(turn.Axis),
        size = Math.Round(turn.Size.Value, Digits),
        low = turn.Size.HasBand ? Math.Round(turn.Size.Low, Digits) : (double?)null,
        high = turn.Size.HasBand ? Math.Round(turn.Size.High, Digits) : (double?)null,
        before = Math.Round(turn.Before, Digits),
        after = Math.Round(turn.After, Digits),
        support = turn.Support is { } support ? Math.Round(support, Digits) : (double?)null,
        events = turn.Events.Select(EventOf),
    };

    private static object EventOf(RelationEvent found) => new
    {
        id = found.Id,
        @event = found.Standing.Id,
        type = found.Standing.Type is { } type ? RecordName.Of(type) : null,
        mode = found.Standing.Mode,
        source = found.Standing.Source.Id,
        target = found.Standing.Target.Id,
        mutual = found.Standing.IsMutual,
        from = found.Days is { } first ? BinName.Day(first.First) : null,
        to = found.Days is { } last ? BinName.Day(last.Last) : null,
        intensity = Math.Round(found.Score, Digits),
        reports = found.ReportCount,
        documents = found.Documents,
        toldBy = found.ToldBy,
        sentence = found.Standing.Sentence,
    };

    private static object? Figure(Estimate? figure) => figure is { } known
        ? new { value = Math.Round(known.Value, Digits), low = known.HasBand ? Math.Round(known.Low, Digits) : (double?)null, high = known.HasBand ? Math.Round(known.High, Digits) : (double?)null }
        : null;
}
