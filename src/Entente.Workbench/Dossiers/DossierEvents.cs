using Entente.Documents;
using Entente.Evidence;
using Entente.Relations;
using Entente.Store;
using Entente.Vocabularies;
using Entente.Workbench.Figures;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Dossiers;

/// <summary>The events of a brief: each gets a number when it is told first, and each document that tells one a number when it is cited first.</summary>
internal sealed class DossierEvents(Study study, DossierRequest request)
{
    private const int MostCitations = 5;
    private const int MostNamedSources = 3;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _cited = [];
    private IReadOnlyDictionary<string, DistinctEvent> _told = new Dictionary<string, DistinctEvent>();
    private IReadOnlyDictionary<string, DocumentHead> _heads = new Dictionary<string, DocumentHead>();

    private IReadOnlyDictionary<string, int> _pages = new Dictionary<string, int>();

    /// <summary>The stages that coded the events.</summary>
    public IEnumerable<string> Stages => _told.Values.SelectMany(found => found.Tellings).Select(telling => telling.Told.Stage).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Reads what is known of these events, of all documents that tell them, and of the documents among these sources.</summary>
    public void Load(IReadOnlyList<RelationEvent> events, IEnumerable<string> sources)
    {
        _told = study.DistinctEventsOf(events.Select(found => found.Id));
        _heads = study.DocumentHeads(events.SelectMany(found => found.Documents).Concat(sources).Concat(_told.Values.SelectMany(found => found.Tellings).Select(telling => telling.Told.Document.Value)).Distinct(StringComparer.Ordinal));
        _pages = study.PagesOf(_told.Values.Select(found => found.Standing.Id));
    }

    /// <summary>Events in full, or by their number when they were told before.</summary>
    public IReadOnlyList<DossierEvent> Of(IEnumerable<RelationEvent> events) => [.. events.Select(Of)];

    /// <summary>The documents cited, in order of their numbers.</summary>
    public IReadOnlyList<string> Citations() => [.. _cited.Select(Citation)];

    /// <summary>The name of a source; one without a known outlet is its document, by its title.</summary>
    public string SourceName(string source) => _heads.TryGetValue(source, out DocumentHead? head) ? head.Name : source;

    private DossierEvent Of(RelationEvent found)
    {
        bool isRepeat = !_numbers.TryAdd(found.Id, _numbers.Count + 1);
        DistinctEvent? told = _told.GetValueOrDefault(found.Id);
        return new DossierEvent(
            _numbers[found.Id],
            isRepeat,
            Words.Date(told?.When ?? found.Standing.When),
            RelationFigureWords.Deed(found, request.NameOf),
            RecordName.Of(told?.Status ?? found.Standing.Status),
            Words.Signed(found.Score),
            told?.Standing.Sentence ?? found.Standing.Sentence,
            Told(found, told),
            told is null || isRepeat ? [] : [.. told.Tellings.Select(telling => telling.Told.Document.Value).Distinct(StringComparer.Ordinal).Take(MostCitations).Select(Cite)]);
    }

    private string Told(RelationEvent found, DistinctEvent? told)
    {
        string[] sources = [.. (told?.Sources ?? found.Reports.Select(report => report.Outlet).Distinct(StringComparer.Ordinal)).Select(SourceName)];
        string named = sources.Length <= MostNamedSources ? Words.List(sources) : $"{string.Join(", ", sources.Take(MostNamedSources))} and {sources.Length - MostNamedSources} more";
        string voice = told?.Standing.Voice is { Kind: not VoiceKind.Author, Text: { Length: > 0 } who } ? $", according to {who}" : "";
        string page = told is not null && _pages.TryGetValue(told.Standing.Id, out int number) ? $", p. {number}" : "";
        return $"{Words.Count(found.ReportCount, "report")}: {named}{voice}{page}";
    }

    private int Cite(string document)
    {
        int place = _cited.IndexOf(document);
        if (place < 0)
        {
            _cited.Add(document);
            place = _cited.Count - 1;
        }

        return place + 1;
    }

    private string Citation(string document)
    {
        if (!_heads.TryGetValue(document, out DocumentHead? head))
        {
            return document;
        }

        string authors = head.Authors.Count > 0 ? Words.List(head.Authors) + ", " : "";
        string outlet = head.Outlet is { Length: > 0 } name ? $", {name}" : "";
        return $"{authors}“{head.Name}”{outlet}, {Words.Date(head.Published)}. Document {head.Id[..Math.Min(12, head.Id.Length)]}.";
    }
}
