using Entente.Events;
using Entente.Evidence;
using Entente.Relations;
using Entente.Store;
using Entente.Vocabularies;
using Entente.Workbench.Figures;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Dossiers;

/// <summary>Puts a brief together: chooses events, numbers them and the documents that tell them, says the rest in words.</summary>
internal sealed class DossierWriter(Study study, DossierRequest request, DyadMaterial material, Relation relation)
{
    private const int MostEvents = 6;
    private const int MostSources = 15;
    private static readonly EventStatus[] s_open = [EventStatus.Planned, EventStatus.Alleged, EventStatus.Denied, EventStatus.Hypothetical];
    private readonly DossierEvents _events = new(study, request);

    public Dossier Write()
    {
        RelationEvent[] all = [.. relation.Series.InWindow];
        RelationEvent[] mostTold = [.. all.Where(found => found.Documents.Count > 1).OrderByDescending(found => found.Documents.Count).ThenByDescending(found => found.ReportCount).Take(MostEvents)];
        RelationEvent[] strongest = [.. all.OrderByDescending(found => Math.Abs(found.Score)).ThenByDescending(found => found.Documents.Count).ThenBy(found => found.Id, StringComparer.Ordinal).Take(MostEvents)];
        RelationEvent[] latest = [.. all.Reverse().Take(MostEvents)];
        (EventStatus Status, RelationEvent[] Events)[] open = [.. s_open.Where(status => !relation.Request.Filter.Statuses.Contains(status)).Select(status => (status, OpenOf(status, all)))];
        _events.Load([.. relation.TurningPoints.SelectMany(turn => turn.Events), .. mostTold, .. strongest, .. latest, .. open.SelectMany(group => group.Events)], all.SelectMany(found => found.Reports).Select(report => report.Outlet));
        DyadParties parties = relation.Request.Parties;
        DayRange window = relation.Series.Bins.Window;
        return new Dossier
        {
            Title = $"{request.NameOf(parties.First)} and {request.NameOf(parties.Second)}",
            Period = $"{Words.Day(ReportDays.DayOf(window.First))} to {Words.Day(ReportDays.DayOf(window.Last))}",
            Origin = Origin(),
            Relation = relation,
            FigureLabel = RelationFigureWords.Label(relation, request.NameOf),
            Says = RelationWords.Of(relation, request.NameOf),
            Gaps = RelationGapWords.Of(relation.Series),
            Turns = [.. relation.TurningPoints.Select(turn => new DossierTurn(RelationTurnWords.Heading(turn, relation.Request.Bin), RelationTurnWords.Figures(turn, relation.Request.Bin), _events.Of(turn.Events)))],
            KeyEvents = [.. Groups(("Most told", "told by the most documents", mostTold), ("Most intense", "scored furthest from neutral", strongest), ("Latest", "the last in the period", latest))],
            Unconfirmed = [.. Groups([.. open.Select(group => (Capital(RecordName.Of(group.Status)), WhyOf(group.Status), group.Events))])],
            Sources = Sources(),
            Years = Years(),
            Method = DossierMethod.Of(relation, request.Scale.Name),
            Citations = _events.Citations(),
        };
    }

    private IEnumerable<DossierGroup> Groups(params (string Heading, string Why, RelationEvent[] Events)[] groups) =>
        groups.Where(group => group.Events.Length > 0).Select(group => new DossierGroup(group.Heading, group.Why, _events.Of(group.Events)));

    // What one report plans or doubts and another tells as done stands with what was done.
    private RelationEvent[] OpenOf(EventStatus status, RelationEvent[] counted)
    {
        var done = counted.Select(found => found.Id).ToHashSet(StringComparer.Ordinal);
        RelationFilter filter = relation.Request.Filter with { Statuses = [status] };
        bool isBounded = relation.Request.From is not null || relation.Request.To is not null;
        DayRange window = relation.Series.Bins.Window;
        return
        [
            .. RelationEvent.Of(material.Reports.Where(report => filter.Passes(report, relation.Request.Parties)), relation.Request.Parties)
                .Where(found => !done.Contains(found.Id) && (found.Days is { } days ? days.Shared(window) > 0 || !isBounded : !isBounded))
                .OrderByDescending(found => found.Documents.Count).ThenByDescending(found => found.Days?.First ?? int.MinValue).ThenBy(found => found.Id, StringComparer.Ordinal).Take(MostEvents),
        ];
    }

    private string Origin()
    {
        StudyCounts counts = study.Counts();
        return $"From the study “{request.StudyName}” of {Words.Count(counts.Documents, "document")}, by Entente {request.Version} "
            + $"({string.Join(", ", _events.Stages.Append(EventClusterer.Stage).Append(SeriesBuilder.Stage).Distinct())}), on {Words.Day(request.Day)}.";
    }

    private DossierSource[] Sources()
    {
        DyadReport[] reports = [.. relation.Series.InWindow.SelectMany(found => found.Reports)];
        double all = Math.Max(1, reports.Sum(report => report.Tellings));
        return
        [
            .. reports.GroupBy(report => report.Outlet, StringComparer.OrdinalIgnoreCase)
                .Select(group => new DossierSource(
                    _events.SourceName(group.Key), group.Select(report => report.Document).Distinct(StringComparer.Ordinal).Count(), group.Sum(report => report.Tellings),
                    group.Sum(report => report.Tellings) / all, group.Average(report => report.Intensity)))
                .OrderByDescending(source => source.Reports).ThenBy(source => source.Name, StringComparer.Ordinal).Take(MostSources),
        ];
    }

    private DossierYear[] Years() =>
    [
        .. relation.Series.Points.GroupBy(point => ReportDays.DayOf(point.Days.First).Year).Select(year => new DossierYear(
            year.Key,
            year.Any(point => point.IsCovered)
                ? year.Where(point => point.IsCovered).Aggregate(default(DyadSum), (sum, point) => sum.Plus(new(point.Cooperation.Flow.Value, point.Conflict.Flow.Value, point.Events, point.Reports)))
                : null)),
    ];

    private static string WhyOf(EventStatus status) => status switch
    {
        EventStatus.Planned => "announced or intended, not told as done",
        EventStatus.Alleged => "claimed by one side, not told as established",
        EventStatus.Denied => "said not to have happened",
        _ => "spoken of as possible",
    };

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
