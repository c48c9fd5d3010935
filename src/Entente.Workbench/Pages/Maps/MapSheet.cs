using System.Globalization;
using Entente.Actors;
using Entente.Events;
using Entente.Evidence;
using Entente.Exchange.Exports;
using Entente.Exchange.Exports.Stories;
using Entente.Problems;
using Entente.Store;
using Entente.Workbench.Addresses;
using Entente.Workbench.Figures;
using Entente.Workbench.Hosting;
using Entente.Workbench.Layout;
using Entente.Workbench.Maps;

namespace Entente.Workbench.Pages.Maps;

/// <summary>What the map shows: events at their places, and who deals with whom.</summary>
public sealed record MapSheet
{
    private const int MostArcs = 40;
    private const double ShareFramed = 0.8;
    private static readonly EventType[] s_corridorTypes = [EventType.Agree, EventType.Cooperate, EventType.Aid];

    /// <summary>What was asked.</summary>
    public required MapQuery Query { get; init; }

    /// <summary>Places, those with most events first.</summary>
    public required IReadOnlyList<MapPlace> Places { get; init; }

    /// <summary>Dyads, those with most events first.</summary>
    public required IReadOnlyList<MapDyad> Dyads { get; init; }

    /// <summary>Agreements, cooperation and aid with a place, latest first.</summary>
    public required IReadOnlyList<DistinctEvent> Corridors { get; init; }

    /// <summary>Distinct events coded from documents that pass.</summary>
    public required int Events { get; init; }

    /// <summary>How many of them name no place that can be drawn.</summary>
    public required int WithoutPlace { get; init; }

    /// <summary>The events that pass, as files of places have them.</summary>
    internal IReadOnlyList<ToldEvent> Told { get; init; } = [];

    /// <summary>Versions of the stages that coded the study.</summary>
    internal IReadOnlyList<string> Stages { get; init; } = [];

    /// <summary>The figure as SVG.</summary>
    public required string Figure { get; init; }

    /// <summary>What the set of boundaries is called.</summary>
    public required string Boundaries { get; init; }

    /// <summary>Dyads that are drawn.</summary>
    public IEnumerable<MapDyad> Drawn => Dyads.Where(dyad => dyad is { From: not null, To: not null }).Take(MostArcs);

    /// <summary>Reads it, or EN0001, EN0202, EN0608 or EN0814.</summary>
    internal static Outcome<MapSheet> Of(PageQuestion question)
    {
        Outcome<MapQuery> query = MapQuery.Of(question);
        Outcome<BoundarySet> set = question.Services.Map;
        Outcome<Gazetteer> gazetteer = question.Services.Gazetteer;
        return (query.Problem ?? set.Problem ?? gazetteer.Problem) is { } problem
            ? problem
            : question.Services.Memo.Get(query.Value.Key, () => Read(question, query.Value, set.Value, gazetteer.Value), made => made.Places.Count + made.Dyads.Count + made.Corridors.Count);
    }

    private static MapSheet Read(PageQuestion question, MapQuery query, BoundarySet set, Gazetteer gazetteer)
    {
        WorkbenchServices services = question.Services;
        IReadOnlyList<MapEvent> events = query.Origin == EventOrigin.Imported ? [] : MapEvents.Of(question, query.Filter, new GeojsonWriter(services.Options.Catalogue, gazetteer));
        MapEvent[] located = [.. events.Where(found => found.HasPlace)];
        MapPlace[] places =
        [
            .. located.GroupBy(found => (Point: found.Points[0], IsState: found.Located == "country", Name: KeyOf(found.Told, found.Located == "country")))
                .Select(group => PlaceOf(group.Key.Point, group.Key.IsState, [.. group.Select(found => found.Told)], query, services))
                .OrderByDescending(place => place.Events).ThenBy(place => place.Name, StringComparer.Ordinal),
        ];
        MapDyad[] dyads = [.. DyadsOf(question.Study, query, events.Select(found => found.Event), gazetteer, services)];
        var sheet = new MapSheet
        {
            Query = query,
            Places = places,
            Dyads = dyads,
            Corridors = [.. located.Where(found => s_corridorTypes.Contains(found.Event.Standing.Type)).Select(found => found.Event).OrderByDescending(found => found.When?.To ?? found.When?.From)],
            Events = events.Count,
            WithoutPlace = events.Count - located.Length,
            Told = [.. events.Select(found => found.Told)],
            Stages = question.Study.Stages(),
            Figure = "",
            Boundaries = set.Name,
        };
        return sheet with { Figure = MapFigure.Draw(sheet.Drawing(SmallStates.Of(set, gazetteer, services.Options.Catalogue)), set) };
    }

    // The list of events has coded ones alone, so that those are counted apart.
    private static IEnumerable<MapDyad> DyadsOf(Study study, MapQuery query, IEnumerable<DistinctEvent> events, Gazetteer gazetteer, WorkbenchServices services)
    {
        DyadVolume[] coded = [.. events.DyadVolumes().Where(volume => query.Filter.With.All(id => id == volume.First || id == volume.Second))];
        Dictionary<(string, string), int> counts = coded.ToDictionary(volume => (volume.First, volume.Second), volume => volume.Events);
        IEnumerable<DyadVolume> imported = query.Origin == EventOrigin.Coded ? [] : study.DyadVolumes(query.Filter, EventOrigin.Imported);
        return DyadVolumeReader.Sum(coded.Concat(imported)).OrderByDescending(volume => volume.Events).Select(volume =>
        {
            int listed = counts.GetValueOrDefault((volume.First, volume.Second));
            return new MapDyad(
                volume, services.NameOf(volume.First), services.NameOf(volume.Second), gazetteer.PointOf(volume.First), gazetteer.PointOf(volume.Second), listed,
                listed > 0 ? query.EventsWith(("between", Pair(volume, services.Options.Catalogue))) : At.Relation(volume.First, volume.Second));
        });
    }

    private static string Pair(DyadVolume volume, ActorCatalogue catalogue) =>
        $"{volume.First}{(catalogue.Find(volume.First) is null || catalogue.Find(volume.Second) is null ? ',' : '-')}{volume.Second}";

    // A capital is known by its name, a state by its id.
    private static string KeyOf(ToldEvent found, bool isState) =>
        isState ? found.Standing.Place!.Country ?? found.Standing.Place.Id! : found.Standing.Place!.Text.ToUpperInvariant();

    private static MapPlace PlaceOf(MapPoint point, bool isState, ToldEvent[] events, MapQuery query, WorkbenchServices services)
    {
        EventPlace named = events[0].Standing.Place!;
        string? state = named.Country ?? events.Select(found => found.Standing.Place!.Country).FirstOrDefault(country => country is not null) ?? (isState ? named.Id : null);
        string name = isState && state is not null ? services.NameOf(state) : Spelt(events.Select(found => found.Standing.Place!.Text));
        Address listed = isState
            ? query.EventsWith(("place", state), ("outside", services.Options.Catalogue.Find(state ?? "")?.State?.Capital))
            : query.EventsWith(("place", name));
        return new MapPlace(name, point, isState, state, events.Length, events.Sum(found => found.Reports),
            events.Count(found => Words.SideOf(found.Standing.Quad) == "cooperation"), listed);
    }

    // Datelines are in capitals; a spelling from running text stands before them.
    private static string Spelt(IEnumerable<string> names)
    {
        string[] all = [.. names.Order(StringComparer.Ordinal)];
        return all.FirstOrDefault(name => name.Any(char.IsLower)) ?? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(all[0].ToLowerInvariant());
    }

    // The places nearest to the middle of the events that together have four fifths of them: what is far off does not shrink the rest. Without places, the ends of all arcs.
    private IEnumerable<MapPoint> Framed(MapDyad[] drawn)
    {
        double wanted = ShareFramed * Places.Sum(place => place.Events);
        (double latitude, double longitude) = (MiddleOf(place => place.Point.Latitude), MiddleOf(place => place.Point.Longitude));
        double narrowing = Math.Cos(latitude * Math.PI / 180);
        foreach (MapPlace place in Places.OrderBy(place => Math.Pow(place.Point.Latitude - latitude, 2) + Math.Pow(narrowing * (place.Point.Longitude - longitude), 2)).TakeWhile(_ => wanted > 0))
        {
            wanted -= place.Events;
            yield return place.Point;
        }

        foreach (MapDyad dyad in drawn.Where(_ => Places.Count == 0))
        {
            yield return dyad.From!.Value;
            yield return dyad.To!.Value;
        }
    }

    // The median over all events.
    private double MiddleOf(Func<MapPlace, double> of)
    {
        int before = 0;
        int half = Places.Sum(place => place.Events) / 2;
        return Places.OrderBy(of).SkipWhile(place => (before += place.Events) <= half).Select(of).FirstOrDefault();
    }

    private MapDrawing Drawing(IReadOnlyList<MapPoint> dots)
    {
        MapDyad[] drawn = [.. Drawn];
        double mostEvents = Math.Max(1, Places.Select(place => place.Events).DefaultIfEmpty(1).Max());
        double mostVolume = Math.Max(1, drawn.Select(dyad => dyad.Volume.Events).DefaultIfEmpty(1).Max());
        return new MapDrawing(
            $"Map with {Words.Count(Places.Count, "place")} of events and {Words.Count(drawn.Length, "arc")} between capitals; the tables have the same.",
            Query.WholeWorld ? MapFrame.World : MapFrame.Of([.. Framed(drawn)]),
            [.. Places.Select(place => new MapCircle(place.Name, place.Point, place.Events / mostEvents, Math.Sign(place.Cooperative - place.Hostile), place.Describe(), place.Listed.ToString()))],
            [.. drawn.Select(dyad => new MapArc(dyad.From!.Value, dyad.To!.Value, dyad.Volume.Events / mostVolume, dyad.Sign, dyad.Describe(), dyad.Listed.ToString()))],
            dots);
    }
}
