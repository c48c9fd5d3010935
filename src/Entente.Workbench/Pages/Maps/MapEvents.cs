using Entente.Evidence;
using Entente.Exchange.Exports;
using Entente.Exchange.Exports.Stories;
using Entente.Store;
using Entente.Workbench.Hosting;

namespace Entente.Workbench.Pages.Maps;

/// <summary>A distinct event with where the map puts it.</summary>
/// <param name="Event">It.</param>
/// <param name="Told">It, as files of places have it.</param>
/// <param name="Located">What its points are: "place", "country", "parties" or "none".</param>
/// <param name="Points">Its points.</param>
internal sealed record MapEvent(DistinctEvent Event, ToldEvent Told, string Located, IReadOnlyList<MapPoint> Points)
{
    /// <summary>Whether it happened at a place that can be drawn.</summary>
    public bool HasPlace => Located is "place" or "country";
}

/// <summary>The events that the map is drawn from: those of the whole study are kept where they are not too many, since maps differ only in which of them pass.</summary>
internal static class MapEvents
{
    private const int MostKept = 100_000;

    /// <summary>The events that pass, by date, undated last.</summary>
    public static IReadOnlyList<MapEvent> Of(PageQuestion question, EventFilter filter, GeojsonWriter locator)
    {
        Dictionary<string, MapEvent>? kept = question.Services.Memo.Get("events of maps", () => All(question.Study, locator), all => all?.Count ?? 1);
        return kept is null ? [.. question.Study.DistinctEventsAtOnce(filter).Select(found => Locate(found, locator))] : [.. question.Study.DistinctEventIds(filter).Select(id => kept.GetValueOrDefault(id)).OfType<MapEvent>()];
    }

    // Null when there are too many.
    private static Dictionary<string, MapEvent>? All(Study study, GeojsonWriter locator) =>
        study.Counts().DistinctEvents > MostKept
            ? null
            : study.DistinctEventsAtOnce(new EventFilter()).ToDictionary(found => found.Id, found => Locate(found, locator), StringComparer.Ordinal);

    private static MapEvent Locate(DistinctEvent found, GeojsonWriter locator)
    {
        var told = ToldEvent.Of(found);
        (string located, IReadOnlyList<MapPoint> points) = locator.Locate(told);
        return new MapEvent(found, told, located, points);
    }
}
