using System.Runtime.InteropServices;
using Entente.Relations;

namespace Entente.Systems.Ties;

/// <summary>Collects what is known of a system: reports in full, and rows of event data, each an event of its own, of which no more is kept than ties need.</summary>
public sealed class SystemMaterialBuilder
{
    private readonly DocumentRoster _documents = new();
    private readonly Dictionary<DyadParties, List<DyadReport>> _reports = [];
    private readonly Dictionary<DyadParties, TieRows> _rows = [];

    /// <summary>Adds a report of a dyad, whose parties stand in ordinal order.</summary>
    public void Add(DyadParties parties, DyadReport report) => ListOf(_reports, parties).Add(report);

    /// <summary>Whether a dyad has reports in full.</summary>
    public bool HasReports(DyadParties parties) => _reports.ContainsKey(parties);

    /// <summary>The place of a new document.</summary>
    /// <param name="source">Its source.</param>
    public int AddDocument(string source) => _documents.Add(_documents.SourceOf(source));

    /// <summary>Says what reports in full call a document that is there.</summary>
    public void Name(int document, string name) => _documents.Name(document, name);

    /// <summary>Takes the rows of a dyad that has no reports in full.</summary>
    /// <param name="parties">The parties, in ordinal order.</param>
    public TieRows RowsOf(DyadParties parties) => ListOf(_rows, parties);

    /// <summary>The last day, by number, on which anything was published, where only what happened counts; null when nobody knows or other things count too.</summary>
    public int? LastTold { get; set; }

    /// <summary>The material; independent of the order of reports.</summary>
    public SystemMaterial Build()
    {
        foreach (DyadReport report in _reports.Values.SelectMany(reports => reports))
        {
            _documents.Add(report.Outlet, report.Document);
        }

        SystemDyad[] dyads =
        [
            .. _reports.Select(dyad => InFull(dyad.Key, dyad.Value)).Concat(_rows.Where(dyad => !HasReports(dyad.Key)).Select(dyad => new SystemDyad(dyad.Key, []) { Told = dyad.Value.InOrder() })).Where(dyad => dyad.Told.Length > 0)
                .OrderBy(dyad => dyad.Parties.First, StringComparer.Ordinal).ThenBy(dyad => dyad.Parties.Second, StringComparer.Ordinal),
        ];
        return new SystemMaterial(dyads, _documents, LastTold);
    }

    private SystemDyad InFull(DyadParties parties, List<DyadReport> reports)
    {
        RelationEvent[] events =
        [
            .. RelationEvent.Of(
                reports.OrderBy(report => report.Id, StringComparer.Ordinal).ThenBy(report => report.Source.Id, StringComparer.Ordinal).DistinctBy(report => (report.Event, report.Id)),
                parties).Where(found => found.Days is not null),
        ];
        return new SystemDyad(parties, events) { Told = WithRows(parties, Array.ConvertAll(events, SumOf)) };
    }

    // Rows that were taken before the dyad had reports in full: a dyad is one all the same.
    private TieEvent[] WithRows(DyadParties parties, TieEvent[] told) =>
        _rows.TryGetValue(parties, out TieRows? rows) ? [.. told.Concat(rows.InOrder()).OrderBy(found => found.Days.First)] : told;

    private TieEvent SumOf(RelationEvent found)
    {
        int[] documents = [.. found.Documents.Select(_documents.PlaceOf)];
        return new TieEvent
        {
            Points = found.Points, Days = found.Days!.Value, Occurrences = found.Occurrences, Reports = found.ReportCount,
            Document = documents[0], Documents = documents.Length == 1 ? null : documents,
        };
    }

    private static T ListOf<T>(Dictionary<DyadParties, T> lists, DyadParties parties)
        where T : new()
    {
        ref T? list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, parties, out _);
        return list ??= new();
    }
}
