using Entente.Evidence;
using Entente.Problems;
using Entente.Relations;
using Entente.Store;
using Entente.Workbench.Hosting;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Pages.Relations;

/// <summary>A relation as its page shows it.</summary>
public sealed record RelationView
{
    private const int EventsAPage = 30;

    /// <summary>What was asked.</summary>
    public required RelationAsked Asked { get; init; }

    /// <summary>The relation, and what it was compared with.</summary>
    public required Comparison Compared { get; init; }

    /// <summary>What it comes to, in words.</summary>
    public required IReadOnlyList<string> Says { get; init; }

    /// <summary>Name of the scale.</summary>
    public required string ScaleName { get; init; }

    /// <summary>All sources that tell of the two, that with most reports first.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Titles of those sources that are known by nothing but a document's id.</summary>
    public required IReadOnlyDictionary<string, string> SourceNames { get; init; }

    /// <summary>The events of this page of the list, latest first.</summary>
    public required IReadOnlyList<RelationEvent> Listed { get; init; }

    /// <summary>Number of events in the window.</summary>
    public int EventCount => Relation.Series.InWindow.Count;

    /// <summary>Number of pages of the list, at least 1.</summary>
    public int PageCount => Math.Max(1, (EventCount + EventsAPage - 1) / EventsAPage);

    /// <summary>Coded events that the page tells of, by id.</summary>
    public required IReadOnlyDictionary<string, DistinctEvent> Told { get; init; }

    /// <summary>The numbers of their sentences in their documents, by id of the event.</summary>
    public required IReadOnlyDictionary<string, int> Sentences { get; init; }

    /// <summary>The name of a source: an outlet's, or a document's title.</summary>
    public string NameOfSource(string source) => SourceNames.GetValueOrDefault(source, source);

    /// <summary>The relation.</summary>
    public Relation Relation => Compared.Relation;

    /// <summary>The two.</summary>
    public DyadParties Parties => Asked.Request.Parties;

    /// <summary>Reads the relation.</summary>
    /// <returns>It, or a problem of what was asked, or EN0502 when nothing is told of the two.</returns>
    internal static Outcome<RelationView> Of(PageQuestion question)
    {
        Outcome<RelationAsked> asked = RelationAsked.Read(question);
        Outcome<IntensityScale> scale = asked.Succeeded ? question.Services.Scale(asked.Value.Scale) : asked.Problem;
        return scale.Succeeded ? Of(question.Study, question.Services, asked.Value, scale.Value) : scale.Problem;
    }

    // Whoever acts, whatever the status and whenever: what a wider question would find.
    private static string Holding(DyadMaterial material)
    {
        DayRange[] days = [.. material.Reports.Select(report => DayRange.Of(report.When)).OfType<DayRange>()];
        string reports = Words.Count(material.Reports.Count, "report");
        return days.Length == 0
            ? $"{reports} of the two with everybody and every status counted"
            : $"{reports} of the two with everybody and every status counted, from {Words.Day(ReportDays.DayOf(days.Min(range => range.First)))} to {Words.Day(ReportDays.DayOf(days.Max(range => range.Last)))}";
    }

    private static Outcome<RelationView> Of(Study study, WorkbenchServices services, RelationAsked asked, IntensityScale scale)
    {
        DyadMaterial material = study.Relation(asked.Request.Parties, scale, asked.Origin);
        asked = asked.IsBinGiven ? asked : asked with { Request = asked.Request with { Bin = BinChoice.Of(material, asked.Request) } };
        DyadMaterial? other = asked.Against is { } parties ? study.Relation(parties, scale, asked.Origin) : null;
        Outcome<Comparison> compared = Comparison.Of(material, asked.Request, other, asked.Against, null);
        if (!compared.Succeeded)
        {
            return compared.Problem.Kind == ProblemCatalogue.NothingTold ? compared.Problem with { Available = Holding(material) } : compared.Problem;
        }

        Relation relation = compared.Value.Relation;
        RelationEvent[] listed = [.. relation.Series.InWindow.Reverse().Skip((asked.Page - 1) * EventsAPage).Take(EventsAPage)];
        IReadOnlyDictionary<string, DistinctEvent> told = study.DistinctEventsOf(listed.Concat(relation.TurningPoints.SelectMany(turn => turn.Events)).Select(found => found.Id));
        return new RelationView
        {
            Asked = asked,
            Compared = compared.Value,
            Says = RelationWords.Of(relation, services.NameOf),
            ScaleName = scale.Name,
            Sources = [.. material.Reports.GroupBy(report => report.Outlet, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)],
            SourceNames = study.DocumentHeads(material.Reports.Select(report => report.Outlet).Distinct(StringComparer.Ordinal)).ToDictionary(pair => pair.Key, pair => pair.Value.Name, StringComparer.Ordinal),
            Listed = listed,
            Told = told,
            Sentences = told.ToDictionary(pair => pair.Key, pair => study.SentenceNumber(pair.Value.Standing.Document, pair.Value.Standing.Span.Start) ?? 0, StringComparer.Ordinal),
        };
    }
}
