using Entente.Relations;
using Entente.Store.Imports;
using Entente.Systems.Ties;

namespace Entente.Store;

/// <summary>What a study tells of a system of actors, coded and imported.</summary>
public static class SystemReader
{
    /// <summary>Every dyad of the scope with its events, in one pass over the study; rows that tell a coded event count as reports of it.</summary>
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
        var material = new SystemMaterialBuilder { LastTold = scope.Filter.IsOfWhatHappened ? study.LastTold(origin) : null };
        var coded = origin == EventOrigin.Imported
            ? Enumerable.Empty<(DyadParties, DyadReport)>().ToLookup(found => found.Item1, found => found.Item2)
            : study.DistinctEventsAtOnce(filter ?? new EventFilter()).SelectMany(found => scope.ReportsOf(found, scale)).ToLookup(found => found.Parties, found => found.Report);
        foreach (var dyad in coded)
        {
            foreach (DyadReport report in dyad)
            {
                material.Add(dyad.Key, report);
            }
        }

        if (origin != EventOrigin.Coded && study.HasImportedEvents())
        {
            using var rows = new SystemRows(study.Connection, scope, scale.Kind, material, filter);
            foreach ((DyadParties parties, List<DyadReport> imported) in rows.Read())
            {
                foreach (DyadReport report in CommonTelling.Join(coded[parties], imported, parties))
                {
                    material.Add(parties, report);
                }
            }
        }

        return material.Build();
    }
}
