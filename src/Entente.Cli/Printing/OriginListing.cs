using System.Globalization;
using Entente.Events;
using Entente.Store;
using Entente.Store.Imports;
using Entente.Vocabularies;

namespace Entente.Cli.Printing;

/// <summary>Imported events, or coded and imported ones together by day, as a table, CSV or records.</summary>
internal static class OriginListing
{
    private static readonly Column<Either>[] s_table =
    [
        new("date", found => found.Coded is { } coded ? DateText.Print(coded.When) : DateText.Day(found.Imported!.Day)),
        new("who", found => found.Coded is { } coded ? EventListing.Names(coded.Actors) : Name(found.Imported!.Source), ColumnFlow.Flexible),
        new("what", found => found.Coded is { } coded ? EventListing.What(coded) : What(found.Imported!.Code)),
        new("whom", found => found.Coded is { } coded ? EventListing.Names(coded.Recipients) : Name(found.Imported!.Target), ColumnFlow.Flexible),
        new("origin", found => Origin(found)),
        new("reports", found => found.Coded is null ? Number(found.Imported!.Reports) : "1"),
        new("told by", found => found.Coded is { } coded ? EventListing.Shorten(coded.Sentence) : found.Imported!.Document ?? found.Imported.Publisher, ColumnFlow.Sentence),
    ];

    private static readonly Column<Either>[] s_fields =
    [
        new("id", found => found.Coded?.Id ?? found.Imported!.Id),
        new("origin", found => Origin(found)),
        new("from", found => DateText.Day(found.Coded is { } coded ? coded.When?.From : found.Imported!.Day)),
        new("to", found => DateText.Day(found.Coded is { } coded ? coded.When?.To : found.Imported!.Day)),
        new("actors", found => found.Coded is { } coded ? EventListing.Names(coded.Actors) : Name(found.Imported!.Source)),
        new("recipients", found => found.Coded is { } coded ? EventListing.Names(coded.Recipients) : Name(found.Imported!.Target)),
        new("source code", found => found.Imported?.Source?.Code),
        new("target code", found => found.Imported?.Target?.Code),
        new("type", found => found.Coded is { } coded ? RecordName.Of(coded.Type) : found.Imported!.Code.Type is { } type ? RecordName.Of(type) : null),
        new("mode", found => found.Coded is { } coded ? coded.Mode : found.Imported!.Code.Mode),
        new("quad", found => found.Coded is { } coded ? RecordName.Of(coded.Quad) : found.Imported!.Code.Quad is { } quad ? RecordName.Of(quad) : null),
        new("intensity", found => Number(found.Coded?.Intensity ?? found.Imported!.Code.Intensity)),
        new("status", found => RecordName.Of(found.Coded?.Status ?? EventStatus.Actual)),
        new("scheme", found => found.Imported is { } imported ? RecordName.Of(imported.Code.System) : null),
        new("code", found => found.Imported?.Code.Code),
        new("goldstein", found => found.Imported?.Code.Goldstein is { } score ? Number(score) : null),
        new("events", found => Number(found.Imported?.Events ?? 1)),
        new("reports", found => Number(found.Imported?.Reports ?? 1)),
        new("publisher", found => found.Imported?.Publisher),
        new("document", found => found.Coded?.Document.Value ?? found.Imported!.Document),
    ];

    /// <summary>Prints the events of a study that pass a filter.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(OutputFormat format, Study study, EventFilter filter, EventOrigin origin)
    {
        IEnumerable<Either> events = study.ImportedEvents(filter).Select(found => new Either(null, found));
        if (origin == EventOrigin.All)
        {
            events = Merge(study.Events(filter).Select(found => new Either(found, null)), events);
            events = filter.Limit is { } limit ? events.Take(limit) : events;
        }

        Listing.Print(format, events, format == OutputFormat.Csv ? s_fields : s_table, found =>
            found.Coded is { } coded ? EventRecord.ToJson(coded) : ImportedRecord.ToJson(found.Imported!));
        return ExitCode.Done;
    }

    // Coded events without a date come last, as they do alone.
    private static IEnumerable<Either> Merge(IEnumerable<Either> coded, IEnumerable<Either> imported)
    {
        using IEnumerator<Either> rest = imported.GetEnumerator();
        bool hasRest = rest.MoveNext();
        foreach (Either found in coded)
        {
            while (hasRest && !(found.Coded!.When?.From <= rest.Current.Imported!.Day))
            {
                yield return rest.Current;
                hasRest = rest.MoveNext();
            }

            yield return found;
        }

        for (; hasRest; hasRest = rest.MoveNext())
        {
            yield return rest.Current;
        }
    }

    private static string Origin(Either found) => found.Imported is { } imported ? RecordName.Of(imported.Dataset) : RecordName.Of(EventOrigin.Coded);

    private static string What(ImportedCode code) => code.Type is { } type
        ? RecordName.Of(type) + (code.Mode is null ? "" : "/" + code.Mode)
        : $"{RecordName.Of(code.System)} {code.Code}";

    private static string? Name(ImportedActor? actor) => actor switch
    {
        null => null,
        { Actor: { } id, State: var state } => state is null || state == id ? id : $"{id} ({state})",
        { State: { } state } => $"{actor.Name ?? actor.Code} ({state})",
        _ => actor.Name is { Length: > 0 } name ? name : actor.Code,
    };

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    private sealed record Either(Event? Coded, ImportedEvent? Imported);
}
