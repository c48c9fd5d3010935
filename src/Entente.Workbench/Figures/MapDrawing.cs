using Entente.Exchange.Exports;
using Entente.Workbench.Maps;

namespace Entente.Workbench.Figures;

/// <summary>Places and arcs on a map, ready to draw.</summary>
/// <param name="Label">What it shows, in a sentence.</param>
/// <param name="Frame">Which part of the world.</param>
/// <param name="Places">Where events took place.</param>
/// <param name="Arcs">Who deals with whom.</param>
/// <param name="Dots">States that are too small to have an outline in the set of boundaries.</param>
public sealed record MapDrawing(string Label, MapFrame Frame, IReadOnlyList<MapCircle> Places, IReadOnlyList<MapArc> Arcs, IReadOnlyList<MapPoint> Dots);

/// <summary>A circle whose area is as many events as took place there.</summary>
/// <param name="Name">The place.</param>
/// <param name="Point">Where it is.</param>
/// <param name="Share">Of the events of the place with most, 0 to 1.</param>
/// <param name="Sign">1 where more cooperation than conflict took place, −1 where more conflict, 0 where as much.</param>
/// <param name="Words">What took place, in a sentence.</param>
/// <param name="Href">Where it leads.</param>
public sealed record MapCircle(string Name, MapPoint Point, double Share, int Sign, string Words, string Href);

/// <summary>A line over the globe from one capital to another.</summary>
/// <param name="From">One end.</param>
/// <param name="To">The other.</param>
/// <param name="Share">Of the events of the dyad with most, 0 to 1.</param>
/// <param name="Sign">1, −1, or 0 where neither axis prevails.</param>
/// <param name="Words">What it is, in a sentence.</param>
/// <param name="Href">Where it leads.</param>
public sealed record MapArc(MapPoint From, MapPoint To, double Share, int Sign, string Words, string Href);
