using Dapper;
using Entente.Events;

namespace Entente.Store;

/// <summary>How often a study tells an event type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Reports">Reports, not merged.</param>
/// <param name="Distinct">Distinct events.</param>
/// <param name="Example">The report that is told most surely as done, or null when there is none.</param>
public sealed record TypeUse(EventType Type, int Reports, int Distinct, Event? Example);

/// <summary>What a study tells of each event type.</summary>
public static class TypeReader
{
    /// <summary>The use of every type, in the code book's order.</summary>
    public static IReadOnlyList<TypeUse> TypeUses(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var counts = study.Connection.Query<(string Type, int Reports, int Distinct, string Example)>(
            """
            SELECT e.type, COUNT(*), COUNT(DISTINCT m.cluster),
                (SELECT x.id FROM event x WHERE x.type = e.type AND x.stale = 0 AND x.status = 'actual' ORDER BY x.confidence DESC, x.id LIMIT 1)
            FROM event e LEFT JOIN cluster_member m ON m.event = e.id WHERE e.stale = 0 GROUP BY e.type
            """).ToDictionary(row => EventRows.Member<EventType>(row.Type));
        var parameters = new DynamicParameters();
        parameters.Add("examples", ClusterRows.Json([.. counts.Values.Select(row => row.Example).OfType<string>()]));
        var examples = EventRows.Load(study.Connection, "e.id IN (SELECT value FROM json_each(@examples))", parameters, null).ToDictionary(told => told.Type);
        return [.. Enum.GetValues<EventType>().Select(type => counts.TryGetValue(type, out var row) ? new TypeUse(type, row.Reports, row.Distinct, examples.GetValueOrDefault(type)) : new TypeUse(type, 0, 0, null))];
    }
}
