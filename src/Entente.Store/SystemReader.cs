using Entente.Relations;
using Entente.Store.Imports;
using Entente.Systems.Ties;

namespace Entente.Store;

/// <summary>What a study tells of a system of actors, coded and imported.</summary>
public static class SystemReader
{
    /// <summary>Every dyad of the scope with its events, in one pass over the study.</summary>
    /// <param name="study">The study.</param>
    /// <param name="scope">Whose ties.</param>
    /// <param name="scale">What acts are scored on; imported ones have the score of their own code.</param>
    /// <param name="origin">Coded events, imported ones, or both.</param>
    /// <param name="filter">Only events that pass it; of a distinct event one report is enough.</param>
    public static SystemMaterial SystemOf(this Study study, SystemScope scope, IntensityScale scale, EventOrigin origin = EventOrigin.All, EventFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(scale);
        filter ??= new EventFilter();
        var coded = origin == EventOrigin.Imported ? [] : study.DistinctEvents(filter).SelectMany(found => scope.ReportsOf(found, scale));
        var imported = origin == EventOrigin.Coded || !study.HasImportedEvents()
            ? []
            : study.DyadEvents(new DyadFilter { Origin = EventOrigin.Imported }).Where(filter.Passes).Select((told, number) => scope.Place(RelationReader.ReportOf(told, number, scale.Kind)));
        return SystemMaterial.Of(coded.Concat(imported.OfType<(DyadParties, DyadReport)>()));
    }
}
