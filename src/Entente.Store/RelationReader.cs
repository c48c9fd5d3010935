using Dapper;
using Entente.Relations;

namespace Entente.Store;

/// <summary>What a study tells of a relation.</summary>
public static class RelationReader
{
    /// <summary>The reports of what two parties did to each other, whatever their status, and when anything is told of either.</summary>
    public static DyadMaterial Relation(this Study study, DyadParties parties, IntensityScale scale)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(parties);
        DyadReport[] reports =
        [
            .. study.DistinctEvents(new EventFilter { With = [parties.First, parties.Second] }).SelectMany(found => DyadReports.Of(found, parties, scale)),
        ];
        return new DyadMaterial(reports, Coverage(study, parties));
    }

    private static DayRange[] Coverage(Study study, DyadParties parties) =>
    [
        .. study.Connection.Query<CoverageRow>(
            """
            SELECT DISTINCT e.date_from DateFrom, e.date_to DateTo, e.date_precision DatePrecision
            FROM participant p JOIN event e ON e.id = p.event JOIN document d ON d.id = e.document
            WHERE e.stale = 0 AND d.stale = 0 AND e.date_from IS NOT NULL AND e.date_to IS NOT NULL
                AND (p.actor IN (@First, @Second) OR p.country IN (@First, @Second))
            """,
            parties).Select(row => DayRange.Of(EventRows.Interval(row.DateFrom, row.DateTo, row.DatePrecision))).OfType<DayRange>(),
    ];

    private sealed class CoverageRow
    {
        public string? DateFrom { get; init; }

        public string? DateTo { get; init; }

        public string? DatePrecision { get; init; }
    }
}
