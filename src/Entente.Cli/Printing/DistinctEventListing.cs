using Entente.Evidence;
using Entente.Exchange.Exports.Tables;
using Entente.Vocabularies;

namespace Entente.Cli.Printing;

/// <summary>Distinct events as a table, CSV or records.</summary>
internal static class DistinctEventListing
{
    private static readonly Column<DistinctEvent>[] s_table =
    [
        new("date", found => DateText.Print(found.When)),
        new("who", found => CellText.Names(found.Standing.Actors), ColumnFlow.Flexible),
        new("what", found => EventListing.What(found.Standing)),
        new("whom", found => CellText.Names(found.Standing.Recipients), ColumnFlow.Flexible),
        new("status", found => RecordName.Of(found.Status)),
        new("reports", found => CellText.Number(found.Tellings.Count)),
        new("sources", found => CellText.Number(found.Sources.Count)),
        new("sentence", found => EventListing.Shorten(found.Standing.Sentence), ColumnFlow.Sentence),
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

        Listing.Print(plain, events, s_table, EventFields.Distinct, DistinctEventRecord.ToJson);
        return ExitCode.Done;
    }
}
