using Entente.Exchange.Exports;
using Entente.Exchange.Exports.Tables;
using Entente.Store;
using Entente.Store.Imports;
using Entente.Vocabularies;

namespace Entente.Cli.Printing;

/// <summary>Imported events, or coded and imported ones together by day, as a table, CSV or records.</summary>
internal static class OriginListing
{
    private static readonly Column<StudyEvent>[] s_table =
    [
        new("date", found => found.Coded is { } coded ? DateText.Print(coded.When) : DateText.Day(found.Imported!.Day)),
        new("who", found => found.Coded is { } coded ? CellText.Names(coded.Actors) : StudyEventFields.Name(found.Imported!.Source), ColumnFlow.Flexible),
        new("what", found => found.Coded is { } coded ? EventListing.What(coded) : What(found.Imported!.Code)),
        new("whom", found => found.Coded is { } coded ? CellText.Names(coded.Recipients) : StudyEventFields.Name(found.Imported!.Target), ColumnFlow.Flexible),
        new("origin", StudyEventFields.Origin),
        new("reports", found => found.Coded is null ? CellText.Number(found.Imported!.Reports) : "1"),
        new("told by", found => found.Coded is { } coded ? EventListing.Shorten(coded.Sentence) : found.Imported!.Document ?? found.Imported.Publisher, ColumnFlow.Sentence),
    ];

    /// <summary>Prints the events of a study that pass a filter.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(OutputFormat format, Study study, EventFilter filter, EventOrigin origin)
    {
        Listing.Print(format, StudyEvent.Of(study, filter, origin), s_table, StudyEventFields.All, found => found.ToJson());
        return ExitCode.Done;
    }

    private static string What(ImportedCode code) => code.Type is { } type
        ? RecordName.Of(type) + (code.Mode is null ? "" : "/" + code.Mode)
        : $"{RecordName.Of(code.System)} {code.Code}";
}
