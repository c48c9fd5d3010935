using System.Globalization;
using Entente.Evidence;
using Entente.Vocabularies;

namespace Entente.Cli.Printing;

/// <summary>Distinct events as a table, CSV or records.</summary>
internal static class DistinctEventListing
{
    private static readonly Column<DistinctEvent>[] s_table =
    [
        new("date", found => DateText.Print(found.When)),
        new("who", found => EventListing.Names(found.Standing.Actors), ColumnFlow.Flexible),
        new("what", found => EventListing.What(found.Standing)),
        new("whom", found => EventListing.Names(found.Standing.Recipients), ColumnFlow.Flexible),
        new("status", found => RecordName.Of(found.Status)),
        new("reports", found => Print(found.Tellings.Count)),
        new("sources", found => Print(found.Sources.Count)),
        new("sentence", found => EventListing.Shorten(found.Standing.Sentence), ColumnFlow.Sentence),
    ];

    private static readonly Column<DistinctEvent>[] s_fields =
    [
        new("id", found => found.Id),
        new("type", found => RecordName.Of(found.Standing.Type)),
        new("mode", found => found.Standing.Mode),
        new("quad", found => RecordName.Of(found.Standing.Quad)),
        new("intensity", found => found.Standing.Intensity.ToString(CultureInfo.InvariantCulture)),
        new("status", found => RecordName.Of(found.Status)),
        new("actors", found => EventListing.Names(found.Standing.Actors)),
        new("recipients", found => EventListing.Names(found.Standing.Recipients)),
        new("from", found => DateText.Day(found.When?.From)),
        new("to", found => DateText.Day(found.When?.To)),
        new("precision", found => found.When is { } when ? RecordName.Of(when.Precision) : null),
        new("reports", found => Print(found.Tellings.Count)),
        new("documents", found => Print(found.Documents)),
        new("independent sources", found => Print(found.Sources.Count)),
        new("sources", found => string.Join("; ", found.Sources)),
        new("events", found => string.Join(' ', found.Tellings.Select(telling => telling.Told.Id))),
        new("sentence", found => found.Standing.Sentence),
    ];

    /// <summary>Prints distinct events; in the formats of other systems, the report that stands for each.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(EventFormat format, IEnumerable<DistinctEvent> events)
    {
        OutputFormat? own = format switch
        {
            EventFormat.Table => OutputFormat.Table,
            EventFormat.Jsonl => OutputFormat.Jsonl,
            EventFormat.Csv => OutputFormat.Csv,
            _ => null,
        };
        if (own is not { } plain)
        {
            return EventListing.Print(format, events.Select(found => found.Standing));
        }

        Listing.Print(plain, events, plain == OutputFormat.Csv ? s_fields : s_table, DistinctEventRecord.ToJson);
        return ExitCode.Done;
    }

    private static string Print(int count) => count.ToString(CultureInfo.InvariantCulture);
}
