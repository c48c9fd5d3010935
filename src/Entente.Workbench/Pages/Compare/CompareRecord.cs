using Entente.Evidence;
using Entente.Evidence.Comparisons;
using Entente.Store;

namespace Entente.Workbench.Pages.Compare;

/// <summary>A comparison as a record for programs.</summary>
internal static class CompareRecord
{
    /// <summary>The record.</summary>
    public static object Of(CompareView view) => new
    {
        First = Side(view.First),
        Second = Side(view.Second),
        view.Dyad,
        From = view.From?.ToString("uuuu-MM-dd", null),
        To = view.Until?.ToString("uuuu-MM-dd", null),
        view.IsCut,
        Shared = view.Comparison?.Shared.Select(shared => new { shared.Event.Id, First = shared.First.Select(Told), Second = shared.Second.Select(Told) }),
        OnlyFirst = view.Comparison?.OnlyFirst.Select(Lone),
        OnlySecond = view.Comparison?.OnlySecond.Select(Lone),
        Contradictions = view.Comparison?.Contradictions.Select(found => new { found.Kind, found.FirstSays, found.SecondSays, First = Told(found.First), Second = Told(found.Second) }),
    };

    private static object? Side(TellingSide? side) => side is null ? null : new { side.Name, side.Document, Documents = side.Documents.Count, side.Copies };

    private static object Lone(LoneEvent lone) => new { lone.Event.Id, Tellings = lone.Tellings.Select(Told) };

    private static object Told(Telling telling) => new
    {
        telling.Told.Id,
        Document = telling.Told.Document.Value,
        telling.Origin.Outlet,
        telling.Told.Type,
        telling.Told.Mode,
        telling.Told.Status,
        Date = telling.Told.When?.ToString(),
        Voice = telling.Told.Voice.Kind,
        telling.Told.Sentence,
        telling.Told.Trigger,
    };
}
