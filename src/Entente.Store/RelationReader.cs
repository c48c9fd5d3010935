using System.Globalization;
using Dapper;
using Entente.Documents;
using Entente.Relations;
using Entente.Store.Imports;
using Entente.Vocabularies;

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
        return origin == EventOrigin.Coded || !study.HasImportedEvents() ? coded : coded.With(Imported(study, parties, scale.Kind, filter));
    }

    private static DyadMaterial Coded(Study study, DyadParties parties, IntensityScale scale, EventFilter filter)
    {
        EventFilter ofBoth = filter with { With = [.. filter.With, parties.First, parties.Second] };
        DyadReport[] reports = [.. study.DistinctEvents(ofBoth).SelectMany(found => DyadReports.Of(found, parties, scale))];
        return new DyadMaterial(reports, Coverage(study, parties));
    }

    private static DyadMaterial Imported(Study study, DyadParties parties, ScaleKind scale, EventFilter filter)
    {
        var ofBoth = new DyadFilter { One = parties.First, Other = parties.Second, Origin = EventOrigin.Imported };
        DyadReport[] reports = [.. study.DyadEvents(ofBoth).Where(filter.Passes).Select((told, number) => ReportOf(told, number, scale))];
        return new DyadMaterial(reports, ImportedCoverage(study, parties));
    }

    /// <summary>An imported event as a report.</summary>
    /// <remarks>A row without a publisher stands with the other rows of its day: what a list has of one day was written down together.</remarks>
    internal static DyadReport ReportOf(DyadEvent told, int number, ScaleKind scale)
    {
        string dataset = told.Dataset is { } known ? RecordName.Of(known) : "imported";
        string id = string.Create(CultureInfo.InvariantCulture, $"{dataset}/{told.Day:uuuu-MM-dd}/{number}");
        return new DyadReport
        {
            Id = id,
            Event = id,
            When = new DateInterval(told.Day, told.LastDay, told.Day == told.LastDay ? Precision.Day : Precision.Open),
            Source = PartyOf(told.Source, told.SourceSector),
            Target = PartyOf(told.Target, told.TargetSector),
            IsMutual = told.IsMutual,
            Type = told.Type,
            Quad = told.Quad,
            Intensity = scale == ScaleKind.Goldstein ? told.Goldstein ?? told.Intensity : told.Intensity,
            Status = told.Status,
            Document = told.Publisher is null ? string.Create(CultureInfo.InvariantCulture, $"{dataset}/{told.Day:uuuu-MM-dd}") : id,
            Outlet = told.Publisher ?? dataset,
            Occurrences = Math.Max(1, told.Events),
            Tellings = Math.Max(1, told.Reports),
        };
    }

    // Ids of states are capitals; a party that stands for no state is itself.
    private static DyadParty PartyOf(string id, Actors.Sector sector) => new(id, char.IsAsciiLetterUpper(id[0]) ? id : null, sector);

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

    // The day of an imported event stands in the upper half of its number.
    private static DayRange[] ImportedCoverage(Study study, DyadParties parties) =>
    [
        .. study.Connection.Query<int>(
            """
            WITH party AS MATERIALIZED (SELECT number FROM imported_party WHERE id IN (@First, @Second))
            SELECT DISTINCT number >> 32 FROM imported_event
            WHERE source_party IS NOT NULL AND target_party IS NOT NULL AND (source_party IN party OR target_party IN party)
            """,
            parties).Select(day => new DayRange(day, day)),
    ];

    private sealed class CoverageRow
    {
        public string? DateFrom { get; init; }

        public string? DateTo { get; init; }

        public string? DatePrecision { get; init; }
    }
}
