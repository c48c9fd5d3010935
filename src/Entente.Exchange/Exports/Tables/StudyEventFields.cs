using Entente.Events;
using Entente.Store;
using Entente.Store.Imports;
using Entente.Vocabularies;

namespace Entente.Exchange.Exports.Tables;

/// <summary>The columns of tables that hold imported events, alone or beside coded ones.</summary>
public static class StudyEventFields
{
    /// <summary>An event of either kind.</summary>
    public static IReadOnlyList<Field<StudyEvent>> All { get; } =
    [
        new("id", found => found.Coded?.Id ?? found.Imported!.Id),
        new("origin", Origin),
        new("from", found => CellText.Day(found.Coded is { } coded ? coded.When?.From : found.Imported!.Day)),
        new("to", found => CellText.Day(found.Coded is { } coded ? coded.When?.To : found.Imported!.Day)),
        new("actors", found => found.Coded is { } coded ? CellText.Names(coded.Actors) : Name(found.Imported!.Source)),
        new("recipients", found => found.Coded is { } coded ? CellText.Names(coded.Recipients) : Name(found.Imported!.Target)),
        new("source code", found => found.Imported?.Source?.Code),
        new("target code", found => found.Imported?.Target?.Code),
        new("type", found => found.Coded is { } coded ? RecordName.Of(coded.Type) : found.Imported!.Code.Type is { } type ? RecordName.Of(type) : null),
        new("mode", found => found.Coded is { } coded ? coded.Mode : found.Imported!.Code.Mode),
        new("quad", found => found.Coded is { } coded ? RecordName.Of(coded.Quad) : found.Imported!.Code.Quad is { } quad ? RecordName.Of(quad) : null),
        new("intensity", found => CellText.Number(found.Coded?.Intensity ?? found.Imported!.Code.Intensity)),
        new("status", found => RecordName.Of(found.Coded?.Status ?? EventStatus.Actual)),
        new("scheme", found => found.Imported is { } imported ? RecordName.Of(imported.Code.System) : null),
        new("code", found => found.Imported?.Code.Code),
        new("goldstein", found => found.Imported?.Code.Goldstein is { } score ? CellText.Number(score) : null),
        new("events", found => CellText.Number(found.Imported?.Events ?? 1)),
        new("reports", found => CellText.Number(found.Imported?.Reports ?? 1)),
        new("publisher", found => found.Imported?.Publisher),
        new("document", found => found.Coded?.Document.Value ?? found.Imported!.Document),
    ];

    /// <summary>The data set it comes from, or "coded".</summary>
    public static string Origin(StudyEvent found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return found.Imported is { } imported ? RecordName.Of(imported.Dataset) : RecordName.Of(EventOrigin.Coded);
    }

    /// <summary>One side of an imported event: our id, with the state it stands for, or what the data set calls it.</summary>
    public static string? Name(ImportedActor? actor) => actor switch
    {
        null => null,
        { Actor: { } id, State: var state } => state is null || state == id ? id : $"{id} ({state})",
        { State: { } state } => $"{actor.Name ?? actor.Code} ({state})",
        _ => actor.Name is { Length: > 0 } name ? name : actor.Code,
    };
}
