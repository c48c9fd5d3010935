using Dapper;
using Entente.Relations;
using Entente.Store.Imports;

namespace Entente.Store;

/// <summary>What a study tells of a relation, coded and imported.</summary>
public static class RelationReader
{
    /// <summary>The reports of what two parties did to each other, whatever their status, and when anything is told of either.</summary>
    /// <param name="study">The study.</param>
    /// <param name="parties">The two.</param>
    /// <param name="scale">What acts are scored on; imported ones have the score of their own code.</param>
    /// <param name="origin">Coded events, imported ones, or both.</param>
    /// <param name="filter">Only events that pass it; of a distinct event one report is enough.</param>
    public static DyadMaterial Relation(this Study study, DyadParties parties, IntensityScale scale, EventOrigin origin = EventOrigin.All, EventFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(parties);
        ArgumentNullException.ThrowIfNull(scale);
        filter ??= new EventFilter();
        DyadMaterial coded = origin == EventOrigin.Imported ? new([], []) : Coded(study, parties, scale, filter);
        if (origin == EventOrigin.Coded || !study.HasImportedEvents())
        {
            return coded;
        }

        DyadMaterial imported = Imported(study, parties, scale.Kind, filter);
        return coded.With(imported with { Reports = CommonTelling.Join(coded.Reports, imported.Reports, parties) });
    }

    private static DyadMaterial Coded(Study study, DyadParties parties, IntensityScale scale, EventFilter filter)
    {
        EventFilter ofBoth = filter with { With = [.. filter.With, parties.First, parties.Second] };
        DyadReport[] reports = [.. study.DistinctEventsAtOnce(ofBoth).SelectMany(found => DyadReports.Of(found, parties, scale))];
        return new DyadMaterial(reports, Coverage(study, parties)) { LastTold = study.LastTold(EventOrigin.Coded) };
    }

    private static DyadMaterial Imported(Study study, DyadParties parties, ScaleKind scale, EventFilter filter)
    {
        var ofBoth = new DyadFilter { One = parties.First, Other = parties.Second, Origin = EventOrigin.Imported };
        var imported = new ImportedReports(scale);
        var reports = new List<DyadReport>();
        // A loop, since an event is a large value that each step of a query would copy.
        foreach (DyadEvent told in study.DyadEvents(ofBoth))
        {
            if (filter.Passes(told))
            {
                reports.Add(imported.Of(told));
            }
        }

        return new DyadMaterial(reports, ImportedCoverage(study, parties)) { LastTold = study.LastTold(EventOrigin.Imported) };
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

    private static DayRange[] ImportedCoverage(Study study, DyadParties parties)
    {
        using var rows = new SqlStatement(
            study.Connection, "SELECT day FROM imported_party_day WHERE party IN (SELECT number FROM imported_party WHERE id IN (?1, ?2))");
        rows.Bind(1, parties.First).Bind(2, parties.Second);
        var days = new List<DayRange>();
        while (rows.Step())
        {
            days.Add(new DayRange((int)rows.Integer(0), (int)rows.Integer(0)));
        }

        return [.. days];
    }

    private sealed class CoverageRow
    {
        public string? DateFrom { get; init; }

        public string? DateTo { get; init; }

        public string? DatePrecision { get; init; }
    }
}
