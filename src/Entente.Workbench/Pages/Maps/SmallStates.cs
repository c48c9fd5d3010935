using System.Runtime.CompilerServices;
using Entente.Actors;
using Entente.Exchange.Exports;
using Entente.Workbench.Maps;

namespace Entente.Workbench.Pages.Maps;

/// <summary>States of today that a set of boundaries leaves out because they are too small for it.</summary>
internal static class SmallStates
{
    private static readonly ConditionalWeakTable<BoundarySet, IReadOnlyList<MapPoint>> s_known = [];

    /// <summary>Their capitals: those that lie in no shape, and those that share a shape with the capital of the state whose name it bears.</summary>
    public static IReadOnlyList<MapPoint> Of(BoundarySet set, Gazetteer gazetteer, ActorCatalogue catalogue) => s_known.GetValue(set, _ => Find(set, gazetteer, catalogue));

    private static MapPoint[] Find(BoundarySet set, Gazetteer gazetteer, ActorCatalogue catalogue)
    {
        var capitals = catalogue.Actors.Where(actor => actor is { Kind: ActorKind.State, Years.To: null }).OrderBy(actor => actor.Id, StringComparer.Ordinal)
            .Select(actor => (Actor: actor, Point: gazetteer.PointOf(actor.Id))).Where(found => found.Point is not null)
            .Select(found => (found.Actor, Point: found.Point!.Value, Shape: set.At(found.Point.Value))).ToArray();
        HashSet<MapShape> owned = [.. capitals.Where(found => found.Shape is not null && found.Shape.Name == found.Actor.Name).Select(found => found.Shape!)];
        return [.. capitals.Where(found => found.Shape is null || (owned.Contains(found.Shape) && found.Shape.Name != found.Actor.Name)).Select(found => found.Point)];
    }
}
