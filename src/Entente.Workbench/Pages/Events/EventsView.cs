using System.Text.Json.Nodes;
using Entente.Evidence;
using Entente.Evidence.Judgements;
using Entente.Store;
using Entente.Store.Judgements;
using Entente.Vocabularies;

namespace Entente.Workbench.Pages.Events;

/// <summary>A stretch of the list of distinct events.</summary>
/// <param name="Query">What is asked for.</param>
/// <param name="Stretch">The events, and how many there are in all.</param>
/// <param name="Reviews">What people made of their reports.</param>
/// <param name="Places">Where their sentences stand.</param>
/// <param name="Counts">How far the study is reviewed.</param>
/// <param name="Done">The action that was just taken, if one was.</param>
/// <param name="Outlets">Outlets of the study.</param>
public sealed record EventsView(
    EventQuery Query,
    EventStretch Stretch,
    IReadOnlyDictionary<string, ReviewState> Reviews,
    IReadOnlyDictionary<string, SentencePlace> Places,
    ReviewCounts Counts,
    DoneAction? Done,
    IReadOnlyList<string> Outlets)
{
    /// <summary>Distinct events on a page.</summary>
    public const int PageSize = 40;

    /// <summary>Index in the stretch of the event that keys act on: the one named, else the first that is open, else the first; -1 when there is none.</summary>
    public int Current
    {
        get
        {
            List<DistinctEvent> events = [.. Stretch.Events];
            int named = events.FindIndex(found => found.Id == Query.Current);
            int open = named >= 0 ? named : events.FindIndex(found => StateOf(found) == ReviewState.Open);
            return open >= 0 ? open : events.Count - 1 < 0 ? -1 : 0;
        }
    }

    /// <summary>Number of pages; at least 1.</summary>
    public int Pages => Math.Max(1, (Stretch.Distinct + PageSize - 1) / PageSize);

    /// <summary>What people made of a distinct event: the furthest of its reports.</summary>
    public ReviewState StateOf(DistinctEvent found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return found.Tellings.Max(telling => Reviews.GetValueOrDefault(telling.Told.Id));
    }

    /// <summary>A distinct event as it is written everywhere, with what people made of it.</summary>
    public static JsonObject Record(DistinctEvent found, ReviewState state)
    {
        JsonObject record = JsonNode.Parse(DistinctEventRecord.ToJson(found))!.AsObject();
        record.Insert(1, "review", RecordName.Of(state));
        return record;
    }
}
