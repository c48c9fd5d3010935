using System.Globalization;
using Entente.Events;
using Entente.Evidence;
using Entente.Vocabularies;

namespace Entente.Exchange.Exports.Tables;

/// <summary>The columns of tables of coded events.</summary>
public static class EventFields
{
    /// <summary>An event, one a report.</summary>
    public static IReadOnlyList<Field<Event>> All { get; } =
    [
        new("id", found => found.Id),
        new("document", found => found.Document.Value),
        new("type", found => RecordName.Of(found.Type)),
        new("mode", found => found.Mode),
        new("contexts", found => string.Join("; ", found.Contexts)),
        new("quad", found => RecordName.Of(found.Quad)),
        new("intensity", found => CellText.Number(found.Intensity)),
        new("status", found => RecordName.Of(found.Status)),
        new("actors", found => CellText.Names(found.Actors)),
        new("recipients", found => CellText.Names(found.Recipients)),
        new("from", found => CellText.Day(found.When?.From)),
        new("to", found => CellText.Day(found.When?.To)),
        new("precision", found => found.When is { } when ? RecordName.Of(when.Precision) : null),
        new("date basis", found => RecordName.Of(found.DateBasis)),
        new("place", found => found.Place?.Text),
        new("place country", found => found.Place?.Country),
        new("status cue", found => found.StatusCue?.Text),
        new("voice", found => RecordName.Of(found.Voice.Kind)),
        new("voice id", found => found.Voice.Id),
        new("confidence", found => found.Confidence.ToString("0.00", CultureInfo.InvariantCulture)),
        new("trigger", found => found.Trigger),
        new("sentence", found => found.Sentence),
        new("start", found => CellText.Number(found.Span.Start)),
        new("end", found => CellText.Number(found.Span.End)),
        new("stage", found => found.Stage),
    ];

    /// <summary>A distinct event with its reports counted.</summary>
    public static IReadOnlyList<Field<DistinctEvent>> Distinct { get; } =
    [
        new("id", found => found.Id),
        new("type", found => RecordName.Of(found.Standing.Type)),
        new("mode", found => found.Standing.Mode),
        new("quad", found => RecordName.Of(found.Standing.Quad)),
        new("intensity", found => CellText.Number(found.Standing.Intensity)),
        new("status", found => RecordName.Of(found.Status)),
        new("actors", found => CellText.Names(found.Standing.Actors)),
        new("recipients", found => CellText.Names(found.Standing.Recipients)),
        new("from", found => CellText.Day(found.When?.From)),
        new("to", found => CellText.Day(found.When?.To)),
        new("precision", found => found.When is { } when ? RecordName.Of(when.Precision) : null),
        new("reports", found => CellText.Number(found.Tellings.Count)),
        new("documents", found => CellText.Number(found.Documents)),
        new("independent sources", found => CellText.Number(found.Sources.Count)),
        new("sources", found => string.Join("; ", found.Sources)),
        new("events", found => string.Join(' ', found.Tellings.Select(telling => telling.Told.Id))),
        new("sentence", found => found.Standing.Sentence),
    ];
}
