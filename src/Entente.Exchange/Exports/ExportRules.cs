using Entente.Problems;
using Entente.Relations;
using Entente.Evidence;
using Entente.Store;
using Entente.Vocabularies;
using NodaTime.Text;

namespace Entente.Exchange.Exports;

/// <summary>Which requests can be answered at all.</summary>
internal static class ExportRules
{
    /// <summary>The problem of a request that asks for what its format or subject does not have; null when there is none.</summary>
    public static Problem? Breach(ExportRequest request)
    {
        EventFilter filter = request.Filter;
        bool isMeasured = request.Subject is ExportSubject.Relation or ExportSubject.Network;
        IReadOnlyList<ExportSubject> carried = ExportFormats.SubjectsOf(request.Format);
        return request switch
        {
            _ when !carried.Contains(request.Subject) =>
                NotCarried(request, RecordName.Of(request.Subject), string.Join(", ", carried.Select(RecordName.Of))),
            { Subject: ExportSubject.Relation, Dyad: null } => Unusable("--dyad", "a relation has two parties; name both"),
            { Dyad: not null } when !isMeasured => Unusable("--dyad", "only relations and networks are of a dyad; events take --with twice"),
            { Dyad: { } two } when two.First == two.Second => ProblemCatalogue.SameParty.For(two.First),
            { Actors.Count: > 0 } when request.Subject != ExportSubject.Network => Unusable("--actor", "only networks are of actors; events take --with, --by and --to"),
            { Bin: not null } when !isMeasured => Unusable("--bin", "only relations and networks have bins"),
            { Bin: not null, Format: ExportFormat.Graphml } => NotCarried(request, "a network over time", "gexf, csv, jsonl"),
            { Origin: not EventOrigin.Coded } when !isMeasured && (request.Subject != ExportSubject.Events || request.Format is not (ExportFormat.Csv or ExportFormat.Jsonl)) =>
                NotCarried(request, "imported events", "csv, jsonl (events); networks and relations in each of their formats"),
            _ when isMeasured && filter.Limit is not null => Unusable("--limit", "a relation or network is one whole"),
            _ when filter.From > filter.Until => ProblemCatalogue.EmptyWindow.For($"from {LocalDatePattern.Iso.Format(filter.From!.Value)} until {LocalDatePattern.Iso.Format(filter.Until!.Value)}"),
            _ => null,
        };
    }

    /// <summary>The days that a network is of: those asked for, else those of which anything is told.</summary>
    public static DayRange WindowOf(ExportRequest request, DayRange told) => new(
        request.Filter.From is { } from ? ReportDays.NumberOf(from) : told.First,
        request.Filter.Until is { } until ? ReportDays.NumberOf(until) : told.Last);

    private static Problem NotCarried(ExportRequest request, string what, string available) =>
        ProblemCatalogue.NotCarried.For($"{what} as {RecordName.Of(request.Format)}", available: available);

    private static Problem Unusable(string option, string detail) => ProblemCatalogue.UnusableArgument.For(option, detail);
}
