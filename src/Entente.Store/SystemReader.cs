using Entente.Relations;
using Entente.Systems.Ties;

namespace Entente.Store;

/// <summary>What a study tells of a system of actors.</summary>
public static class SystemReader
{
    /// <summary>Every dyad of the scope with its events, in one pass over the study.</summary>
    public static SystemMaterial SystemOf(this Study study, SystemScope scope, IntensityScale scale)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(scale);
        return SystemMaterial.Of(study.DistinctEvents(new EventFilter()).SelectMany(found => scope.ReportsOf(found, scale)));
    }
}
