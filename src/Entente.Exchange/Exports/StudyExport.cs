using System.Text;
using Entente.Actors;
using Entente.Evidence;
using Entente.Exchange.Exports.Networks;
using Entente.Exchange.Exports.Stories;
using Entente.Exchange.Exports.Tables;
using Entente.Problems;
using Entente.Relations;
using Entente.Store;
using Entente.Systems;
using Entente.Systems.Ties;
using Entente.Vocabularies;

namespace Entente.Exchange.Exports;

/// <summary>Writes what a study holds into a stream, in one of the formats. Events go out as they are read, however many there are.</summary>
/// <param name="study">The study.</param>
/// <param name="vocabulary">Names, points and scores.</param>
public sealed class StudyExport(Study study, ExportVocabulary vocabulary)
{
    // Not new StreamWriter's own: no byte order mark, which JSON and most readers of CSV take for a part of the first cell.
    private static readonly UTF8Encoding s_encoding = new(false);

    /// <summary>Writes what is asked for; the stream stays open. Nothing is written when there is a problem.</summary>
    /// <param name="request">What to write.</param>
    /// <param name="stamp">Where the file says it comes from; formats without a place for it need <see cref="ExportSidecar"/> beside them.</param>
    /// <param name="output">Where to.</param>
    /// <returns>How much was written, or EN0001, EN0502, EN0608, EN0609, EN0701 or EN0702.</returns>
    public Outcome<ExportReport> Write(ExportRequest request, ExportStamp stamp, Stream output)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(stamp);
        ArgumentNullException.ThrowIfNull(output);
        if (ExportRules.Breach(request) is { } problem)
        {
            return problem;
        }

        return request.Subject switch
        {
            ExportSubject.Relation => WriteRelation(request, output),
            ExportSubject.Network => WriteNetwork(request, stamp, output),
            ExportSubject.Actors => WriteActors(request, output),
            ExportSubject.Distinct => WriteTold(request, stamp, output, study.DistinctEvents(request.Filter), ToldEvent.Of, EventFields.Distinct, DistinctEventRecord.ToJson),
            _ when request.Origin != EventOrigin.Coded => WriteRecords(request, output, StudyEvent.Of(study, request.Filter, request.Origin), StudyEventFields.All, found => found.ToJson()),
            _ => WriteTold(request, stamp, output, study.Events(request.Filter), ToldEvent.Of, EventFields.All, Events.EventRecord.ToJson),
        };
    }

    private Outcome<ExportReport> WriteTold<T>(
        ExportRequest request, ExportStamp stamp, Stream output, IEnumerable<T> events, Func<T, ToldEvent> toldOf, IReadOnlyList<Field<T>> fields, Func<T, string> toJson)
    {
        if (request.Format is ExportFormat.Csv or ExportFormat.Jsonl)
        {
            return WriteRecords(request, output, events, fields, toJson);
        }

        return OfSome(request, events.Select(toldOf), told => request.Format switch
        {
            ExportFormat.Geojson => new ExportReport(new GeojsonWriter(vocabulary.Catalogue, vocabulary.Gazetteer).Write(output, told, stamp)),
            ExportFormat.Jsonld => new ExportReport(new JsonldWriter(vocabulary.Catalogue, study.Citations()).Write(output, told, stamp)),
            ExportFormat.Ftm => new ExportReport(new FtmWriter(vocabulary.Catalogue, vocabulary.Gazetteer, study.Citations()).Write(output, told)),
            _ => WriteTimeline(output, told, stamp),
        });
    }

    private ExportReport WriteTimeline(Stream output, IEnumerable<ToldEvent> told, ExportStamp stamp)
    {
        (long written, long leftOut) = new TimelinejsWriter(vocabulary.Catalogue, study.Citations()).Write(output, told, stamp);
        return new ExportReport(written, leftOut);
    }

    private Outcome<ExportReport> WriteActors(ExportRequest request, Stream output)
    {
        var table = new ActorTable(vocabulary.Catalogue);
        EventFilter filter = request.Filter with { Limit = null };
        return WriteRecords(request, output, study.Actors(request.Filter.Limit, filter), table.Fields, table.ToJson);
    }

    private Outcome<ExportReport> WriteRelation(ExportRequest request, Stream output)
    {
        EventFilter filter = WithoutDays(request.Filter);
        DyadMaterial material = study.Relation(request.Dyad!, vocabulary.Scale, request.Origin, filter);
        Outcome<Relation> relation = RelationBuilder.Build(material, new RelationRequest(request.Dyad!)
        {
            From = request.Filter.From,
            To = request.Filter.Until,
            Bin = request.Bin ?? BinLength.Month,
            Filter = ReportsOf(filter),
        });
        return relation.Succeeded
            ? WriteRecords(request, output, SeriesTable.RowsOf(relation.Value), SeriesTable.Fields, SeriesTable.ToJson)
            : relation.Problem;
    }

    private Outcome<ExportReport> WriteNetwork(ExportRequest request, ExportStamp stamp, Stream output)
    {
        Outcome<TimedNetwork> found = NetworkOf(request);
        if (!found.Succeeded)
        {
            return found.Problem;
        }

        TimedNetwork network = found.Value;
        switch (request.Format)
        {
            case ExportFormat.Graphml:
                GraphmlWriter.Write(output, network, vocabulary.Catalogue, stamp);
                break;
            case ExportFormat.Gexf:
                GexfWriter.Write(output, network, vocabulary.Catalogue, stamp);
                break;
            default:
                return WriteRecords(request, output, network.Ties, TieTable.Fields, TieTable.ToJson);
        }

        return new ExportReport(network.Ties.Count);
    }

    private Outcome<TimedNetwork> NetworkOf(ExportRequest request)
    {
        EventFilter filter = WithoutDays(request.Filter);
        var scope = new SystemScope
        {
            Actors = request.Dyad is { } two ? [two.First, two.Second] : request.Actors,
            Filter = ReportsOf(filter),
        };
        SystemMaterial material = study.SystemOf(scope, vocabulary.Scale, request.Origin, filter);
        if (material.Days is not { } told)
        {
            return ProblemCatalogue.NothingInWindow.For("the study", available: "no event between two of these actors");
        }

        DayRange window = ExportRules.WindowOf(request, told);
        var options = new SystemOptions();
        if (window.First > window.Last || told.Shared(window) == 0)
        {
            return Nothing(request, told);
        }

        using var timeline = new SystemTimeline(material, material.Draw(options.Replicates, options.Seed), options.Thresholds);
        TimedNetwork network = RequestWords.IsOverTime(request)
            ? TimedNetwork.Of(material, new TimeBins(ReportDays.DayOf(window.First), ReportDays.DayOf(window.Last), request.Bin ?? BinLength.Month), request.WindowDays, options)
            : TimedNetwork.Of(timeline.MoveTo(window));
        return network.Ties.Count == 0 ? Nothing(request, told) : network;
    }

    private static Problem Nothing(ExportRequest request, DayRange told) =>
        ProblemCatalogue.NothingInWindow.For(RequestWords.Of(request), available: $"events from {BinName.Day(told.First)} to {BinName.Day(told.Last)}");

    private static Outcome<ExportReport> WriteRecords<T>(ExportRequest request, Stream output, IEnumerable<T> records, IReadOnlyList<Field<T>> fields, Func<T, string> toJson) =>
        OfSome(request, records, some =>
        {
            using var text = new StreamWriter(output, s_encoding, bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
            return new ExportReport(request.Format == ExportFormat.Csv ? CsvTable.Write(text, some, fields) : JsonLines.Write(text, some, toJson));
        });

    // The first record is looked for before anything is written.
    private static Outcome<ExportReport> OfSome<T>(ExportRequest request, IEnumerable<T> records, Func<IEnumerable<T>, ExportReport> write)
    {
        using IEnumerator<T> all = records.GetEnumerator();
        return all.MoveNext() ? write(Rest(all)) : ProblemCatalogue.NothingToExport.For(RequestWords.Of(request));
    }

    private static IEnumerable<T> Rest<T>(IEnumerator<T> all)
    {
        do
        {
            yield return all.Current;
        }
        while (all.MoveNext());
    }

    // What came before a window is remembered in it.
    private static EventFilter WithoutDays(EventFilter filter) => filter with { From = null, Until = null };

    private static RelationFilter ReportsOf(EventFilter filter) => new()
    {
        Statuses = filter.Statuses.Count > 0 ? [.. filter.Statuses] : new RelationFilter().Statuses,
        LeastConfidence = filter.Confidence ?? 0,
    };
}
