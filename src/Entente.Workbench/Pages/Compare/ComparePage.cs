using Entente.Evidence;
using Entente.Evidence.Comparisons;
using Entente.Problems;
using Entente.Store;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Compare;

/// <summary>The page on which two documents or two sources stand side by side.</summary>
internal static class ComparePage
{
    private const int MostEvents = 600;

    /// <summary>Answers requests for it, with the two in the path or in the query of its form.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (string route in new[] { "/compare", "/compare/{a}/{b}" })
        {
            new Page<CompareView> { Route = route, Load = Load, Component = typeof(CompareContent) }
                .AsJson(CompareRecord.Of)
                .Map(endpoints);
        }
    }

    private static Outcome<CompareView> Load(PageQuestion question)
    {
        var values = new QueryValues(question);
        var view = new CompareView { Dyad = values.Dyad("dyad"), From = values.Day("from", last: false), Until = values.Day("to", last: true), Names = question.Study.SourceNames() };
        if (values.Problem is { } problem)
        {
            return problem;
        }

        if (Asked(question, "a") is not { } one || Asked(question, "b") is not { } other)
        {
            return view with { Asked = (Asked(question, "a"), Asked(question, "b")) };
        }

        (TellingSide? first, TellingSide? second) = (question.Study.SideOf(one), question.Study.SideOf(other));
        return first is null || second is null
            ? ProblemCatalogue.PageMissing.For(first is null ? one : other, "no document has this id, and no outlet or author this name", string.Join(", ", view.Names.Take(8)))
            : question.Services.Memo.Get(
                $"compare {first.Name} {second.Name} {first.Document} {second.Document} {view.Dyad} {view.From} {view.Until}",
                () => Compare(question.Study, view with { Asked = (one, other), First = first, Second = second }));
    }

    // A slash in the name of a source comes through the path as it was escaped.
    private static string? Asked(PageQuestion question, string name) =>
        question.Route(name) is { Length: > 0 } given ? given.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase) : question.Query(name);

    private static CompareView Compare(Study study, CompareView view)
    {
        HashSet<string> first = [.. view.First!.Documents];
        HashSet<string> second = [.. view.Second!.Documents];
        IReadOnlyList<DistinctEvent> events = study.ToldBy([.. first.Union(second)], view.Dyad, view.From, view.Until, MostEvents + 1);
        return view with
        {
            IsCut = events.Count > MostEvents,
            Comparison = TellingComparer.Of(
                events.Take(MostEvents), telling => first.Contains(telling.Told.Document.Value), telling => second.Contains(telling.Told.Document.Value)),
        };
    }
}
