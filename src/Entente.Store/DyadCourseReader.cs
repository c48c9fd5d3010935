using Entente.Actors;
using Entente.Events;
using Entente.Evidence;
using Entente.Relations;
using NodaTime;

namespace Entente.Store;

/// <summary>Which events the courses of dyads are summed from; what is left out does not restrict.</summary>
public sealed record DyadCourseFilter
{
    /// <summary>Only dyads of this party.</summary>
    public string? Party { get; init; }

    /// <summary>First day; the bin that holds it is whole.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day; the bin that holds it is whole.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Length of a bin: a month, a quarter or a year; null for the shortest that gives no more than 84 bins.</summary>
    public BinLength? Bin { get; init; }

    /// <summary>Statuses and sectors that count.</summary>
    /// <value>What governments did and what happened.</value>
    public RelationFilter Counts { get; init; } = new();

    /// <summary>Quad classes that count.</summary>
    /// <value>None: all.</value>
    public IReadOnlyCollection<QuadClass> Quads { get; init; } = [];

    /// <summary>Coded, imported, or both.</summary>
    public EventOrigin Origin { get; init; } = EventOrigin.All;
}

/// <summary>How all dyads of a study moved.</summary>
public static class DyadCourseReader
{
    /// <summary>Every dyad with events that count, summed by bin in one pass over the study, by number of events, most first.</summary>
    /// <remarks>An event has the score of the report that stands for it; imported ones that of their own code. Events whose days are open at an end are in no bin, as in relations.</remarks>
    /// <param name="study">The study.</param>
    /// <param name="filter">Which events.</param>
    /// <param name="scale">What acts are scored on.</param>
    public static DyadCourses DyadCourses(this Study study, DyadCourseFilter filter, IntensityScale scale)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(scale);
        return DyadCourses(study.DyadEvents(EventsOf(filter)), filter, scale);
    }

    /// <summary>The same of events that were read before: all of the study's, of which those that do not pass are left out.</summary>
    /// <inheritdoc cref="DyadCourses(Study, DyadCourseFilter, IntensityScale)"/>
    public static DyadCourses DyadCourses(IEnumerable<DyadEvent> events, DyadCourseFilter filter, IntensityScale scale)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(scale);
        var builder = new DyadCourseBuilder();
        DyadFilter asked = EventsOf(filter);
        foreach (DyadEvent told in events)
        {
            if (told.LastDay is not { } last || last < asked.From || told.Day > asked.Until || (asked.Origin != EventOrigin.All && told.Origin != asked.Origin))
            {
                continue;
            }

            var days = new DayRange(ReportDays.NumberOf(told.Day), ReportDays.NumberOf(last));
            builder.Cover(told.Source, days);
            builder.Cover(told.Target, days);
            if (Counts(told, filter))
            {
                int occurrences = Math.Max(1, told.Events);
                builder.Add(told.Source, told.Target, days, occurrences * ScoreOf(told, scale), occurrences, Math.Max(1, told.Reports));
            }
        }

        return builder.Build(filter.From, filter.To, filter.Bin);
    }

    // Whole years hold whole bins, whatever their length.
    private static DyadFilter EventsOf(DyadCourseFilter filter) => new()
    {
        From = filter.From is { } from ? new LocalDate(from.Year, 1, 1) : null,
        Until = filter.To is { } to ? new LocalDate(to.Year, 12, 31) : null,
        Origin = filter.Origin,
    };

    private static bool Counts(in DyadEvent told, DyadCourseFilter filter) =>
        (filter.Party is null || told.Source == filter.Party || told.Target == filter.Party)
        && filter.Counts.Statuses.Contains(told.Status)
        && (filter.Quads.Count == 0 || (told.Quad is { } quad && filter.Quads.Contains(quad)))
        && CountsFor(told.Source, told.SourceSector, filter) && CountsFor(told.Target, told.TargetSector, filter);

    // Ids of states are capitals; who stands for no state counts by itself, whatever its sector.
    private static bool CountsFor(string party, Sector sector, DyadCourseFilter filter) => !char.IsAsciiLetterUpper(party[0]) || filter.Counts.Sectors.Contains(sector);

    private static double ScoreOf(in DyadEvent told, IntensityScale scale) => told switch
    {
        { Origin: EventOrigin.Coded, Type: { } type } => scale.Of(type, told.Mode),
        { Goldstein: { } goldstein } when scale.Kind == ScaleKind.Goldstein => goldstein,
        _ => told.Intensity,
    };
}
